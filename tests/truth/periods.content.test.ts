import { describe, expect, test } from 'vitest';
import { firstDayOf, lastDayOf } from '../../src/lib/dates.ts';
import type { Period } from '../../src/schemas/shared/period.ts';
import { realContent } from '../helpers/realContent.ts';

const { content, entries } = await realContent();

/** Entries that give a period although the first document they cite has one, with both. */
const twice = entries.flatMap(({ collection, file, data }) => {
  if (!('sources' in data) || !('period' in data) || !data.period) return [];
  const source = content.sources.find(({ id }) => id === data.sources[0]?.document);
  return source?.data.period
    ? [{ collection, file, period: data.period, ofSource: source.data.period }]
    : [];
});

test('there are entries whose document has a period too', () => {
  expect(twice.length).toBeGreaterThan(0);
});

describe('the period of a document is the same everywhere', () => {
  const documents = twice.filter(({ collection }) => ['plans', 'reports'].includes(collection));

  test.each(documents)('$file has the period of its document', ({ period, ofSource }) => {
    expect(days(period)).toEqual(days(ofSource));
  });

  test.each(twice)('$file keeps within the period of its document', ({ period, ofSource }) => {
    const [inner, outer] = [days(period), days(ofSource)];
    expect(inner.from >= outer.from && inner.to <= outer.to, JSON.stringify([inner, outer])).toBe(
      true,
    );
  });
});

/** First and last day. A period without an end lasts. */
function days({ from, to }: Period): { from: string; to: string } {
  return { from: from ? firstDayOf(from) : '', to: to ? lastDayOf(to) : '9999-12-31' };
}
