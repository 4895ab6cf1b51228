import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** What parse5 makes of HTML: an element, a text, a comment or a whole document. */
export type HtmlNode = Tree.Node;
export type HtmlElement = Tree.Element;

/** True for an element, not a text or a comment. */
export function isElement(node: HtmlNode): node is HtmlElement {
  return 'tagName' in node;
}

/** What is directly within a node. */
export function childrenOf(node: HtmlNode): HtmlNode[] {
  return 'childNodes' in node ? node.childNodes : [];
}

/** Value of an attribute; undefined when there is none. */
export function attribute(element: HtmlElement, name: string): string | undefined {
  return element.attrs.find((one) => one.name === name)?.value;
}

/** The first element below a node that fits, in the order of the page. */
export function findElement(
  node: HtmlNode,
  fits: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  for (const child of childrenOf(node).filter(isElement)) {
    const found = fits(child) ? child : findElement(child, fits);
    if (found) return found;
  }
  return undefined;
}

/** The text within a node, white space collapsed; what is left out says `skips`. */
export function textWithin(
  node: HtmlNode,
  skips: (child: HtmlNode) => boolean = () => false,
): string {
  const text = (one: HtmlNode): string =>
    one.nodeName === '#text'
      ? (one as Tree.TextNode).value
      : childrenOf(one)
          .filter((child) => !skips(child))
          .map(text)
          .join('');
  return text(node).replaceAll(/\s+/g, ' ').trim();
}
