import { oncePer } from '../lib/oncePer.ts';
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
export const knownNames = oncePer(({ files, entries, content }: ReadContent): KnownNames => {
  // Also of files with a mistake in them: a slip in one entry must not raise doubts about others.
  const names = files.filter(({ collection }) => collection !== 'caseReviews').flatMap(namesOf);
  const declared = entries.flatMap(({ data }) =>
    'notNames' in data ? data.notNames.map(({ words }) => words) : [],
  );
  const pseudonyms = content.caseReviews.flatMap(({ data }) => [
    data.pseudonym,
    ...data.otherPseudonyms,
  ]);
  const phrases = [...names, ...pseudonyms].filter((name) => /\s/.test(name.trim()));
  const words = new Set<string>();
  for (const file of files) for (const word of ordinaryWordsOf(file)) words.add(word);
  for (const name of names)
    for (const word of name.match(CAPITALISED) ?? []) words.add(word.toLowerCase());
  return {
    words,
    declared: longestFirst(declared),
    phrases: longestFirst([...phrases, ...declared]),
    pseudonyms: new Set(pseudonyms.flatMap((name) => name.match(CAPITALISED) ?? [])),
  };
});

/** Words in small letters that a file has, each once. */
const ordinaryWordsOf = oncePer(({ fields, body }: ContentFile): readonly string[] => {
  const written = `${JSON.stringify({ ...fields, notNames: [] })} ${body}`;
  return [...new Set(written.replaceAll(ADDRESS, ' ').match(LOWER_CASE))];
});

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
