import { describe, expect, test } from 'vitest';
import { unequalSums } from '../../src/model/reports/figures.ts';
import { namedSums, sumsOf } from '../../src/checks/facts/namedSums.ts';
import { realContent } from '../helpers/realContent.ts';

const { entries } = await realContent();
const withSums = entries.flatMap((entry) =>
  namedSums(entry).map(({ text, sum }) => ({ entry, file: entry.file, text, sum })),
);

test('there are notes that name a sum', () => {
  expect(withSums.length).toBeGreaterThan(0);
});

test.each(withSums)('$file: "$text" is what the numbers of the page come to', ({ entry, sum }) => {
  expect(sumsOf(entry)).toContain(sum);
});

const wholes = entries.flatMap((entry) =>
  'figures' in entry.data
    ? unequalSums(entry.data.figures).map(({ whole }) => ({ file: entry.file, whole }))
    : [],
);

describe('a whole that is not the sum of its parts', () => {
  test.each(wholes)('$file: $whole.label has a note that says so', ({ whole }) => {
    expect(whole.note).toBeDefined();
  });
});

test('a whole of which only some parts are given is not set against their sum', () => {
  const schools = entries.find(({ file }) => file.endsWith('yearly-report-2022-2023/schools.md'));
  const labels = wholes
    .filter(({ file }) => file === schools?.file)
    .map(({ whole: { label } }) => label);
  expect(labels).toEqual(['Additionally Resourced Provisions and SEN Units']);
});
