import { matchAreas } from './matchAreas.ts';

/**
 * Narrows a list of areas to those that fit what is typed. The list inside is complete without it; the field appears
 * only when this has run. Nothing typed leaves the page.
 */
export class AreaFinderElement extends HTMLElement {
  connectedCallback() {
    const form = this.querySelector<HTMLElement>('[data-form]');
    const input = this.querySelector('input');
    if (!form || !input) return;
    form.hidden = false;
    // Towns and older names are beside an area only while they help to see why it was found.
    this.dataset['typed'] = 'no';
    input.addEventListener('input', () => this.#show(input.value));
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Enter') this.#goToOnly(input.value);
    });
  }

  get #areas() {
    return [...this.querySelectorAll<HTMLElement>('li[data-names]')].map((item) => ({
      item,
      names: (item.dataset['names'] ?? '').split('|'),
      places: (item.dataset['places'] ?? '').split('|'),
    }));
  }

  #show(typed: string) {
    this.dataset['typed'] = typed.trim() === '' ? 'no' : 'yes';
    const areas = this.#areas;
    const found = matchAreas(areas, typed);
    // With nothing found, the whole list is more help than none.
    const shown = found.length > 0 ? found : areas;
    for (const area of areas) area.item.hidden = !shown.includes(area);
    const status = this.querySelector('[data-status]');
    const isPlace =
      matchAreas(
        found.map((area) => ({ ...area, places: [] })),
        typed,
      ).length === 0;
    if (status) status.textContent = words(typed, found.length, isPlace);
  }

  #goToOnly(typed: string) {
    // A village of that name may be elsewhere too, so its area is not opened unseen.
    const [only, ...others] = matchAreas(
      this.#areas.map((area) => ({ ...area, places: [] })),
      typed,
    );
    if (typed.trim() !== '' && only && others.length === 0) only.item.querySelector('a')?.click();
  }
}

function words(typed: string, count: number, isPlace: boolean): string {
  if (typed.trim() === '') return '';
  if (count === 0)
    return 'No area on this site has a place of that name. Find the council on GOV.UK, with the link below.';
  const areas = count === 1 ? '1 area' : `${count} areas`;
  return isPlace ? `${areas} with a place of that name. It may be elsewhere too.` : areas;
}
