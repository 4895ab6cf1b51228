import { expect, test } from 'vitest';
import { areaInSentence } from '../../../src/model/governance/areaNames.ts';
import { anEntry } from '../../helpers/entries.ts';

test('areas whose name has an article get it within a sentence', () => {
  const named = (title: string, kind: 'county' | 'city-of-london' | 'isles-of-scilly') =>
    areaInSentence(anEntry('areas', 'one', { title, kind }, 'shared'));
  expect(named('Cornwall', 'county')).toBe('Cornwall');
  expect(named('Isles of Scilly', 'isles-of-scilly')).toBe('the Isles of Scilly');
  expect(named('City of London', 'city-of-london')).toBe('the City of London');
});
