import { expect, test, settled } from './site.ts';

const LONG = 'Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch';

/** What no content is written into: the site's own few words, and what is not text. */
const NOT_CONTENT =
  'svg, script, noscript, select, header, footer, button, label, time, bdi, a[href^="tel:"], a[href^="sms:"], nav:not(.govuk-breadcrumbs, .app-aside, .app-contents), .govuk-skip-link, .app-emergency, .app-tag';

/** One page of each kind, with headings, summaries, breadcrumbs, cards, lists, tables, steps and results. */
const PAGES = [
  '',
  'luton/',
  'luton/plan/',
  'luton/priorities/safe-governance-structures-and-processes/',
  'central-bedfordshire/groups/case-review-group/working-together-2018/',
  'buckinghamshire/reports/yearly-report-2022-2023/children-in-the-county/',
  'buckinghamshire/procedures/making-a-referral/',
  'leicester/thresholds/',
  'contacts/',
  'contacts/luton/',
  'schools/',
  'families/',
  'glossary/',
  'glossary/m/',
  'sources/',
  'sources/luton/',
  'case-reviews/',
  'procedures/timescales/',
  'search/?q=neglect',
];

test.use({ viewport: { width: 320, height: 640 } });

for (const path of PAGES) {
  test(`on a phone nothing on /${path} is broken in two, and a word of 58 letters anywhere makes it no wider`, async ({
    page,
  }) => {
    await page.goto(path);
    await settled(page);
    const broken = await page.evaluate(() =>
      [...document.querySelectorAll('button, a[href^="tel:"], a[href^="sms:"]')]
        .flatMap((element) => {
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          const texts: Text[] = [];
          while (walker.nextNode()) texts.push(walker.currentNode as Text);
          return texts;
        })
        .flatMap((text) =>
          [...text.data.matchAll(/\S+/g)].filter(({ 0: word, index }) => {
            const range = document.createRange();
            range.setStart(text, index);
            range.setEnd(text, index + word.length);
            return range.getClientRects().length > 1;
          }),
        )
        .map(([word]) => word),
    );
    expect(broken, 'words of buttons and groups of figures of numbers').toEqual([]);
    const cut = page.locator('.app-unbroken').filter({ visible: true });
    expect(
      await cut.evaluateAll((numbers) =>
        numbers
          .filter((number) => number.getClientRects().length > 1)
          .map(({ textContent }) => textContent),
      ),
      'numbers to call on two lines',
    ).toEqual([]);

    await page.evaluate(
      ({ word, notContent }) => {
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        for (const text of texts) {
          const around = text.parentElement;
          if (!text.data.trim() || !around || around.closest(notContent)) continue;
          text.data = `${text.data} ${word} `;
        }
      },
      { word: LONG, notContent: NOT_CONTENT },
    );
    const wide = await page.evaluate(() =>
      document.documentElement.scrollWidth <= 320
        ? []
        : [...document.body.querySelectorAll('*')]
            .filter((one) => one.getBoundingClientRect().right > 321)
            .filter((one) => !one.closest('[tabindex="0"], .govuk-visually-hidden'))
            .map((one) => `${one.tagName.toLowerCase()}.${one.className.toString()}`),
    );
    expect([...new Set(wide)], 'what is wider than the phone').toEqual([]);
  });
}
