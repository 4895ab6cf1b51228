import type { Pagefind, PagefindPage } from './pagefind.ts';
import { filtersOf, parseQuery, resultsInWords } from './query.ts';
import { resultItem } from './resultItem.ts';

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
    const { results } = await pagefind.search(query.q, { filters: filtersOf(query) });
    await this.#show(results);
    this.#announce(resultsInWords(query, results.length));
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
