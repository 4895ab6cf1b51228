import type { PageHeading } from './headingsOf.ts';

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
