import type { Page } from '@playwright/test';
import { expect, test, settled } from './site.ts';

/** One page of each kind that has links, numbers or names in narrow places. */
const PAGES = [
  'help/',
  'contacts/luton/',
  'buckinghamshire/',
  'buckinghamshire/case-reviews/',
  'buckinghamshire/plan/',
  'buckinghamshire/reports/yearly-report-2022-2023/',
  'procedures/making-a-referral/',
  'procedures/',
  'partnerships/',
  'families/easy/first-steps/',
  'data/',
  'agencies/',
  'search/?q=zzqqx',
];

test.use({ viewport: { width: 320, height: 568 } });

for (const path of PAGES) {
  test(`on a phone /${path} has no full stop alone on a line, no broken word and no loose space`, async ({
    page,
  }) => {
    await page.goto(path);
    await settled(page);
    expect(await faultsOf(page)).toEqual([]);
  });
}

for (const area of ['luton', 'leicestershire', 'cornwall'])
  test(`on paper the poster of ${area} has no full stop alone on a line and no broken word`, async ({
    page,
  }) => {
    // A4 inside its margins.
    await page.setViewportSize({ width: 703, height: 1030 });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`contacts/${area}/sheet/`);
    expect(await faultsOf(page)).toEqual([]);
  });

/** What a reader sees of lines that are badly broken: in the words of the page. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults = new Set<string>();
    const boxesOf = (text: Text, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      return [...range.getClientRects()].filter(({ width }) => width > 0);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      const around = text.parentElement;
      if (!around?.checkVisibility() || around.closest('svg, pre, thead, .govuk-visually-hidden'))
        continue;
      const { data } = text;
      // An address may be broken anywhere, and a word after its hyphen.
      for (const { 0: word, index } of data.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
        if (/\S*(?:\/|www\.|@)\S*/.test(around.textContent ?? '')) continue;
        const lines = new Set(boxesOf(text, index, index + word.length).map(({ top }) => top));
        if (lines.size > 1) faults.add(`broken: ${word}`);
      }
      const before = text.previousSibling;
      if (/^[.,;:]/.test(data) && before instanceof Element) {
        const [mark] = boxesOf(text, 0, 1);
        const end = [...before.getClientRects()].at(-1);
        if (mark && end && mark.top > end.bottom - 2) faults.add(`alone: ${data.trim()}`);
      }
      if (around.closest('a') && /\s$/.test(data) && !text.nextSibling) {
        const [space] = boxesOf(text, data.trimEnd().length, data.length);
        if (space) faults.add(`space that is underlined: ${data.trim()}`);
      }
    }
    return [...faults];
  });
}
