import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type axe from 'axe-core';
import type { Page } from 'playwright-core';

const script = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** At most so many characters of an element. */
const ELEMENT = 300;

/** Pages that axe comes with. */
const brought = new WeakSet<Page>();

/** Has axe come with every page that is opened from now on: the browser then prepares it once for many of them. */
export async function bringAxe(page: Page): Promise<void> {
  if (brought.has(page)) return;
  brought.add(page);
  await page.addInitScript({ content: script });
}

/**
 * What axe finds against a page as it is now, or against the part of it that a selector names: a line for each rule,
 * with the elements. Nothing else is brought back from the browser, which takes longer than to look at a short page.
 */
export async function axeFaults(
  page: Page,
  options: axe.RunOptions = {},
  part?: string,
): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(script);
  const found = await page.evaluate(
    async ([settings, selector]) => {
      const { axe: checker } = window as unknown as { axe: typeof axe };
      // The markup of an element is asked for when there is something wrong with it, not before.
      checker.configure({ noHtml: true });
      const { violations } = await checker.run(selector ?? document, {
        ...settings,
        // What is in order is not described: on a long page that takes longer than to look at it.
        resultTypes: ['violations'],
        elementRef: true,
      });
      return violations.map(({ id, help, nodes }) => ({
        rule: `${id}: ${help}`,
        elements: nodes.map(({ element }) => element?.outerHTML ?? ''),
      }));
    },
    [options, part] as const,
  );
  return found.map(
    ({ rule, elements }) =>
      `${rule}: ${elements.map((element) => element.slice(0, ELEMENT)).join(' | ')}`,
  );
}
