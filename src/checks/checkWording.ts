import { faultOf } from '../lib/telephone.ts';
import type { NumberFault } from '../lib/telephone.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Fields without sentences: ids and addresses, and numbers to call, which their schema checks. */
const NO_TEXT = new Set([
  'address',
  'number',
  'document',
  'lines',
  'id',
  'website',
  'lang',
  'word',
]);

/** Figures that somebody could take for a number to call. */
const NUMBER =
  /(?<![\d./:-])(?:(?:\+44|0044)\s?(?:\(0\)\s?)?|0)[\d](?:[\s-]?\d){8,9}(?![\d/-])|\b118\s?\d{3}\b/g;

const COSTLY: ReadonlySet<NumberFault | undefined> = new Set<NumberFault>([
  'premium-rate',
  'revenue-sharing',
  'personal',
]);

/** Short words that are never right twice in a row. */
const TWICE =
  /(?<![\p{L}'’-])(the|of|to|and|for|an?|in|with|by|at|from|is|are|or)\s+\1(?![\p{L}'’-])/gu;

/** Numbers in running text that cost extra to call, and words that are written twice. */
export function checkWording({ entries }: ReadContent): Problem[] {
  return entries
    .filter(({ collection }) => collection !== 'translations')
    .flatMap((entry) =>
      placedTexts(entry).flatMap(({ text, place }) => [
        ...costlyIn(text).map((number) => problemOf('costly-number', place(), { number })),
        ...wordsTwice(text).map((word) => problemOf('word-twice', place(), { word })),
      ]),
    );
}

function placedTexts({ data, body, bodyLine, file, placeOf }: ContentEntry) {
  return [
    ...textsIn(data, NO_TEXT).map(({ text, path }) => ({ text, place: () => placeOf(path) })),
    ...body
      .split('\n')
      .map((text, index) => ({ text, place: (): Place => ({ file, line: bodyLine + index }) })),
  ];
}

function costlyIn(text: string): string[] {
  return (text.match(NUMBER) ?? []).filter((number) => COSTLY.has(faultOf(number)));
}

function wordsTwice(text: string): string[] {
  return [...new Set([...text.matchAll(TWICE)].map(([, word = '']) => word))];
}
