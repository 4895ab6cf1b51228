import { parse, parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, childrenOf, isElement } from '../../src/lib/html.ts';

export { attribute };

export type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** Reads a whole page. */
export function parsePage(html: string): Node {
  return parse(html);
}

/** Reads a piece of a page. */
export function parsePiece(html: string): Node {
  return parseFragment(html);
}

/** All elements below a node, in the order of the page; with a name, only those called so. */
export function elements(node: Node, name?: string): Element[] {
  return childrenOf(node).flatMap((child) => {
    const below = elements(child, name);
    return isElement(child) && (!name || child.tagName === name) ? [child, ...below] : below;
  });
}

/** The one element with this name. Throws when there are none or several. */
export function theElement(node: Node, name: string): Element {
  const [found, ...others] = elements(node, name);
  if (!found || others.length > 0)
    throw new Error(`Expected one <${name}>, found ${found ? others.length + 1 : 0}.`);
  return found;
}

/** Whether an element has a class. */
export function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}

/** Elements that carry a class. */
export function withClass(node: Node, className: string): Element[] {
  return elements(node).filter((element) =>
    attribute(element, 'class')?.split(/\s+/).includes(className),
  );
}

const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript']);

/** The text a reader sees, white space collapsed. */
export function textOf(node: Node): string {
  return rawText(node)
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/ (?=[.,;:])/g, '')
    .trim();
}

function rawText(node: Node): string {
  if (node.nodeName === '#text') return (node as DefaultTreeAdapterTypes.TextNode).value;
  if (!('childNodes' in node) || UNSEEN.has(node.nodeName)) return '';
  const between = BLOCKS.has(node.nodeName) ? ' ' : '';
  return `${between}${node.childNodes.map(rawText).join('')}${between}`;
}

const BLOCKS = new Set([
  ...[
    'p',
    'div',
    'li',
    'dt',
    'dd',
    'td',
    'th',
    'tr',
    'caption',
    'section',
    'nav',
    'main',
    'aside',
    'header',
  ],
  ...[
    'footer',
    'figure',
    'figcaption',
    'h1',
    'h2',
    'h3',
    'h4',
    'ul',
    'ol',
    'dl',
    'table',
    'title',
    'desc',
    'text',
  ],
]);
