import { byText } from '../../lib/sorting.ts';

type Direction = 'ascending' | 'descending';

/**
 * Adds sorting and filtering to the table of a plan. The table inside is complete without it; the
 * headings become buttons and the filters appear only when this has run.
 */
export class PlanTableElement extends HTMLElement {
  connectedCallback() {
    for (const heading of this.querySelectorAll<HTMLElement>('th[data-sort]'))
      this.#makeSortable(heading);
    for (const select of this.#filters) this.#fill(select);
    const filters = this.querySelector<HTMLElement>('[data-filters]');
    if (filters) filters.hidden = false;
  }

  get #rows() {
    return [...this.querySelectorAll<HTMLTableRowElement>('tbody tr')];
  }

  get #filters() {
    return [...this.querySelectorAll<HTMLSelectElement>('select[data-filter]')];
  }

  #makeSortable(heading: HTMLElement) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'app-sort';
    button.append(...heading.childNodes);
    heading.append(button);
    button.addEventListener('click', () => this.#sortBy(heading));
  }

  #sortBy(heading: HTMLElement) {
    const direction: Direction =
      heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of this.querySelectorAll('th[aria-sort]')) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    const key = heading.dataset['sort'] ?? '';
    const sorted = this.#rows.toSorted(byText(({ dataset }) => dataset[key] ?? ''));
    this.querySelector('tbody')?.append(
      ...(direction === 'ascending' ? sorted : sorted.toReversed()),
    );
    this.#announce(`Sorted by ${heading.textContent.trim().toLowerCase()}, ${direction}.`);
  }

  #fill(select: HTMLSelectElement) {
    const key = select.dataset['filter'] ?? '';
    const values = [...new Set(this.#rows.map((row) => row.dataset[key] ?? ''))];
    select.append(new Option('All', ''), ...values.map((value) => new Option(value, value)));
    select.addEventListener('change', () => this.#filter());
  }

  #filter() {
    for (const row of this.#rows) {
      row.hidden = !this.#filters.every(
        ({ value, dataset }) => value === '' || row.dataset[dataset['filter'] ?? ''] === value,
      );
    }
    const shown = this.#rows.filter((row) => !row.hidden).length;
    this.#announce(`${shown} of ${this.#rows.length} activities shown.`);
  }

  #announce(words: string) {
    const status = this.querySelector('[data-status]');
    if (status) status.textContent = words;
  }
}
