import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';

/** A page that shows a chart under the strictest content security policy, in Arimo for Arial. */
export interface StrictPage {
  page: Page;
  /** What the browser refused or complained about. */
  complaints: string[];
}

/** Opens a page with nothing but the chart on it. */
export async function openStrictPage(browser: Browser, svg: string): Promise<StrictPage> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 1300 } });
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.setContent(
    '<!doctype html><html lang="en"><title>Chart</title>' +
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'"><main>${svg}</main></html>`,
  );
  await addArimo(page);
  return { page, complaints };
}

/** Puts Arimo in the place of Arial, which has the same widths and which test machines lack. */
export async function addArimo(page: Pick<Page, 'evaluate'>): Promise<void> {
  for (const weight of ['400', '700']) {
    const file = `../../node_modules/@fontsource/arimo/files/arimo-latin-${weight}-normal.woff2`;
    const base64 = readFileSync(new URL(file, import.meta.url), 'base64');
    await page.evaluate(addFont, { weight, base64 });
  }
}

/** Labels that stick out of the box they were drawn for, by name. Runs on the page. */
export function labelsOutsideTheirBox(): string[] {
  return [...document.querySelectorAll('svg text')]
    .filter((text) => {
      const box = text.parentElement?.querySelector(
        ':scope > rect, :scope > polygon, :scope > path',
      );
      if (!box || box === document.querySelector('svg > rect')) return false;
      const [inner, outer] = [text.getBoundingClientRect(), box.getBoundingClientRect()];
      return (
        inner.left < outer.left ||
        inner.right > outer.right ||
        inner.top < outer.top ||
        inner.bottom > outer.bottom
      );
    })
    .map((text) => text.textContent ?? '');
}

/** Pairs of texts that cover one another. Runs on the page. */
export function overlappingTexts(): string[] {
  const texts = [...document.querySelectorAll('svg text')].map((text) => ({
    name: text.textContent ?? '',
    place: text.getBoundingClientRect(),
  }));
  return texts.flatMap((one, index) =>
    texts
      .slice(index + 1)
      .filter(
        ({ place }) =>
          place.left < one.place.right &&
          place.right > one.place.left &&
          place.top < one.place.bottom &&
          place.bottom > one.place.top,
      )
      .map((other) => `${one.name} / ${other.name}`),
  );
}

/** Runs on the page. */
async function addFont({ weight, base64 }: { weight: string; base64: string }): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  document.fonts.add(await new FontFace('Arial', bytes, { weight }).load());
}
