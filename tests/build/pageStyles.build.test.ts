import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { attribute, elements } from '../helpers/dom.ts';
import { readPages, siteFolder } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

const pages = readPages();
const SCRIPTED = /\.app-suggestions|\.govuk-exit-this-page-overlay/;

test.each([
  ['of the site', pages.filter((page) => !isForPaper(page))],
  ['for paper', pages.filter(isForPaper)],
])('pages %s have every rule of any of their style sheets that they can use', (_, alike) => {
  const rules = new Map<string, Set<string>>();
  for (const page of alike) {
    const sheet = sheetOf(page);
    if (!rules.has(sheet)) rules.set(sheet, rulesIn(textAt(sheet)));
  }
  const all = new Set([...rules.values()].flatMap((some) => [...some]));
  const missing = alike.flatMap((page) => {
    const own = rules.get(sheetOf(page));
    const names = namesIn(page);
    return [...all]
      .filter((rule) => !own?.has(rule) && isUsed(rule.slice(0, rule.indexOf('{')), names))
      .map((rule) => `${page.path}: ${rule}`);
  });
  expect(missing).toEqual([]);
});

test('a page loads one style sheet of its kind', () => {
  const other = pages.filter((page) => addressesOf(page).length !== 1).map(({ path }) => path);
  expect(other).toEqual([]);
});

function isForPaper(page: SitePage): boolean {
  return namesIn(page).has('.app-sheet');
}

function sheetOf(page: SitePage): string {
  return addressesOf(page)[0] ?? '';
}

function addressesOf({ document }: SitePage): string[] {
  return elements(document, 'link')
    .filter((link) => attribute(link, 'rel') === 'stylesheet')
    .map((link) => attribute(link, 'href') ?? '')
    .filter((address) => address.includes('/_astro/'));
}

function textAt(address: string): string {
  return readFileSync(join(siteFolder, address.slice(handbook.basePath.length)), 'utf8');
}

/**
 * What a style sheet says, a line for each selector: `.app-tag{color:red`, without the at-rules around it. Selectors
 * that offer a choice (`:is(…)`) are left out, because a page keeps what it uses of the choice.
 */
function rulesIn(css: string): Set<string> {
  return new Set(
    [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)]
      .filter(([, selectors = '']) => !/^@|:is\(/.test(selectors) && !SCRIPTED.test(selectors))
      .flatMap(([, selectors = '', body = '']) =>
        selectors.split(/,(?![^(]*\))/).map((selector) => `${selector}{${body}`),
      ),
  );
}

/** Elements and classes of a page, the classes with a point. */
function namesIn({ document }: SitePage): Set<string> {
  return new Set(
    elements(document).flatMap((element) => [
      element.tagName,
      ...(attribute(element, 'class') ?? '').split(/\s+/).map((name) => `.${name}`),
    ]),
  );
}

/** Whether a page has every element and class that a selector names, wherever they are. */
function isUsed(selector: string, has: ReadonlySet<string>): boolean {
  const plain = selector.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/::?[a-z-]+(\([^)]*\))?/g, '');
  const names = plain.match(/\.[\w-]+|(?<![\w.-])[a-z][\w-]*/g) ?? [];
  return names.length > 0 && names.every((name) => has.has(name));
}
