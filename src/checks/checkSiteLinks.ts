import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { valueAt } from '../schemas/schemaTree.ts';
import type { ContentEntry, FieldPath, WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { checkLink } from './checkLink.ts';

/** An address of this site in a field, and where it is written. */
export interface FieldPage {
  page: string;
  path: FieldPath;
}

/** Content types whose fields have links to pages of the site. */
const LINKING: ReadonlySet<ContentEntry['collection']> = new Set([
  'situations',
  'audiences',
  'schoolSections',
]);

/** Links in fields: addresses that are not well written, words that the text does not have, and two texts for one page. */
export function checkSiteLinks(content: WrittenContent): Problem[] {
  const linking = [...content.situations, ...content.audiences, ...content.schoolSections];
  return [
    ...linking.flatMap((entry) =>
      pagesInFields(entry).flatMap(({ page, path }) => checkLink(page, entry.placeOf(path))),
    ),
    ...content.schoolSections.flatMap(wordsNotInText),
    ...sameAudience(content.audiences),
  ];
}

/** Every page of the site that the links in the fields of an entry name. */
export function pagesInFields(entry: ContentEntry): FieldPage[] {
  return targetsOfKind(entry, 'page').map(({ target, path }) => ({ page: target, path }));
}

/** Every topic that the links in the fields of an entry lead to, by its id. */
export function topicsInFields(entry: ContentEntry): { topic: string; path: FieldPath }[] {
  return targetsOfKind(entry, 'topic').map(({ target, path }) => ({ topic: target, path }));
}

interface Target {
  target: string;
  path: FieldPath;
}

function targetsOfKind({ collection, data }: ContentEntry, kind: 'page' | 'topic'): Target[] {
  return LINKING.has(collection) ? targetsIn(data, [], kind) : [];
}

/** What the links of a kind in a value lead to: the field that says so has the name of the kind. */
function targetsIn(value: unknown, path: FieldPath, kind: string): Target[] {
  if (typeof value !== 'object' || value === null) return [];
  if (valueAt(value, ['kind']) === kind)
    return [{ target: String(valueAt(value, [kind])), path: [...path, kind] }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]: [PropertyKey, unknown]) =>
    targetsIn(child, [...path, key], kind),
  );
}

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
