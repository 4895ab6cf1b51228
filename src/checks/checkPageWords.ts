import { oncePer } from '../lib/oncePer.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Fields that are no words of ours: names of other entries, quotations and places in a document. */
const NO_TEXT = new Set(['sources', 'source', 'aliases', 'topics', 'place', 'document', 'about']);

const THING =
  '(?:steps?|criteria|contacts?|numbers?|list|table|chart|levels?|links?|form|text|notes?|boards?|areas?)';

/**
 * Words that point at something on the page. Fields are shown on more pages than one, and beside other things there, so
 * what such words point at may be missing.
 */
const PAGE_WORDS = [
  /\b(?:on|of) this page\b/i,
  /\b(?:no|none|not?) (?:\S+ ){0,5}(?:is|are) shown\b/i,
  /\bnot shown\b/i,
  /\b(?:none|nothing) (?:is|are) (?:shown|listed)\b/i,
  new RegExp(`\\bshows? (?:none|no ${THING})\\b`, 'i'),
  /\b(?:shown|listed|named|given|set out) (?:here|below|above)\b/i,
  /\b(?:as|see) (?:below|above)\b/i,
  new RegExp(`\\bthe ${THING} (?:below|above|here)\\b`, 'i'),
];

/**
 * Texts in fields that speak of what is on the page. The text below the fields is on one
 * page only, and so is a section for schools.
 */
export const checkPageWords = oncePer(
  ({ collection, data, placeOf }: ContentEntry): readonly Problem[] => {
    if (collection === 'schoolSections') return [];
    return textsIn(data, NO_TEXT).flatMap(({ text, path }) => {
      const [words] = PAGE_WORDS.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
      return words === undefined ? [] : [problemOf('refers-to-page', placeOf(path), { words })];
    });
  },
);
