import type { Answer } from '../../search/find.ts';
import { FullText } from './fullText.ts';
import type { Result } from '../../search/groupHits.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import { HelpNow } from './helpPart.ts';
import { loadEnglish, searchIndexOf } from './loadIndex.ts';
import { showNothing } from './nothingFound.ts';
import { followAddress, quietAddress, takeQuery } from './quietly.ts';
import { filtersInWords, resultsInWords } from '../../search/query.ts';
import { pathOfHit, resultItem, setExcerpt } from './resultItem.ts';

const RESULTS_A_TIME = 10;
/** Milliseconds between the first results and the text around the words. */
const WAIT_FOR_TEXT = 250;

type State = 'idle' | 'searching' | 'done' | 'nothing' | 'failed';

/**
 * The search page: reads the query from the address, finds what answers it and lists it. The form inside it
 * is a plain GET form, so without this element the page shows other ways to find things.
 */
export class SearchElement extends HTMLElement {
  #query = takeQuery();
  #help: HelpNow | undefined;

  connectedCallback() {
    followAddress(this.#query);
    this.#fillForm();
    window.addEventListener('pageshow', () => this.#fillForm());
    this.#nameFilters();
    this.#help = new HelpNow(this.#part('help'));
    if (!this.#query.q) return;
    this.#search().catch(() => {
      this.#state('failed');
      this.#announce('The search could not be loaded. The lists below lead to every page.');
      const failed = this.#part('failed');
      failed.hidden = false;
      this.#help?.show();
      failed.querySelector('button')?.addEventListener('click', () => window.location.reload());
      this.#part('browse').hidden = false;
    });
  }

  #fillForm() {
    for (const [name, value] of Object.entries(this.#query)) {
      const control = this.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (control instanceof HTMLInputElement && control.type === 'checkbox')
        control.checked = value === control.value;
      else if (control) control.value = value;
    }
  }

  /** The list of filters stays folded, so that the results keep their place; its summary says which are chosen. */
  #nameFilters() {
    const chosen = filtersInWords(this.#query);
    const summary = this.querySelector('summary');
    if (chosen && summary) summary.textContent = `Narrowed to: ${chosen}`;
  }

  async #search() {
    this.#state('searching');
    this.#announce('Searching…');
    this.#part('browse').hidden = true;
    this.#help?.hide();
    const base = this.dataset['base'] ?? '';
    const { answer, lexicon, shelves, isNarrower } = await searchIndexOf(base).find(
      this.#query,
      (words) => loadEnglish(base, words),
    );
    const fullText = new FullText(base, this.dataset['pagefind'] ?? '', shelves);
    const results = await this.#withPhrase(answer.results, lexicon, fullText);
    this.#showMending(answer);
    this.#part('places').hidden = !isNarrower;
    const hasSign = this.#help?.showFor(this.#query, { ...answer, results }, lexicon) ?? false;
    if (results.length === 0) {
      this.#part('browse').hidden = false;
      showNothing(this.#part('nothing'), { query: this.#query, answer, lexicon, base });
      this.#announce(resultsInWords(this.#query, 0, { isHelpFirst: hasSign }));
      this.#state('nothing');
      return;
    }
    const { mended = this.#query.q } = answer.understanding;
    this.#show(results, answer, lexicon, fullText);
    this.#announce(
      resultsInWords(this.#query, results.length, { words: mended, isHelpFirst: hasSign }),
    );
    this.#state('done');
  }

  /** A query in quotation marks asks for pages with just these words in this order. */
  async #withPhrase(results: Result[], lexicon: Lexicon, fullText: FullText): Promise<Result[]> {
    const phrase = /^["“](.+)["”]$/.exec(this.#query.q)?.[1];
    if (!phrase) return results;
    try {
      const found = await fullText.pagesWith(`"${phrase}"`);
      const pages = new Set([...found.keys()].map((at) => lexicon.thingAt(at)?.page));
      return results.filter(({ thing }) => pages.has(thing.page));
    } catch {
      return results;
    }
  }

  #showMending({ understanding: { mended, unknown }, results }: Answer) {
    const { q } = this.#query;
    if (mended !== undefined && results.length > 0) {
      this.#outcome.dataset['mended'] = mended;
      const part = this.#part('instead');
      const words = document.createElement('strong');
      words.textContent = mended;
      const link = document.createElement('a');
      link.className = 'govuk-link';
      link.href = quietAddress(this.dataset['base'] ?? '', { ...this.#query, exact: '1' });
      link.textContent = `Search instead for “${q}”`;
      part.replaceChildren('Showing results for “', words, '”. ', link, '.');
      part.hidden = false;
    }
    if (unknown.length > 0 && results.length > 0) {
      const part = this.#part('unknown');
      const words = unknown.map((word) => `“${word}”`).join(', ');
      part.textContent = `No page has ${words}. These results are for your other words.`;
      part.hidden = false;
    }
  }

  #show(results: readonly Result[], answer: Answer, lexicon: Lexicon, fullText: FullText) {
    const list = this.#part('results');
    const stems = new Set(answer.understanding.readings.flatMap((reading) => reading.stems));
    const shown = { base: this.dataset['base'] ?? '', owners: lexicon.owners, stems };
    const button = this.#part('more').querySelector('button');
    const showUpTo = (count: number) => {
      const from = list.children.length;
      const next = results.slice(from, count);
      const items = next.map((result) => resultItem(result, shown));
      list.append(...items);
      this.#part('more').hidden = count >= results.length;
      // The full text is heavy: results are there to be read before it begins to load.
      window.setTimeout(() => {
        void this.#fillExcerpts(next, items, answer, lexicon, fullText);
      }, WAIT_FOR_TEXT);
      return items[0];
    };
    // Back from a page, the reader finds as many results as before.
    const before = (window.history.state as { shown?: number } | null)?.shown ?? 0;
    showUpTo(Math.max(RESULTS_A_TIME, before));
    if (button) {
      button.onclick = () => {
        const count = list.children.length + RESULTS_A_TIME;
        showUpTo(count)?.querySelector('a')?.focus();
        window.history.replaceState({ shown: count }, '');
      };
    }
  }

  /** Puts the text around the words under the results that have them in their text only. */
  async #fillExcerpts(
    results: readonly Result[],
    items: readonly Element[],
    { understanding: { words } }: Answer,
    lexicon: Lexicon,
    fullText: FullText,
  ) {
    const pages = new Map(lexicon.things.map(({ path, at }) => [path, at]));
    const rarestFirst = words.toSorted((a, b) => b.weight - a.weight);
    try {
      for (const [at, result] of results.entries()) {
        const item = items[at];
        const page = pages.get(result.thing.page);
        if (!result.inText || !item || page === undefined) continue;
        // What the title says already need not be shown again.
        const { titleStems } = result.thing;
        const missing = rarestFirst.filter(({ stem }) => !titleStems.includes(stem));
        const spoken = missing.map(({ word }) => word.replaceAll('-', ' '));
        for (const wanted of new Set([spoken.join(' '), ...spoken])) {
          const found = (await fullText.pagesWith(wanted)).get(page);
          if (!found) continue;
          setExcerpt(item, await fullText.excerptOf(found, pathOfHit(result)));
          break;
        }
      }
    } catch {
      // Without the full text the summary stays.
    }
  }

  #state(state: State) {
    this.#outcome.dataset['state'] = state;
  }

  #announce(words: string) {
    this.#part('status').textContent = words;
  }

  get #outcome() {
    return this.#part('outcome');
  }

  #part(name: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(`[data-${name}]`);
    if (!part) throw new Error(`The search page has no part "${name}".`);
    return part;
  }
}
