import type { Pagefind, PagefindPage } from './pagefind.ts';
import { filtersOf, parseQuery, resultsInWords } from './query.ts';
import { resultItem } from './resultItem.ts';
import { mergeFound, separateWords } from './someWords.ts';

const RESULTS_A_TIME = 10;
type Found = Awaited<ReturnType<Pagefind['search']>>['results'];

/**
 * The search page: reads the query from the address, asks Pagefind, and lists what it finds. The form
 * inside it is a plain GET form, so without this element the page shows other ways to find things.
 */
export class SearchElement extends HTMLElement {
  connectedCallback() {
    const query = parseQuery(window.location.search);
    for (const [name, value] of Object.entries(query)) {
      const control = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (control) control.value = value;
    }
    if (!query.q) return;
    document.title = `${query.q} – ${document.title}`;
    this.#announce('Searching…');
    this.#search().catch(() =>
      this.#announce('The search could not be loaded. The lists below lead to every page.'),
    );
  }

  async #search() {
    const query = parseQuery(window.location.search);
    const pagefind = (await import(/* @vite-ignore */ this.dataset['pagefind'] ?? '')) as Pagefind;
    await pagefind.init();
    const search = async (words: string) =>
      (await pagefind.search(words, { filters: filtersOf(query) })).results;
    const exact = await search(query.q);
    const words = separateWords(query.q);
    const isPartial = exact.length === 0 && words.length > 1;
    // Pagefind finds only pages that hold every word.
    const results = isPartial ? mergeFound(await Promise.all(words.map(search))) : exact;
    await this.#show(results);
    this.#announce(resultsInWords(query, results.length, isPartial));
    this.#part('browse').hidden = results.length > 0;
  }

  async #show(results: Found) {
    const pages = await Promise.all(
      results.slice(0, RESULTS_A_TIME).map((result) => result.data()),
    );
    this.#list(pages);
    const rest = results.slice(RESULTS_A_TIME);
    const more = this.#part('more');
    more.hidden = rest.length === 0;
    const button = more.querySelector('button');
    if (button) button.onclick = () => void this.#showMore(rest);
  }

  async #showMore(results: Found) {
    const list = this.#part('results');
    const before = list.children.length;
    await this.#show(results);
    list.children[before]?.querySelector('a')?.focus();
  }

  #list(pages: PagefindPage[]) {
    this.#part('results').append(...pages.map(resultItem));
  }

  #announce(words: string) {
    this.#part('status').textContent = words;
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`The search page has no part "${name}".`);
    return part;
  }
}
