import type { Element, Node } from './dom.ts';

/** A sentence of a page, with the element of text that it is in. */
export interface PageSentence {
  text: string;
  block: Element;
}

const BLOCKS = new Set([
  ...['p', 'li', 'dd', 'dt', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'caption', 'figcaption'],
  ...['summary', 'div', 'section', 'header', 'article', 'aside', 'ul', 'ol', 'dl', 'table'],
]);
const UNSEEN = new Set(['script', 'style', 'template', 'noscript', 'svg']);

/** Every sentence below a node, each with the nearest block around it. Text in drawings is left out. */
export function sentencesIn(node: Element): PageSentence[] {
  const pieces: { text: string; block: Element }[] = [{ text: '', block: node }];
  const open = (block: Element) => pieces.push({ text: '', block });
  const visit = (child: Node, block: Element) => {
    if (UNSEEN.has(child.nodeName)) return;
    if ('value' in child && child.nodeName === '#text') {
      pieces.at(-1)!.text += child.value;
      return;
    }
    if (!('childNodes' in child)) return;
    const isBlock = 'tagName' in child && BLOCKS.has(child.tagName);
    const inside = isBlock ? child : block;
    if (isBlock) open(inside);
    for (const grandchild of child.childNodes) visit(grandchild, inside);
    if (isBlock) open(block);
  };
  for (const child of node.childNodes) visit(child, node);
  return pieces.flatMap(({ text, block }) =>
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .split(/(?<=[.?!:])\s+(?=\p{Lu}|“|\d)/u)
      .filter((sentence) => sentence !== '')
      .map((sentence) => ({ text: sentence, block })),
  );
}
