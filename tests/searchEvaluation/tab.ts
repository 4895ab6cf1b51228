import type { Page } from 'playwright-core';

/** One tab of a browser, as far as asking a search page needs it. */
export interface Tab {
  /** Goes to an address. What follows runs in the new page. */
  open: (address: string) => Promise<void>;
  /**
   * Runs a function in the page until it gives something, and gives that. The function stands alone: it
   * sees nothing of what is around it here. Throws when it has given nothing for too long.
   */
  waitFor: <Value>(read: () => Value | undefined) => Promise<Value>;
  close: () => Promise<void>;
}

/** A browser that opens tabs which share nothing with each other. */
export interface TabBrowser {
  /** Name and version. */
  name: string;
  newTab: () => Promise<Tab>;
  close: () => Promise<void>;
}

/** How long a page may take to answer, in milliseconds. */
export const LONGEST_WAIT = 20_000;

/** A page of Playwright as a tab. Closing it closes its context, where it has its own. */
export function tabOf(page: Page): Tab {
  return {
    open: async (address) => {
      await page.goto(address, { waitUntil: 'commit' });
    },
    waitFor: async <Value>(read: () => Value | undefined) => {
      const handle = await page.waitForFunction(read, undefined, { timeout: LONGEST_WAIT });
      return (await handle.jsonValue()) as Value;
    },
    close: () => page.close(),
  };
}
