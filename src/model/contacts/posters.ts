import { areasWithContacts } from './contactView.ts';
import type { AreaRows } from './contactRows.ts';
import type { ContactFunction } from './contacts.ts';
import { numbersByArea } from './numbersByArea.ts';
import { areaContactsAddress } from '../addresses.ts';
import { slugOf } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';

/** What a poster for several areas gives numbers for. */
const ON_POSTER: readonly ContactFunction[] = ['front-door', 'out-of-hours', 'allegations'];

/** More areas than this on one sheet would be too small to read on a wall. */
export const MOST_ON_POSTER = 3;

/** Where the posters are on the site. */
export const posterPaths = {
  all: '/contacts/poster/',
  several: '/contacts/poster/several/',
  styles: '/contacts/poster/areas.css',
} as const;

/** The poster of one area: its page, and the same as a PDF. */
export function posterOf(areaId: string): { page: string; pdf: string } {
  const path = areaContactsAddress(areaId);
  return { page: `${path}sheet/`, pdf: `${path}sheet.pdf` };
}

/** An area on a poster for several. */
export interface PosterArea extends AreaRows {
  id: string;
}

/** Every area with what a poster for several says about it, in the order of their names. */
export function posterAreas(handbook: Handbook): PosterArea[] {
  const rows = new Map(numbersByArea(handbook, ON_POSTER).map((area) => [area.path, area]));
  return areasWithContacts(handbook).flatMap(({ id }) => {
    const area = rows.get(areaContactsAddress(id));
    return area ? [{ ...area, id: slugOf(id) }] : [];
  });
}

/**
 * Styles that put the chosen areas on the poster without any script. Where a browser does not know `:has()`, all areas
 * are on it.
 */
export function posterStyles(ids: readonly string[]): string {
  const rules = ids.map(
    (id) => `.app-sheet:has(#choose-${id}:checked) [data-area="${id}"]{display:grid}`,
  );
  return `@supports selector(:has(a)){.app-sheet [data-area]{display:none}${rules.join('')}}`;
}
