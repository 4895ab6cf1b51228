import type { Entry } from '../handbook.ts';

/** Kinds of area whose name has an article in a sentence: in the City of London, on the Isles of Scilly. */
const WITH_ARTICLE: ReadonlySet<Entry<'areas'>['data']['kind']> = new Set([
  'city-of-london',
  'isles-of-scilly',
]);

/** The name of an area as it is within a sentence: `Cornwall`, `the Isles of Scilly`. */
export function areaInSentence({ data: { title, kind } }: Pick<Entry<'areas'>, 'data'>): string {
  return WITH_ARTICLE.has(kind) ? `the ${title}` : title;
}
