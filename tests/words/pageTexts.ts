import { attribute, elements, textOf } from '../helpers/dom.ts';
import type { Element, Node } from '../helpers/dom.ts';
import { childrenOf, isElement } from '../../src/lib/html.ts';

/** One piece of the text of a page. */
export interface PageText {
  text: string;
  /** True in the folded part that says how something is known. */
  isEvidence: boolean;
}

/** What ends a piece of text: the words of two of them are no sentence together. */
const PIECES = new Set(
  'p li dt dd td th h1 h2 h3 h4 caption figcaption summary title a span label button'.split(' '),
);

/** The words of others, and what is not prose. */
const PASSED_OVER = new Set('q blockquote cite code pre svg script style template'.split(' '));

/** The text of a page piece by piece, without quotations, and without links that carry the title of a document. */
export function pageTexts(document: Node): PageText[] {
  const [main] = elements(document, 'main');
  return main ? piecesOf(main, false) : [];
}

function piecesOf(node: Node, isEvidence: boolean): PageText[] {
  return childrenOf(node)
    .filter(isElement)
    .filter((element) => !isOfOthers(element))
    .flatMap((element) => {
      const inEvidence = isEvidence || hasClass(element, 'app-evidence');
      const below = piecesOf(element, inEvidence);
      if (!PIECES.has(element.tagName)) return below;
      return [{ text: ownWords(element), isEvidence: inEvidence }, ...below];
    });
}

/** What an element says without quotations and without the pieces inside it that are blocks. */
function ownWords(element: Element): string {
  return childrenOf(element)
    .filter((child) => !isElement(child) || !isOfOthers(child))
    .map((child) => (isElement(child) && BLOCKS.has(child.tagName) ? '' : textOf(child)))
    .join(' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const BLOCKS = new Set('p ul ol dl div table details section h2 h3 h4'.split(' '));

function isOfOthers(element: Element): boolean {
  return PASSED_OVER.has(element.tagName) || /^https?:/.test(attribute(element, 'href') ?? '');
}

function hasClass(element: Element, name: string): boolean {
  return (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
}
