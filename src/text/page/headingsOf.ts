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

/** From this many headings on a page has a list of what is on it, however short it is. */
const MANY = 4;
/** A page of so many characters of HTML is longer than a few screens. */
const LONG = 9_000;

/**
 * What the contents list of a page names: its main headings, and those below them where there are few. Empty for a
 * short page with few headings.
 */
export function contentsOfPage(
  headings: readonly PageHeading[],
  html: string,
): readonly PageHeading[] {
  const main = headings.filter(({ level }) => level === 2);
  const named = main.length >= MANY ? main : headings.filter(({ level }) => level <= 3);
  const isLong = html.length > LONG;
  if (named.length < (isLong ? 2 : MANY)) return [];
  return named.length > 40 ? main : named;
}
