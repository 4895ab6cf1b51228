import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** A part of a page with an address of its own. */
export interface PagePart {
  /** Empty for what stands before the first heading with an address. */
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

/** Reads a built page. Gives nothing for one that search leaves out: without `data-pagefind-body`. */
export function readPage(html: string): SearchedPage | undefined {
  const document = parse(html);
  const main = find(document, (node) => attribute(node, 'data-pagefind-body') !== undefined);
  if (!main) return undefined;
  const title = find(main, ({ tagName }) => tagName === 'h1');
  const lead = find(main, (node) => attribute(node, 'class') === 'app-lead');
  const value = (name: string) => attribute(main, `data-${name}`);
  const [partnership, period, state] = [value('partnership'), value('period'), value('state')];
  return {
    title: title ? textOf(title) : '',
    summary: lead ? textOf(lead) : '',
    kind: value('kind') ?? '',
    names: value('names')?.split('|') ?? [],
    ...(partnership && { partnership }),
    ...(period && { period }),
    ...(state && { state }),
    parts: partsOf(main),
  };
}

function partsOf(main: Tree.Element): PagePart[] {
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
function headingOf(node: Tree.Element, main: Tree.Element, labels: Set<string>): string {
  if (HEADING.test(node.tagName)) return textOf(node);
  const term = elementsIn(node)[0];
  if (node.tagName === 'div' && term?.tagName === 'dt') return textOf(term);
  const labelled = node.tagName === 'section' ? attribute(node, 'aria-labelledby') : undefined;
  const ids = labelled?.split(' ') ?? [];
  for (const id of ids) labels.add(id);
  const label = find(main, (other) => attribute(other, 'id') === ids[0]);
  return label ? textOf(label) : '';
}

function isLeftOut(node: Tree.Element): boolean {
  return (
    attribute(node, 'data-pagefind-ignore') !== undefined ||
    ['script', 'style', 'svg', 'template', 'select'].includes(node.tagName)
  );
}

function isElement(node: Tree.Node): node is Tree.Element {
  return 'tagName' in node;
}

function elementsIn(node: Tree.ParentNode): Tree.Element[] {
  return node.childNodes.filter(isElement);
}

function attribute(node: Tree.Element, name: string): string | undefined {
  return node.attrs.find((one) => one.name === name)?.value;
}

function find(
  node: Tree.ParentNode,
  fits: (node: Tree.Element) => boolean,
): Tree.Element | undefined {
  for (const child of elementsIn(node)) {
    const found = fits(child) ? child : find(child, fits);
    if (found) return found;
  }
  return undefined;
}

function textOf(node: Tree.Node): string {
  const text = (one: Tree.Node): string =>
    one.nodeName === '#text'
      ? (one as Tree.TextNode).value
      : 'childNodes' in one
        ? one.childNodes.map(text).join('')
        : '';
  return text(node).replace(/\s+/g, ' ').trim();
}
