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

/** The glossary term that an address leads to, by the last part of the address. */
export function linkedTermOf(address = ''): string | undefined {
  return TERM_LINK.exec(address)?.[1];
}

/** True for an element in which no word is explained. */
export function holdsNoText(name: string, classes = '', isHidden = false): boolean {
  return (
    SKIPPED_ELEMENTS.has(name) ||
    isHidden ||
    classes.split(/\s+/).some((one) => SKIPPED_CLASSES.has(one))
  );
}
