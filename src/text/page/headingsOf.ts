import { headingIds } from '../../lib/headings.ts';

/** A heading of a page, with the address it has there. */
export interface PageHeading {
  id: string;
  text: string;
  level: number;
}

const HEADING = /<h([2-4])\b((?:"[^"]*"|'[^']*'|[^>"'])*)>([\s\S]*?)<\/h\1>/g;
const ID = /\bid="([^"]*)"/;

/** Pieces of a page in which every heading has an address, and the headings in the order of the page. */
export function headingsOf(pieces: readonly string[]): {
  pieces: string[];
  headings: PageHeading[];
} {
  const taken = [...pieces.join('').matchAll(/\bid="([^"]*)"/g)].map(([, id = '']) => id);
  const headings: PageHeading[] = [];
  const withIds = pieces.map((piece) =>
    piece.replaceAll(HEADING, (whole, level: string, rest: string, inside: string) => {
      const text = wordsOf(inside);
      const own = ID.exec(rest)?.[1];
      const id = own ?? headingIds([...taken, text]).at(-1) ?? '';
      if (own === undefined) taken.push(id);
      // Where a heading is not shown, on phones too, no list leads to it.
      if (!/govuk-visually-hidden|app-not-on-phones/.test(rest))
        headings.push({ id, text, level: Number(level) });
      return own === undefined ? whole.replace(`<h${level}`, `<h${level} id="${id}"`) : whole;
    }),
  );
  return { pieces: withIds, headings };
}

/** Words of a heading as HTML, without tags and without what only screen readers hear. */
function wordsOf(inside: string): string {
  return inside
    .replaceAll(/<span class="govuk-visually-hidden">[^<]*<\/span>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
