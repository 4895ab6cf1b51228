import { expect, test } from 'vitest';
import { areaInSentence } from '../../../src/model/governance/areaNames.ts';
import { anEntry } from '../../helpers/entries.ts';

test('areas whose name has an article get it within a sentence', () => {
  const named = (title: string, kind: 'county' | 'sui-generis') =>
    areaInSentence(anEntry('areas', 'one', { title, kind }, 'shared'));
  expect(named('Cornwall', 'county')).toBe('Cornwall');
  expect(named('Isles of Scilly', 'sui-generis')).toBe('the Isles of Scilly');
  expect(named('City of London', 'sui-generis')).toBe('the City of London');
});
