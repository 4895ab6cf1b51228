import { describe, expect, test } from 'vitest';
import { all } from '../../src/model/handbook.ts';
import { attribute, elements, textOf, withClass } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { pageTexts } from '../words/pageTexts.ts';
import { bannedInPage, sentenceOf } from '../words/findPatterns.ts';
import { realHandbook } from '../helpers/realContent.ts';

const pages = readPages();
/** Any title of a document: a long one may begin with a short one. */
const titles = new RegExp(
  all(await realHandbook(), 'sources')
    .map(({ data }) => RegExp.escape(data.title))
    .toSorted((a, b) => b.length - a.length)
    .join('|'),
  'g',
);
const listOf = ({ document }: (typeof pages)[number]) =>
  withClass(document, 'app-definitions--words')[0];
const withWords = pages.filter(listOf);
/** What is no text, and the tags within a line of text. */
const UNSEEN = /<(script|style|svg|pre)\b[\s\S]*?<\/\1>/g;
const INLINE = /<\/?(?:a|abbr|b|bdi|em|i|q|span|strong|time|wbr)\b[^>]*>/g;

describe('banned words', () => {
  test('are on no page, outside quotations and titles of documents', () => {
    const seen = new Set<string>();
    // A text of many pages is looked at where it comes first.
    const found = pages.flatMap(({ path, document }) =>
      pageTexts(document).flatMap(({ text, isEvidence }) => {
        const key = `${isEvidence} ${text}`;
        if (seen.has(key)) return [];
        seen.add(key);
        return bannedInPage(path, withoutNames(text), isEvidence);
      }),
    );
    expect([...new Set(found.map(sentenceOf))]).toEqual([]);
  });
});

test('no comma, semicolon or full stop is apart from the word before it', () => {
  const apart = pages.flatMap(({ path, html }) => {
    const [main = ''] = /<main[\s\S]*<\/main>/.exec(html) ?? [];
    const pieces = main
      .replaceAll(UNSEEN, '')
      .replaceAll(INLINE, '')
      .split(/<[^>]*>/);
    return pieces
      .flatMap((piece) => piece.match(/\S*\s+[,;.](?=\s|$)/g) ?? [])
      .map((words) => `${path}: ${words.replaceAll(/\s+/g, ' ')}`);
  });
  expect(apart).toEqual([]);
});

test('what readers type is on no page as a name: only bodies and terms are also called something', () => {
  const bodies = /^\/glossary\/|^\/[a-z-]+\/(?:groups\/.*)?$/;
  const named = pages.filter(({ html }) => html.includes('Also called: ')).map(({ path }) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !bodies.test(path))).toEqual([]);
});

describe('words on a page', () => {
  test('are explained on many pages', () => {
    expect(withWords.length).toBeGreaterThan(100);
  });

  test.each(withWords)(
    '$path: each link leads to its meaning, each meaning is used once',
    (page) => {
      const places = elements(listOf(page)!, 'div').map((row) => attribute(row, 'id') ?? '');
      const links = withClass(page.document, 'app-word').map((link) => attribute(link, 'href'));
      expect(new Set(links).size).toBe(links.length);
      expect(links.filter((link) => !places.includes(link?.slice(1) ?? ''))).toEqual([]);
      expect(links.length).toBeLessThanOrEqual(12);
    },
  );

  test('are not explained in headings, links, notes, citations or lists of sources', () => {
    const inside = pages.flatMap(({ path, document }) =>
      elements(document)
        .filter((element) => isNoText(element))
        .flatMap((element) => withClass(element, 'app-word'))
        .map((link) => `${path} ${textOf(link)}`),
    );
    expect(inside).toEqual([]);
  });

  test('are on a page of an entry as text, without a hint that only a mouse shows', () => {
    const links = pages.flatMap(({ document }) => withClass(document, 'app-word'));
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter((link) => attribute(link, 'title') !== undefined)).toEqual([]);
  });

  test('do not swell the search index', () => {
    const lists = withWords.map(({ document }) =>
      elements(document, 'section').find((one) => attribute(one, 'aria-labelledby') === 'words'),
    );
    expect(
      lists.filter((list) => list && attribute(list, 'data-pagefind-ignore') === undefined),
    ).toEqual([]);
  });

  test('keep the script of the plan’s table where it was', () => {
    const { document } = pageAt(pages, '/luton/plan/');
    expect(elements(document, 'script').some((one) => attribute(one, 'src'))).toBe(true);
  });
});

describe('the glossary', () => {
  const letters = pages.filter(({ path }) => /^\/glossary\/./.test(path));
  const listed = letters.flatMap(({ document }) =>
    withClass(document, 'app-definitions').flatMap((list) => elements(list, 'div')),
  );
  const termAt = (id: string) => listed.find((one) => attribute(one, 'id') === id)!;

  test('gives every term a meaning and a source', () => {
    const terms = listed.flatMap((row) => attribute(row, 'id') ?? []);
    const items = letters.flatMap(({ document }) =>
      withClass(document, 'app-evidence').flatMap((fold) => elements(fold, 'li')),
    );
    const known = items
      .filter((item) => elements(item, 'a').length > 1)
      .map((item) => attribute(item, 'id'));
    expect(terms.length).toBeGreaterThan(100);
    expect(terms.filter((id) => !known.includes(`source-${id}`))).toEqual([]);
  });

  test.each([
    ['integrated-care-board', 'Formerly: Clinical Commissioning Group (CCG)'],
    ['clinical-commissioning-group', 'Since replaced by: Integrated Care Board (ICB)'],
    ['child-safeguarding-practice-review', 'Formerly: Serious case review (SCR)'],
    ['child-safeguarding-practice-review', 'LCSPR'],
    [
      'local-safeguarding-children-board',
      'Since replaced by: Multi-Agency Safeguarding Arrangements (MASA)',
    ],
    ['local-authority-designated-officer', 'LADO: Local Authority Designated Officer'],
    ['luton-safeguarding-children-partnership', 'on pages of Luton'],
    ['sutda', 'What the letters stand for is not known.'],
  ])('shows at %s “%s”', (id, text) => {
    expect(textOf(termAt(id))).toContain(text);
  });
});

/** A text without titles of documents, and without other names for its subject, which readers type. */
function withoutNames(text: string): string {
  return text.replaceAll(titles, '·').replace(/^Also called: .*/, '');
}

function isNoText(element: Element): boolean {
  const names = ['h1', 'h2', 'h3', 'h4', 'th', 'nav', 'figure', 'code', 'svg', 'dt'];
  const classes = attribute(element, 'class')?.split(/\s+/) ?? [];
  return (
    names.includes(element.tagName) ||
    ['app-note', 'app-evidence', 'app-caption'].some((one) => classes.includes(one))
  );
}
