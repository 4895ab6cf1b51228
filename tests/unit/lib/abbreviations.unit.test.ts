import { describe, expect, test } from 'vitest';
import { capitalsIn, isAbbreviation, spellsOut } from '../../../src/lib/abbreviations.ts';

test.each([
  ['LADO', true],
  ['DoLS', true],
  ['L&D', true],
  ['CSPRs', true],
  ['GCP2', true],
  ['Cafcass', false],
  ['Early Help', false],
  ['A', false],
  ['2018', false],
])('%s is an abbreviation: %s', (text, is) => {
  expect(isAbbreviation(text)).toBe(is);
});

test('words in capitals are found with their place, an s at the end left off', () => {
  expect(capitalsIn('The LADOs, P&P and GCP2; not DoLS, A or Home')).toEqual([
    { word: 'LADO', at: 4 },
    { word: 'P&P', at: 11 },
    { word: 'GCP2', at: 19 },
  ]);
});

describe('an abbreviation is spelled out', () => {
  test.each([
    ['Local Authority Designated Officer', 'LADO', true],
    ['the multi-agency risk assessment conference', 'MARAC', true],
    ['Child and Adolescent Mental Health Services', 'CAMHS', true],
    ['Learning from lives and deaths', 'LeDeR', false],
    ['Officer Designated Authority Local', 'LADO', false],
    ['', 'LADO', false],
  ])('by “%s” for %s: %s', (words, abbreviation, is) => {
    expect(spellsOut(words, abbreviation)).toBe(is);
  });
});
