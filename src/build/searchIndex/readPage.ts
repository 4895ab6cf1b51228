import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { attribute, findElement, isElement, textWithin } from '../../lib/html.ts';
import type { HtmlElement } from '../../lib/html.ts';

/** A part of a page with its own address. */
export interface PagePart {
  /** Empty for what is before the first heading with an address. */
  id: string;
  heading: string;
  text: string;
}

/** What a built page says about itself to the search. */
export interface SearchedPage {
  title: string;
  summary: string;
  kind: string;
  partnership?: string;
  period?: string;
  state?: string;
  /** Other names that the page itself gives. */
  names: string[];
  parts: PagePart[];
}

const HEADING = /^h[2-4]$/;

const DRAWING = /<svg[\s>][\s\S]*?<\/svg>/g;

/** Reads a built page. Gives nothing for one that search leaves out: without `data-pagefind-body`. */
export function readPage(html: string): SearchedPage | undefined {
  // No drawing is searched, and parsing them would take most of the time.
  const document = parse(html.replaceAll(DRAWING, ''));
  const main = findElement(document, (node) => attribute(node, 'data-pagefind-body') !== undefined);
  if (!main) return undefined;
  const title = findElement(main, ({ tagName }) => tagName === 'h1');
  const lead = findElement(main, (node) => attribute(node, 'class') === 'app-lead');
  const value = (name: string) => attribute(main, `data-${name}`);
  const [partnership, period, state] = [value('partnership'), value('period'), value('state')];
  return {
    title: title ? textWithin(title) : '',
    summary: lead ? textWithin(lead) : '',
    kind: value('kind') ?? '',
    names: value('names')?.split('|') ?? [],
    ...(partnership && { partnership }),
    ...(period && { period }),
    ...(state && { state }),
    parts: partsOf(main),
  };
}

function partsOf(main: HtmlElement): PagePart[] {
  const parts: PagePart[] = [{ id: '', heading: '', text: '' }];
  const labels = new Set<string>();
  const walk = (node: Tree.Node) => {
    if (node.nodeName === '#text') {
      const part = parts.at(-1);
      if (part) part.text += ` ${(node as Tree.TextNode).value}`;
    }
    if (!isElement(node)) return;
    if (isLeftOut(node)) return;
    const id = attribute(node, 'id');
    if (id && !labels.has(id)) {
      const heading = headingOf(node, main, labels);
      if (heading) parts.push({ id, heading, text: '' });
    }
    node.childNodes.forEach(walk);
  };
  main.childNodes.forEach(walk);
  return parts;
}

/** The heading that an element with an address begins with; empty when it has none. */
function headingOf(node: HtmlElement, main: HtmlElement, labels: Set<string>): string {
  if (HEADING.test(node.tagName)) return textWithin(node);
  const term = node.childNodes.find(isElement);
  if (node.tagName === 'div' && term?.tagName === 'dt') return textWithin(term);
  const labelled = node.tagName === 'section' ? attribute(node, 'aria-labelledby') : undefined;
  const ids = labelled?.split(' ') ?? [];
  for (const id of ids) labels.add(id);
  const label = findElement(main, (other) => attribute(other, 'id') === ids[0]);
  return label ? textWithin(label) : '';
}

function isLeftOut(node: HtmlElement): boolean {
  return (
    attribute(node, 'data-pagefind-ignore') !== undefined ||
    ['script', 'style', 'svg', 'template', 'select'].includes(node.tagName)
  );
}
