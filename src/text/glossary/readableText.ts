import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement } from '../../lib/html.ts';
import { quickText } from './quickText.ts';
import { holdsNoText, linkedTermOf } from './textElements.ts';
import type { ReadableText } from './textElements.ts';

/** Finds the running text of a piece of HTML. Places are places in the piece as it is. */
export function readableText(html: string): ReadableText {
  // Drawings hold no running text, and parsing them would take most of the time.
  const plain = html.replaceAll(/<svg[\s>][\s\S]*?<\/svg>/g, remarkAsLongAs);
  return quickText(plain) ?? parsedText(plain);
}

/** The running text of a piece of HTML without drawings, as a browser reads it. */
export function parsedText(html: string): ReadableText {
  const text: ReadableText = { runs: [], linkedTerms: [] };
  const options = { sourceCodeLocationInfo: true } as const;
  for (const node of parseFragment(html, options).childNodes) visit(node, text);
  return text;
}

function remarkAsLongAs({ length }: string): string {
  return `<!--${' '.repeat(length - '<!---->'.length)}-->`;
}

function visit(
  node: DefaultTreeAdapterTypes.ChildNode,
  text: ReadableText,
  isSkipped = false,
): void {
  if (node.nodeName === '#text' && !isSkipped) {
    const { value, sourceCodeLocation: place } = node as DefaultTreeAdapterTypes.TextNode;
    if (place && /\S/.test(value))
      text.runs.push({ start: place.startOffset, end: place.endOffset });
  }
  if (!isElement(node)) return;
  const term = linkedTermOf(attribute(node, 'href'));
  if (term) text.linkedTerms.push(term);
  const skipsChildren =
    isSkipped ||
    holdsNoText(node.tagName, attribute(node, 'class'), attribute(node, 'hidden') !== undefined);
  for (const child of node.childNodes) visit(child, text, skipsChildren);
}
