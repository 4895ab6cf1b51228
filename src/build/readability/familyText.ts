import { parse } from 'parse5';
import { attribute, childrenOf, isElement, textWithin } from '../../lib/html.ts';
import type { HtmlElement, HtmlNode } from '../../lib/html.ts';

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

function markedIn(node: HtmlNode): HtmlElement[] {
  if (isElement(node) && attribute(node, 'data-reading') === 'family') return [node];
  return childrenOf(node).flatMap(markedIn);
}

/** The innermost blocks, and what is in a block before a list within it. */
function blocksIn(node: HtmlNode): string[] {
  return childrenOf(node).flatMap((child) => {
    if (UNREAD.has(child.nodeName)) return [];
    if (!BLOCKS.has(child.nodeName)) return blocksIn(child);
    const within = blocksIn(child);
    const own = within.length > 0 ? textOf(child, BLOCKS) : textOf(child);
    return [own, ...within].filter((text) => text !== '');
  });
}

function textOf(node: HtmlNode, without: ReadonlySet<string> = new Set()): string {
  return textWithin(node, ({ nodeName }) => UNREAD.has(nodeName) || without.has(nodeName));
}
