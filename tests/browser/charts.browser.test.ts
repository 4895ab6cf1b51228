import { expect, test } from './site.ts';
import { sitemapPaths } from '../helpers/site.ts';
import { labelsOutsideTheirBox, overlappingTexts } from '../charts/helpers/strictPage.ts';

const structures = sitemapPaths().filter((path) => /\/structure\//.test(path));

test('there are charts to look at', () => {
  expect(structures.length).toBeGreaterThan(1);
});

for (const path of structures) {
  test.describe(`the chart on ${path}`, () => {
    test.beforeEach(async ({ page }) => {
      await page.goto(path);
    });

    test('keeps every label inside its box and off the others', async ({ page }) => {
      expect(await page.evaluate(labelsOutsideTheirBox)).toEqual([]);
      expect(await page.evaluate(overlappingTexts)).toEqual([]);
    });

    test('has no boxes that cross: each stands apart from another or wholly inside it', async ({
      page,
    }) => {
      expect(await page.evaluate(crossingBoxes)).toEqual([]);
    });

    test('has no groups that cover each other', async ({ page }) => {
      expect(await page.evaluate(coveredLinks)).toEqual([]);
    });

    test('has nothing outside its frame', async ({ page }) => {
      expect(await page.evaluate(outsideFrame)).toEqual([]);
    });

    test('has text of at least 12 px on a desktop screen', async ({ page }) => {
      const heights = await page.$$eval('main svg text', (texts) =>
        texts.map((text) => {
          const scale = (text as SVGTextElement).getScreenCTM()?.d ?? 0;
          const sizes = [text, ...text.querySelectorAll('tspan')].map(
            (one) => getComputedStyle(one).fontSize,
          );
          return Math.min(...sizes.map((size) => Number.parseFloat(size) * scale));
        }),
      );
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(12);
    });

    test('has links that lead to pages', async ({ page, request }) => {
      const addresses = await page.$$eval('main svg a', (links) =>
        links.map((link) => link.getAttribute('href') ?? ''),
      );
      expect(addresses.length).toBeGreaterThan(2);
      for (const address of new Set(addresses)) {
        expect((await request.head(new URL(address, page.url()).href)).status(), address).toBe(200);
      }
    });
  });
}

/** Boxes that overlap without one holding the other. Runs on the page. */
function crossingBoxes(): string[] {
  const boxes = [...document.querySelectorAll('main svg g > rect')]
    .map((rect) => ({
      rect,
      place: rect.getBoundingClientRect(),
      name: rect.parentElement?.textContent?.trim().slice(0, 40),
    }))
    .filter(({ place }) => place.width > 0);
  const holds = (a: DOMRect, b: DOMRect) =>
    a.left <= b.left + 1 &&
    a.right >= b.right - 1 &&
    a.top <= b.top + 1 &&
    a.bottom >= b.bottom - 1;
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(({ place }) => {
        const apart =
          place.left >= one.place.right - 1 ||
          place.right <= one.place.left + 1 ||
          place.top >= one.place.bottom - 1 ||
          place.bottom <= one.place.top + 1;
        return !apart && !holds(one.place, place) && !holds(place, one.place);
      })
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** Groups whose places overlap. Runs on the page. */
function coveredLinks(): string[] {
  const links = [...document.querySelectorAll('main svg a')].map((link) => ({
    name: link.textContent?.trim().slice(0, 40),
    place: link.getBoundingClientRect(),
  }));
  return links.flatMap((one, index) =>
    links
      .slice(index + 1)
      .filter(
        ({ place }) =>
          place.left < one.place.right - 1 &&
          place.right > one.place.left + 1 &&
          place.top < one.place.bottom - 1 &&
          place.bottom > one.place.top + 1,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** Shapes and texts that stick out of the drawing. Runs on the page. */
function outsideFrame(): string[] {
  const svg = document.querySelector('main svg');
  if (!svg) return ['there is no chart'];
  const frame = svg.getBoundingClientRect();
  return [...svg.querySelectorAll('rect, text, path, polygon')]
    .filter((shape) => !shape.closest('defs, marker'))
    .filter((shape) => {
      const place = shape.getBoundingClientRect();
      return (
        place.left < frame.left - 1 ||
        place.right > frame.right + 1 ||
        place.top < frame.top - 1 ||
        place.bottom > frame.bottom + 1
      );
    })
    .map((shape) => shape.outerHTML.slice(0, 80));
}
