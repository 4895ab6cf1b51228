import { oncePer } from '../lib/oncePer.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { collectionDefinitions } from '../schemas/collections.ts';
import { textsIn } from '../schemas/schemaTree.ts';
import type { ContentEntry, FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { checkLink } from './checkLink.ts';

/** An address of this site in a field, and where it is written. */
export interface FieldPage {
  page: string;
  path: FieldPath;
}

/** Links in fields: addresses that are not well written, words that the text does not have, and two texts for one page. */
export function checkSiteLinks(
  content: WrittenContent,
  entries: readonly ContentEntry[],
): Problem[] {
  return [
    ...entries.flatMap((entry) =>
      pagesInFields(entry).flatMap(({ page, path }) => checkLink(page, entry.placeOf(path))),
    ),
    ...content.schoolSections.flatMap(wordsNotInText),
    ...sameAudience(content.audiences),
  ];
}

/** Every page of the site that the fields of an entry name. */
export function pagesInFields(entry: ContentEntry): FieldPage[] {
  return leadingFields(entry).flatMap(({ text, path, meta }) =>
    meta.reference ? [] : [{ page: text, path }],
  );
}

/** Every topic that the links in the fields of an entry lead to, by its id. */
export function topicsInFields(entry: ContentEntry): { topic: string; path: FieldPath }[] {
  return leadingFields(entry).flatMap(({ text, path, meta }) =>
    meta.reference === 'topics' ? [{ topic: text, path }] : [],
  );
}

/** The fields of an entry that lead readers to a page: several checks ask for them. */
const leadingFields = oncePer(({ collection, data }: ContentEntry) =>
  textsIn(collectionDefinitions[collection].schema, data).filter(({ meta }) => meta.leadsToPage),
);

function wordsNotInText({ data, placeOf }: WrittenEntry<'schoolSections'>): Problem[] {
  const { text = '', emphasis, link } = data;
  const problem = (words: string, path: FieldPath) =>
    text.includes(words) ? [] : [problemOf('words-not-in-text', placeOf(path), { words })];
  return [
    ...(emphasis === undefined ? [] : problem(emphasis, ['emphasis'])),
    ...(link === undefined
      ? []
      : link.text === undefined
        ? [problemOf('link-without-its-words', placeOf(['link']), { words: firstWords(text) })]
        : problem(link.text, ['link', 'text'])),
  ];
}

/** The first words of a text, as an example of words that it has. */
function firstWords(text: string): string {
  return (/^\S+(?:\s+\S+){0,2}/.exec(text)?.[0] ?? '').replace(/[.,;:!?]+$/, '');
}

function sameAudience(audiences: readonly WrittenEntry<'audiences'>[]): Problem[] {
  return audiences.flatMap(({ data: { audience }, placeOf }, index) => {
    const first = audiences.findIndex(({ data }) => data.audience === audience);
    const { file } = audiences[first]!;
    return first === index
      ? []
      : [problemOf('audience-repeated', placeOf(['audience']), { audience, file })];
  });
}
