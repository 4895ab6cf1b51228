import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
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
export function pagesInFields({ collection, data }: ContentEntry): FieldPage[] {
  return LINKING.has(collection) ? pagesIn(data, []) : [];
}

function pagesIn(value: unknown, path: FieldPath): FieldPage[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('kind' in value && value.kind === 'page' && 'page' in value)
    return [{ page: String(value.page), path: [...path, 'page'] }];
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value);
  return entries.flatMap(([key, child]: [PropertyKey, unknown]) => pagesIn(child, [...path, key]));
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
        ? [problemOf('link-without-its-words', placeOf(['link']), {})]
        : problem(link.text, ['link', 'text'])),
  ];
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
