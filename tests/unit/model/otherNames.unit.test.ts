import { expect, test } from 'vitest';
import { otherNamesShown } from '../../../src/model/otherNames.ts';

const shown = (aliases: string[], collection = 'terms') =>
  otherNamesShown(collection, aliases, ['Child safeguarding practice review', 'CSPR']);

test('names and abbreviations are shown', () => {
  expect(shown(['LCSPR', 'Practice review', '16+ review'])).toEqual([
    'LCSPR',
    'Practice review',
    '16+ review',
  ]);
});

test('words in small letters, which readers type, are not shown', () => {
  expect(shown(['review of a death', 'LCSPR'])).toEqual(['LCSPR']);
});

test('a plural, other capitals, a hyphen or “the” make no other name', () => {
  expect(
    shown(['CSPRs', 'Child Safeguarding Practice Review', 'LCSPR', 'LCSPRs', 'The LCSPR']),
  ).toEqual(['LCSPR']);
  expect(shown(['Child-safeguarding practice reviews'])).toEqual([]);
});

test('procedures, reports and levels of need have no other names: what readers type leads to them, and is not their name', () => {
  for (const collection of ['procedures', 'thresholds', 'reportSections', 'arrangements', 'topics'])
    expect(shown(['Section 47 enquiry'], collection)).toEqual([]);
  expect(shown(['Section 47 enquiry'], 'groups')).toEqual(['Section 47 enquiry']);
});
