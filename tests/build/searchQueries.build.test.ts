import { expect, test } from 'vitest';
import { textOf } from '../helpers/dom.ts';
import { readPages, siteFolder } from '../helpers/site.ts';
import { pagesOf } from '../searchEvaluation/evaluate.ts';
import { halves, readQueries } from '../searchEvaluation/labelledQuery.ts';
import { exists } from '../searchEvaluation/rightPage.ts';

const queries = readQueries();

test('every page that a labelled query calls right is there, with the part that it names', () => {
  const pageAt = pagesOf(siteFolder);
  const gone = [...queries, ...readQueries(halves, 'outsiders')].flatMap(({ half, right }) =>
    right.filter((address) => !exists(address, pageAt)).map((address) => `${half}: ${address}`),
  );
  expect([...new Set(gone)]).toEqual([]);
});

test('no word of a query for which nothing is right is on the site', () => {
  const words = new Set(readPages().flatMap(({ document }) => wordsOf(textOf(document))));
  const held = queries
    .filter(({ group }) => group === 'nothing')
    .flatMap(({ half, query }) =>
      wordsOf(query)
        .filter((word) => words.has(word))
        .map((word) => `${half}: ${word}`),
    );
  expect(held).toEqual([]);
});

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
