import type { SearchState } from './metrics.ts';
import type { Tab } from './tab.ts';

/** What the search page shows once it has answered. */
export interface Outcome {
  state: SearchState;
  /** Where the first link of each result leads, as the page resolves it. */
  links: string[];
  /** The query that was searched for in place of the one typed. */
  mended?: string;
  /** From the start of the navigation, in milliseconds. */
  milliseconds: number;
}

/** Opens the search page with a query, as a link would, and waits for its answer. Throws when none comes. */
export async function search(tab: Tab, site: string, query: string): Promise<Outcome> {
  const address = new URL(`search/?${new URLSearchParams({ q: query }).toString()}`, site);
  await tab.open(address.href);
  return tab.waitFor(readOutcome);
}

/**
 * Reads the answer off the page, in the page; undefined while there is none. It is the one place that
 * knows how the page tells its state.
 */
function readOutcome(): Outcome | undefined {
  const wrapper = document.querySelector<HTMLElement>('#search-outcome');
  const state = wrapper?.dataset['state'];
  if (state !== 'done' && state !== 'nothing' && state !== 'failed') return undefined;
  const items = [...document.querySelectorAll('#results > li')];
  const mended = wrapper?.dataset['mended'];
  return {
    state,
    links: items.flatMap((item) => item.querySelector('a')?.href ?? []),
    ...(mended && { mended }),
    milliseconds: performance.now(),
  };
}
