import { attribute, elements, textOf } from './dom.ts';
import type { Element, Node } from './dom.ts';

const LISTS = new Set(['ul', 'ol', 'dl', 'tbody']);

/** Lists and tables without a row, by name of their element; none of what is hidden until a script fills it. */
export function emptyLists(node: Node): string[] {
  return elements(node)
    .filter((element) => LISTS.has(element.tagName) && elements(element).length === 0)
    .filter((element) => !isHidden(element))
    .map((element) => `<${element.tagName} class="${attribute(element, 'class') ?? ''}">`);
}

/** Whether an element, or one around it, is hidden. */
function isHidden(node: Node): boolean {
  if ('attrs' in node && attribute(node, 'hidden') !== undefined) return true;
  return 'parentNode' in node && node.parentNode !== null && isHidden(node.parentNode);
}

/** Headings after which comes another one of the same or a higher level, or the end, and nothing between. */
export function bareHeadings(node: Node): string[] {
  const bare: string[] = [];
  let last: Element | undefined;
  for (const piece of piecesOf(node)) {
    if (last && isHeading(piece) && levelOf(piece) <= levelOf(last)) bare.push(textOf(last));
    last = isHeading(piece) ? piece : undefined;
  }
  return last ? [...bare, textOf(last)] : bare;
}

/** Headings, and whatever else a reader sees, in the order of the page. */
function piecesOf(node: Node): Node[] {
  if (isHeading(node)) return [node];
  if (node.nodeName === '#text' || SEEN.has(node.nodeName))
    return textOf(node) || SEEN.has(node.nodeName) ? [node] : [];
  return 'childNodes' in node ? node.childNodes.flatMap(piecesOf) : [];
}

const SEEN = new Set(['svg', 'img', 'form', 'button']);

function isHeading(node: Node): node is Element {
  return /^h[1-6]$/.test(node.nodeName);
}

function levelOf({ tagName }: Element): number {
  return Number(tagName.slice(1));
}
