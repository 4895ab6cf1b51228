import { expect, test } from 'vitest';
import { datingInWords, overwrittenInWords } from '../../../src/model/documents/dating.ts';
import { currencyOf } from '../../../src/model/documents/currency.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

function dating(source: Record<string, unknown>, isSeen = true): string {
  const handbook = handbookOf([
    anEntry('partnerships', 'luton'),
    anEntry('sources', 'arrangements', source, 'shared'),
    anEntry('thresholds', 'luton/levels'),
  ]);
  return datingInWords(currencyOf(handbook, entry(handbook, 'thresholds', 'luton/levels')), isSeen);
}

test('a document is dated by its period, or else by when it was published or read', () => {
  const published = { published: '2025-04' };
  expect(dating({ ...published, period: { from: '2025', to: '2028' } })).toBe('2025 to 2028');
  expect(dating(published)).toBe('Published April 2025');
  expect(dating({ asOf: '2026-11-20' })).toBe('As it was on 20 November 2026');
  expect(dating({ asOf: 'unknown' })).toBe('Not dated');
  expect(dating({})).toBe('Not dated');
});

test('a page that was read as a stored copy without a date is said to be so', () => {
  expect(overwrittenInWords('unknown')).toBe(
    'Read as a stored copy without a date. The page may say something else today.',
  );
  expect(overwrittenInWords('2026-11-20')).toContain('as it was on 20 November 2026');
  expect(overwrittenInWords(undefined)).toBe('');
});

test('a document that we know only from a description is not dated by that description', () => {
  expect(dating({ published: '2025-04' }, false)).toBe('Not dated');
});
