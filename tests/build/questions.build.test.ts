import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { textOf, theElement } from '../helpers/dom.ts';
import { pagesLinkedFrom } from '../helpers/links.ts';
import { pageAt, readPages } from '../helpers/site.ts';
import { practitionerQuestions } from './practitionerQuestions.ts';

const pages = readPages();
const MOST_CLICKS = 3;

/** How many clicks each page is away from the home page. */
function clicksFromHome(): Map<string, number> {
  const clicks = new Map([['/', 0]]);
  for (const [path, count] of clicks) {
    const page = pages.find((one) => one.path === path);
    if (!page) continue;
    for (const next of pagesLinkedFrom(page, handbook.basePath))
      if (!clicks.has(next)) clicks.set(next, count + 1);
  }
  return clicks;
}

const clicks = clicksFromHome();

describe('a practitioner who asks', () => {
  test('has thirty questions', () => {
    expect(new Set(practitionerQuestions.map(({ question }) => question)).size).toBe(30);
  });

  test.each(practitionerQuestions)('$question', ({ path, answer }) => {
    expect(clicks.get(path)).toBeLessThanOrEqual(MOST_CLICKS);
    const { document } = pageAt(pages, path);
    expect(textOf(theElement(document, 'main')).toLowerCase()).toContain(answer.toLowerCase());
  });
});
