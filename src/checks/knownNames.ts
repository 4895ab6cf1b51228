import type { ContentFile } from '../loader/entries.ts';
import type { KnownNames } from './personNames.ts';
import type { ReadContent } from '../loader/readContent.ts';

const CAPITALISED = /\p{Lu}[\p{L}'’-]+/gu;
const LOWER_CASE = /(?<![\p{L}'’-])\p{Ll}[\p{Ll}'’-]+/gu;
const ADDRESS = /https?:\/\/[^\s"]+|[\w.+-]+@[\w.-]+/g;

/**
 * What the content calls things: with it, the name of a body can be told from that of a person. Nothing of it is kept in a
 * separate list; only what authors declare in `notNames` is typed.
 */
export function knownNames({ files, entries, content }: ReadContent): KnownNames {
  // Also of files with a mistake in them: a slip in one entry must not raise doubts about others.
  const names = files.filter(({ collection }) => collection !== 'caseReviews').flatMap(namesOf);
  const declared = entries.flatMap(({ data }) =>
    'notNames' in data ? data.notNames.map(({ words }) => words) : [],
  );
  const ordinary = files.flatMap(({ fields, body }) => {
    const written = JSON.stringify({ ...fields, notNames: [] });
    return `${written} ${body}`.replaceAll(ADDRESS, ' ').match(LOWER_CASE) ?? [];
  });
  const pseudonyms = content.caseReviews.flatMap(({ data }) => [
    data.pseudonym,
    ...data.otherPseudonyms,
  ]);
  const phrases = [...names, ...pseudonyms].filter((name) => /\s/.test(name.trim()));
  return {
    words: new Set([
      ...ordinary,
      ...names.flatMap((name) => name.match(CAPITALISED) ?? []).map((word) => word.toLowerCase()),
    ]),
    declared: longestFirst(declared),
    phrases: longestFirst([...phrases, ...declared]),
    pseudonyms: new Set(pseudonyms.flatMap((name) => name.match(CAPITALISED) ?? [])),
  };
}

/** What an entry is called. */
function namesOf({ fields }: ContentFile): string[] {
  const { title, aliases, publisher, shortName } = fields;
  return [
    title,
    publisher,
    shortName,
    ...(Array.isArray(aliases) ? (aliases as unknown[]) : []),
  ].filter((name) => typeof name === 'string');
}

function longestFirst(phrases: readonly string[]): string[] {
  return [...new Set(phrases)].toSorted((a, b) => b.length - a.length);
}
