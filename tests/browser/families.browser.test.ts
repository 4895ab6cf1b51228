import type { Page } from '@playwright/test';
import { pagesToOpen } from '../helpers/pageTypes.ts';
import { readPages } from '../helpers/site.ts';
import { expect, test } from './site.ts';

const paths = pagesToOpen(
  readPages().filter(({ path }) => /^\/(?:families|leave-quickly|case-reviews)\//.test(path)),
).map(({ path }) => path);

/** Elements whose text is cut off, and whether the page scrolls sideways. */
async function faults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const cut = [...document.querySelectorAll<HTMLElement>('main *, header *, nav *, footer *')]
      .filter((element) => {
        const { overflowX, overflowY, position, clip, clipPath } = getComputedStyle(element);
        const hides = [overflowX, overflowY].some((one) => ['hidden', 'clip'].includes(one));
        // Meant for screen readers alone, such as the head of a table that is stacked.
        const isUnseen = position === 'absolute' && (clip !== 'auto' || clipPath === 'inset(50%)');
        return (
          hides &&
          !isUnseen &&
          !element.closest('svg') &&
          (element.scrollWidth > element.clientWidth + 1 ||
            element.scrollHeight > element.clientHeight + 1)
        );
      })
      .map((element) => element.outerHTML.slice(0, 120));
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? [...cut, `scrolls sideways: ${scrollWidth} px`] : cut;
  });
}

/** Words of the page that lie over other words. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const blocks = [
      ...document.querySelectorAll<HTMLElement>('main p, main li, main h1, main h2, main dd'),
    ].filter((one) => one.checkVisibility() && !one.querySelector('p, li, dd'));
    const boxes = blocks.map((one) => ({ one, box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ one, box }, index) => {
      const next = boxes[index + 1];
      const lies =
        next &&
        next.box.top < box.bottom - 2 &&
        next.box.left < box.right - 2 &&
        next.box.right > box.left + 2 &&
        next.box.bottom > box.top;
      return lies
        ? [`${one.textContent?.slice(0, 40)} / ${next.one.textContent?.slice(0, 40)}`]
        : [];
    });
  });
}

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
  word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }`;
const LARGE = 'html { font-size: 200% !important; }';
const OWN_FONT = `* { font-family: 'Comic Sans MS', Verdana, 'DejaVu Sans', sans-serif !important; }`;

for (const path of paths) {
  test(`${path} keeps every word with a reader's own spacing, size and font`, async ({ page }) => {
    await page.goto(path.slice(1));
    // Styles of a reader come from the browser, which no policy of a page forbids. The next ones take their place.
    const own = async (css: string) => {
      await page.evaluate((text) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(text);
        document.adoptedStyleSheets = [sheet];
      }, css);
      return [...(await faults(page)), ...(await overlaps(page))];
    };
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await own(SPACED), `text spacing at ${width} px`).toEqual([]);
      expect(await own(`${OWN_FONT} ${SPACED}`), `own font at ${width} px`).toEqual([]);
    }
    await page.setViewportSize({ width: 1280, height: 800 });
    expect(await own(LARGE), 'text of 200%').toEqual([]);
  });
}

test('the help that is needed now is on the first screen of a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto('families/help/');
  await expect(page.locator('.app-lead')).toBeInViewport({ ratio: 0.9 });
  await expect(page.locator('.app-lead')).toContainText('call 999');
});

for (const path of [
  'families/',
  'families/conference/',
  'families/my-child/',
  'families/pictures/',
  'families/quiet/',
  'families/other-ways/',
]) {
  test(`${path} has its answer on the first screen of a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 568 });
    await page.goto(path);
    await expect(page.locator('[data-answer] a').first()).toBeInViewport({ ratio: 1 });
  });
}

test.describe('easy words in a language written from the right, a made-up one for this test', () => {
  test.beforeEach(async ({ page }) => {
    // The page as it would be built for such a language: words turned into Hebrew letters, numbers kept.
    await page.route('**/families/easy/first-steps/', async (route) => {
      const response = await route.fetch();
      const html = await response.text();
      const letters = 'אבגדהוזחטיכלמנסעפצקרשתאבגד';
      const turned = html
        .replace('lang="en-GB" dir="ltr" data-kind', 'lang="he" dir="rtl" data-kind')
        .replaceAll(
          /(<p data-reading="family">|<h2 class="app-heading">)([^]*?)(<\/p>|<\/h2>)/g,
          (_, start: string, text: string, end: string) =>
            `${start}${text.replaceAll(/<[^>]+>|[a-z]/gi, (piece) => (piece.startsWith('<') ? piece : (letters[piece.toLowerCase().charCodeAt(0) - 97] ?? piece)))}${end}`,
        );
      await route.fulfill({ response, body: turned });
    });
  });

  for (const width of [320, 1280]) {
    test(`starts on the right, symbols first, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto('families/easy/first-steps/');
      await expect(page.locator('main')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('.app-easy__words p').first()).toHaveText(/[א-ת]{3}/);
      expect(await faults(page)).toEqual([]);
      for (const line of await page.locator('.app-easy__line').all()) {
        const picture = await line.locator('.app-easy__picture').boundingBox();
        const words = await line.locator('.app-easy__words').boundingBox();
        expect(picture?.x).toBeGreaterThan((words?.x ?? 0) + (words?.width ?? 0) - 1);
      }
      const direction = await page
        .locator('.app-easy__words p')
        .first()
        .evaluate((one) => getComputedStyle(one).direction);
      expect(direction).toBe('rtl');
    });
  }

  test('keeps numbers and what is English as they are', async ({ page }) => {
    await page.goto('families/easy/first-steps/');
    for (const number of ['999', '0800 1111', '0808 800 5000']) {
      await expect(page.locator('main bdi', { hasText: new RegExp(`^${number}$`) })).toHaveCount(1);
    }
    await expect(page.locator('.app-evidence')).toHaveAttribute('dir', 'ltr');
  });
});
