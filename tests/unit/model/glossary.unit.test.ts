import { expect, test } from 'vitest';
import {
  formerlyInWords,
  fullNameOf,
  replacedBy,
  replacedInWords,
} from '../../../src/model/site/glossary.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const old = anEntry(
  'terms',
  'group',
  { title: 'Commissioning Group', abbreviation: 'CG' },
  'shared',
);
const newer = anEntry('terms', 'board', { title: 'Care Board', replaces: ['group'] }, 'shared');
const handbook = handbookOf([old, newer]);

test('a term says what it took the place of, and that one what took its place', () => {
  expect(formerlyInWords(handbook, newer)).toBe('Formerly: Commissioning Group (CG).');
  expect(replacedBy(handbook, old)).toEqual([newer]);
  expect(replacedInWords(handbook, old)).toBe('Since replaced by: Care Board.');
});

test('a term that replaced nothing and was not replaced says nothing', () => {
  expect(formerlyInWords(handbook, old)).toBe('');
  expect(replacedInWords(handbook, newer)).toBe('');
});

test('the full name has the abbreviation once', () => {
  expect(fullNameOf(old)).toBe('Commissioning Group (CG)');
  const letters = anEntry('terms', 'x', { title: 'PEEL', abbreviation: 'PEEL' }, 'shared');
  expect(fullNameOf(letters)).toBe('PEEL');
});
