import { parseFragment } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { attribute, isElement } from '../../lib/html.ts';
import type { HtmlElement } from '../../lib/html.ts';

/** Stretch of an HTML text, from the first character to the one after the last. */
export interface TextRun {
  start: number;
  end: number;
}

/** What a reader of a page meets that matters for its words. */
export interface ReadableText {
  /** Running text: what lies between tags where words may be explained. */
  runs: TextRun[];
  /** Glossary terms that the author has linked, by the last part of their address. */
  linkedTerms: string[];
}

/** Elements in which no word is explained: names, links, code, drawings, forms. */
const SKIPPED_ELEMENTS = new Set([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'caption', 'dt', 'summary', 'legend'],
  ...['a', 'button', 'label', 'select', 'textarea', 'nav'],
  ...['code', 'pre', 'svg', 'math', 'figure', 'script', 'style', 'template', 'noscript'],
]);

/** Parts in which no word is explained: notes of the editors, captions with citations, tags. */
const SKIPPED_CLASSES = new Set([
  'app-note',
  'app-caption',
  'app-tag',
  'app-evidence',
  'app-chart',
]);

const TERM_LINK = /\/glossary\/#([a-z0-9-]+)$/;

/** Finds the running text of a piece of HTML. Places are places in the piece as it is. */
export function readableText(html: string): ReadableText {
  // Drawings hold no running text, and parsing them would take most of the time.
  const plain = html.replaceAll(/<svg[\s>][\s\S]*?<\/svg>/g, remarkAsLongAs);
  const text: ReadableText = { runs: [], linkedTerms: [] };
  const options = { sourceCodeLocationInfo: true } as const;
  for (const node of parseFragment(plain, options).childNodes) visit(node, text);
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
    const place = (node as DefaultTreeAdapterTypes.TextNode).sourceCodeLocation;
    if (place) text.runs.push({ start: place.startOffset, end: place.endOffset });
  }
  if (!isElement(node)) return;
  const [, term] = TERM_LINK.exec(attribute(node, 'href') ?? '') ?? [];
  if (term) text.linkedTerms.push(term);
  const skipsChildren = isSkipped || holdsNoText(node);
  for (const child of node.childNodes) visit(child, text, skipsChildren);
}

function holdsNoText(element: HtmlElement): boolean {
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  return (
    SKIPPED_ELEMENTS.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    classes.some((name) => SKIPPED_CLASSES.has(name))
  );
}
