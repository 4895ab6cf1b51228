import type { Answer } from '../../search/find.ts';
import { HelpSign } from '../../search/helpNow.ts';
import type { Lexicon } from '../../search/lexicon.ts';
import type { SearchQuery } from '../../search/query.ts';
import type { Understanding } from '../../search/understand.ts';
import { stemOf, wordsOf } from '../../search/words.ts';

/**
 * The part of the search page with the numbers of Help now. It is there without JavaScript too; the search
 * only shows or hides it, and shows the numbers of the place that is asked about. It loads and keeps nothing.
 */
export class HelpNow {
  readonly #part: HTMLElement;

  constructor(part: HTMLElement) {
    this.#part = part;
  }

  show(): void {
    this.#part.hidden = false;
  }

  hide(): void {
    this.#part.hidden = true;
  }

  /** Shows it when the query has a sign of danger or nothing was found; tells whether there is such a sign. */
  showFor(query: SearchQuery, { understanding, results }: Answer, lexicon: Lexicon): boolean {
    const isKnown = (word: string) => lexicon.words.has(stemOf(word));
    const hasSign = new HelpSign(lexicon.help).isIn(query.q, isKnown);
    const isShown = hasSign || results.length === 0;
    this.#part.hidden = !isShown;
    if (isShown) this.#showAreas(placesOf(understanding, query.near, lexicon));
    return hasSign;
  }

  /** Shows the numbers of areas; without any, the links to choose one stay. */
  #showAreas(areas: ReadonlySet<string>) {
    const rows = [...this.#part.querySelectorAll<HTMLElement>('[data-area]')];
    for (const row of rows) row.hidden = !areas.has(row.dataset['area'] ?? '');
    const choose = this.#part.querySelector<HTMLElement>('[data-choose]');
    if (choose) choose.hidden = rows.some(({ hidden }) => !hidden);
  }
}

/** Names of areas and partnerships: those that the query names, or else those of the page it was asked from. */
export function placesOf(
  query: Pick<Understanding, 'owners' | 'nearOwners'>,
  near: string,
  { places, owners }: Pick<Lexicon, 'places' | 'owners'>,
): Set<string> {
  const asked = [...query.owners, ...query.nearOwners];
  const from = places
    .filter(({ words }) => words.join(' ') === wordsOf(near).join(' '))
    .flatMap((place) => [...place.owners, ...place.nearOwners]);
  const meant = asked.length > 0 ? asked : from;
  return new Set(meant.flatMap((owner) => owners[owner] ?? []));
}
