import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

const BLOCKS = new Set(['p', 'li', 'dd', 'td']);
const UNREAD = new Set(['h1', 'h2', 'h3', 'h4', 'dt', 'th', 'svg', 'script', 'style', 'noscript']);

/**
 * The running text of a page that is written for families: paragraphs and items of lists within
 * `data-reading="family"`. Headings are left out: they are no sentences.
 */
export function familyText(html: string): string[] {
  return markedIn(parse(html)).flatMap((element) => {
    const blocks = blocksIn(element);
    return blocks.length > 0 ? blocks : [textOf(element)];
  });
}

function markedIn(node: Node): Element[] {
  if ('attrs' in node && node.attrs.some(isMark)) return [node];
  return childrenOf(node).flatMap(markedIn);
}

function isMark({ name, value }: { name: string; value: string }): boolean {
  return name === 'data-reading' && value === 'family';
}

/** The innermost blocks, and what stands in a block before a list within it. */
function blocksIn(node: Node): string[] {
  return childrenOf(node).flatMap((child) => {
    if (UNREAD.has(child.nodeName)) return [];
    if (!BLOCKS.has(child.nodeName)) return blocksIn(child);
    const within = blocksIn(child);
    const own = within.length > 0 ? textOf(child, BLOCKS) : textOf(child);
    return [own, ...within].filter((text) => text !== '');
  });
}

function textOf(node: Node, without: ReadonlySet<string> = new Set()): string {
  const raw = (one: Node): string => {
    if (one.nodeName === '#text') return (one as DefaultTreeAdapterTypes.TextNode).value;
    if (UNREAD.has(one.nodeName)) return '';
    return childrenOf(one)
      .filter(({ nodeName }) => !without.has(nodeName))
      .map(raw)
      .join('');
  };
  return raw(node).replaceAll(/\s+/g, ' ').trim();
}

function childrenOf(node: Node): Node[] {
  return 'childNodes' in node ? node.childNodes : [];
}
