import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import type { ConfigData } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf, theElement } from '../helpers/dom.ts';
import type { Element } from '../helpers/dom.ts';
import { pagesToOpen } from '../helpers/pageTypes.ts';
import { readPages } from '../helpers/site.ts';

const pages = readPages();
const validator = new HtmlValidate(
  JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')) as ConfigData,
);

/** Value of a named meta element. */
const metaOf = (page: (typeof pages)[number], name: string) =>
  elements(page.document, 'meta')
    .filter((meta) => attribute(meta, 'name') === name)
    .map((meta) => attribute(meta, 'content') ?? '');

describe.each(pagesToOpen(pages))('$path', (page) => {
  test('is valid HTML', async () => {
    const report = await validator.validateString(page.html, page.file);
    const messages = report.results.flatMap(({ messages }) => messages);
    expect(
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${message} (${ruleId})`,
      ),
    ).toEqual([]);
  });
});

describe.each(pages)('$path', (page) => {
  test('names its language, has one main heading, a title and a description', () => {
    expect(attribute(theElement(page.document, 'html'), 'lang')).toBe('en-GB');
    expect(textOf(theElement(page.document, 'h1'))).not.toBe('');
    expect(elements(page.document, 'title')).toHaveLength(
      1 + elements(page.document, 'svg').filter(isSeen).length,
    );
    expect(metaOf(page, 'description')).toEqual([expect.stringMatching(/\S.{20,}/)]);
    expect(elements(page.document, 'main')).toHaveLength(1);
  });

  test('skips no level of heading', () => {
    const levels = elements(page.document)
      .map(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1])
      .filter((level) => level !== undefined)
      .map(Number);
    const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? level) + 1);
    expect(skipped).toEqual([]);
  });

  test('uses every id once', () => {
    const ids = elements(page.document).flatMap((element) => attribute(element, 'id') ?? []);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });
});

test('no two pages have the same title', () => {
  const titles = pages.map(({ document }) => titleOf(document));
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('no two pages have the same description', () => {
  const descriptions = pages.flatMap((page) => metaOf(page, 'description'));
  expect(descriptions.filter((text, index) => descriptions.indexOf(text) !== index)).toEqual([]);
});

/** Drawings that only decorate need no name. */
function isSeen(svg: Element): boolean {
  return attribute(svg, 'aria-hidden') !== 'true';
}

function titleOf(document: (typeof pages)[number]['document']): string {
  const [title] = elements(theElement(document, 'head'), 'title');
  const [text] = title?.childNodes ?? [];
  return text && 'value' in text ? text.value : '';
}
