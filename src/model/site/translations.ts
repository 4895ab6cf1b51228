import { byCode } from '../../lib/sorting.ts';
import { groupBy } from '../../lib/lists.ts';
import { directionOf } from '../../schemas/shared/language.ts';
import { addressOf } from '../addresses.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import type { SearchKind } from '../labels.ts';
import type { Crumb } from './crumbs.ts';

/**
 * Content types whose pages can be had in another language. Case reviews are not among them: their texts are checked for
 * what could identify a child, and that check knows English only.
 */
const TRANSLATED = [
  'partnerships',
  'arrangements',
  'structures',
  'groups',
  'services',
  'procedures',
  'thresholds',
  'training',
  'policies',
  'plans',
  'priorities',
  'reports',
  'reportSections',
  'familyGuides',
] as const;

/** An entry whose page can be had in another language. */
export type TranslatedEntry = EntryOf<(typeof TRANSLATED)[number]>;

/** A page in another language, as a link to it shows it. */
export interface OtherLanguage {
  /** Name of the language in that language: `Cymraeg`. */
  name: string;
  lang: string;
  dir: 'ltr' | 'rtl';
  title: string;
  path: string;
}

/** The entry whose page a translation translates; undefined when the page is that of no such entry. */
export function originalOf(
  handbook: Handbook,
  { data }: { data: Entry<'translations'>['data'] },
): TranslatedEntry | undefined {
  return originalsByPath(handbook).get(data.translationOf);
}

const originalsByPath = once(
  'entries with translations by path',
  (handbook) =>
    new Map(
      TRANSLATED.flatMap((name) => all(handbook, name) as TranslatedEntry[]).map((one) => [
        addressOf(handbook, one),
        one,
      ]),
    ),
);

/** The translations of a page, by the sign of their language. */
export function otherLanguagesOf(handbook: Handbook, path: string): OtherLanguage[] {
  return [...(translationsByPage(handbook).get(path) ?? [])]
    .toSorted(byCode(({ data }) => data.lang))
    .map((translation) => ({
      name: languageName(translation.data.lang),
      lang: translation.data.lang,
      dir: directionOf(translation.data.lang),
      title: translation.data.title,
      path: addressOf(handbook, translation),
    }));
}

const translationsByPage = once('translations by page', (handbook) =>
  groupBy(all(handbook, 'translations'), ({ data }) => data.translationOf),
);

/** Name of a language in that language: `Cymraeg` for `cy`. */
export function languageName(lang: string): string {
  return new Intl.DisplayNames(lang, { type: 'language' }).of(lang) ?? lang;
}

/** What the page of a translation shows beside its own fields. */
export interface TranslationView {
  original: TranslatedEntry;
  /** Path of the page that it translates. */
  path: string;
  crumbs: Crumb[];
  search: { kind: SearchKind; partnership?: string };
  /** Title and description in the browser, where those of the page in English are neutral ones. */
  tabTitle?: string;
  tabDescription?: string;
  language: { lang: string; dir: 'ltr' | 'rtl' };
}

/** @throws when it translates the page of no entry, which the content check does not allow. */
export function translationView(
  handbook: Handbook,
  translation: Entry<'translations'>,
): TranslationView {
  const original = originalOf(handbook, translation);
  if (!original) throw new Error(`There is no entry at ${translation.data.translationOf}.`);
  const path = translation.data.translationOf;
  const partnership =
    original.owner === 'shared' ? undefined : entry(handbook, 'partnerships', original.owner);
  const isOverview = original.collection === 'partnerships';
  const { lang } = translation.data;
  return {
    original,
    path,
    crumbs: [
      ...(partnership && !isOverview
        ? [{ text: partnership.data.shortName, path: addressOf(handbook, partnership) }]
        : []),
      { text: original.data.title, path },
    ],
    search: {
      kind: searchKindOf[original.collection],
      ...(partnership && { partnership: partnership.data.shortName }),
    },
    ...(original.collection === 'familyGuides' && {
      tabTitle: original.data.tabTitle,
      tabDescription: original.data.tabDescription,
    }),
    language: { lang, dir: directionOf(lang) },
  };
}

const searchKindOf: Record<TranslatedEntry['collection'], SearchKind> = {
  partnerships: 'Partnership',
  arrangements: 'Arrangements',
  structures: 'Structure',
  groups: 'Group',
  services: 'Service',
  procedures: 'Procedure',
  thresholds: 'Thresholds',
  training: 'Training',
  policies: 'Policy',
  plans: 'Plan',
  priorities: 'Priority',
  reports: 'Annual report',
  reportSections: 'Annual report',
  familyGuides: 'Families',
};
