import { searchIndexOf } from './loadIndex.ts';
import type { SearchIndex } from '../../search/searchIndex.ts';
import type { Suggestion } from '../../search/suggest.ts';

let index: SearchIndex | undefined;
let count = 0;

/**
 * Makes a search field suggest pages while the reader types, as an editable combobox with a list
 * (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). Nothing is chosen by itself: Enter sends the form
 * unless the reader has moved to a suggestion. Nothing typed leaves the device. `isTyped` tells that the
 * reader has begun to type already.
 */
export function makeCombobox(input: HTMLInputElement, isTyped: boolean): void {
  const box = new Combobox(input);
  input.addEventListener('input', () => void box.update());
  input.addEventListener('keydown', (event) => box.press(event));
  input.addEventListener('blur', () => box.close());
  if (isTyped) void box.update();
}

class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list = document.createElement('ul');
  readonly #status = document.createElement('span');
  readonly #base: string;
  #suggestions: Suggestion[] = [];
  #active = -1;

  constructor(input: HTMLInputElement) {
    count += 1;
    this.#input = input;
    this.#base = (input.form?.getAttribute('action') ?? '').replace(/\/search\/$/, '');
    this.#list.id = `suggestions-${count}`;
    this.#list.className = 'app-suggestions';
    this.#list.hidden = true;
    this.#list.setAttribute('role', 'listbox');
    this.#list.setAttribute('aria-label', 'Suggested pages');
    // Pressing must not take the focus from the field before the click is there.
    this.#list.addEventListener('pointerdown', (event) => event.preventDefault());
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    this.#list.addEventListener('click', (event) => this.#click(event));
    this.#status.className = 'govuk-visually-hidden';
    this.#status.setAttribute('aria-live', 'polite');
    input.setAttribute('role', 'combobox');
    input.setAttribute('aria-autocomplete', 'list');
    input.setAttribute('aria-controls', this.#list.id);
    input.setAttribute('aria-expanded', 'false');
    input.after(this.#list, this.#status);
  }

  async update(): Promise<void> {
    index ??= searchIndexOf(this.#base);
    const typed = this.#input.value;
    try {
      const suggestions = await index.suggest(typed);
      // An answer for fewer letters may come later than one for more.
      if (typed === this.#input.value) this.#show(suggestions);
    } catch {
      // Without suggestions the field is a plain field. The next letter tries again.
    }
  }

  press(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const last = this.#suggestions.length - 1;
    if (event.key === 'Escape' && !this.#list.hidden) {
      event.preventDefault();
      this.close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (this.#list.hidden) void this.update();
      else {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        // One before the first and one after the last is the field itself.
        const next = this.#active + step;
        this.#move(next > last ? -1 : next < -1 ? last : next);
      }
      if (last >= 0) event.preventDefault();
    } else if (event.key === 'Enter' && this.#active >= 0) {
      event.preventDefault();
      this.#go(this.#active);
    } else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(event.key)) {
      this.#move(-1);
    }
  }

  close(): void {
    this.#list.hidden = true;
    this.#input.setAttribute('aria-expanded', 'false');
    this.#status.textContent = '';
    this.#move(-1);
  }

  #show(suggestions: Suggestion[]) {
    if (document.activeElement !== this.#input) return;
    this.#suggestions = suggestions;
    this.#move(-1);
    this.#list.replaceChildren(...suggestions.map((one, at) => this.#option(one, at)));
    const isOpen = suggestions.length > 0;
    this.#list.hidden = !isOpen;
    this.#input.setAttribute('aria-expanded', String(isOpen));
    this.#status.textContent = inWords(this.#input.value, suggestions.length);
  }

  #option({ title, about }: Suggestion, at: number): HTMLLIElement {
    const option = document.createElement('li');
    option.id = `${this.#list.id}-${at}`;
    option.setAttribute('role', 'option');
    option.setAttribute('aria-selected', 'false');
    const kind = document.createElement('span');
    kind.className = 'app-suggestions__about';
    kind.textContent = about;
    option.append(title, ' ', kind);
    return option;
  }

  #move(to: number) {
    this.#list.children[this.#active]?.setAttribute('aria-selected', 'false');
    this.#active = to;
    const option = this.#list.children[to];
    if (!option) {
      this.#input.removeAttribute('aria-activedescendant');
      return;
    }
    option.setAttribute('aria-selected', 'true');
    option.scrollIntoView({ block: 'nearest' });
    this.#input.setAttribute('aria-activedescendant', option.id);
  }

  #click(event: Event) {
    const option = event.target instanceof Element ? event.target.closest('li') : null;
    const at = option ? [...this.#list.children].indexOf(option) : -1;
    if (at >= 0) this.#go(at);
  }

  #go(at: number) {
    const suggestion = this.#suggestions[at];
    if (suggestion) window.location.assign(this.#base + suggestion.path);
  }
}

function inWords(typed: string, number: number): string {
  if (typed.trim().length < 2) return '';
  if (number === 0) return 'No suggestions. Press Enter to search.';
  return `${number} suggestion${number === 1 ? '' : 's'}. Use the arrow keys, or press Enter to search.`;
}
