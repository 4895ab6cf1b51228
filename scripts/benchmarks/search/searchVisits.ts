import type { Browser, Page } from 'playwright-core';
import type { Wire } from '../../../tests/searchEvaluation/wire.ts';

// cspell:words networkidle

/** What a reader waits for, in milliseconds, and what is sent for it, in bytes with headers. */
export interface Waited {
  /** From the query, or the letters, to what comes of it. */
  milliseconds: number;
  /** From the start of the visit; the same for letters. */
  fromStart: number;
  /** Everything that was sent. */
  bytes: number;
  /** What of that is the index. */
  ofIndex: number;
}

/** Where to ask. */
interface SearchedSite {
  /** With a slash at its end. */
  address: string;
  wire: Wire;
}

/** A cheap telephone takes four times as long as the computer of the test. */
const CPU = 4;

declare global {
  interface Window {
    waited: { from: number; until: number };
  }
}

/** Opens the search page with a query for the first time, and waits for the first results. */
export async function firstResults(
  browser: Browser,
  { address, wire }: SearchedSite,
  query: string,
): Promise<Waited> {
  return onSlowPage(browser, async (page) => {
    await page.addInitScript(watchForResults);
    wire.reset();
    await page.goto(`${address}search/?${new URLSearchParams({ q: query }).toString()}`);
    return { ...(await waitedOn(page)), ...sentOver(wire) };
  });
}

/** Types the beginning of a word into the field of a page that has loaded, and waits for the first suggestions. */
export async function firstSuggestions(
  browser: Browser,
  { address, wire }: SearchedSite,
  letters: string,
): Promise<Waited> {
  return onSlowPage(browser, async (page) => {
    await page.addInitScript(watchForSuggestions);
    await page.goto(`${address}glossary/`, { waitUntil: 'networkidle' });
    wire.reset();
    await page.locator('input[data-suggest]').first().focus();
    await page.keyboard.insertText(letters);
    const { milliseconds } = await waitedOn(page);
    return { milliseconds, fromStart: milliseconds, ...sentOver(wire) };
  });
}

async function onSlowPage<Result>(
  browser: Browser,
  act: (page: Page) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext({ locale: 'en-GB' });
  try {
    const page = await context.newPage();
    const client = await context.newCDPSession(page);
    await client.send('Emulation.setCPUThrottlingRate', { rate: CPU });
    return await act(page);
  } finally {
    await context.close();
  }
}

async function waitedOn(page: Page): Promise<Pick<Waited, 'milliseconds' | 'fromStart'>> {
  await page.waitForFunction(() => window.waited.until > 0);
  const { from, until } = await page.evaluate(() => window.waited);
  return { milliseconds: until - from, fromStart: until };
}

function sentOver(wire: Wire): Pick<Waited, 'bytes' | 'ofIndex'> {
  const sent = wire.sent();
  const sum = (some: typeof sent) => some.reduce((all, { bytes }) => all + bytes, 0);
  return {
    bytes: sum(sent),
    ofIndex: sum(sent.filter(({ path }) => /\.(?:json|txt)$/.test(path))),
  };
}

/** Runs in the page: from the time when it has been read, and the search begins, to the first results. */
function watchForResults(): void {
  window.waited = { from: 0, until: 0 };
  document.addEventListener('readystatechange', () => {
    if (document.readyState === 'interactive') window.waited.from = performance.now();
  });
  new MutationObserver(() => {
    const state = document.querySelector<HTMLElement>('#search-outcome')?.dataset['state'];
    const isThere = state === 'done' || state === 'nothing' || state === 'failed';
    if (isThere && window.waited.until === 0) window.waited.until = performance.now();
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

/** Runs in the page: from the first letters to the first suggestion. */
function watchForSuggestions(): void {
  window.waited = { from: 0, until: 0 };
  document.addEventListener(
    'input',
    () => {
      if (window.waited.from === 0) window.waited.from = performance.now();
    },
    { capture: true },
  );
  new MutationObserver(() => {
    const isThere = document.querySelector('[role="option"]') !== null;
    if (isThere && window.waited.until === 0) window.waited.until = performance.now();
  }).observe(document, { subtree: true, childList: true });
}
