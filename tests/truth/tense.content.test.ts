import { describe, expect, test } from 'vitest';
import { textsIn } from '../../src/loader/fieldTexts.ts';
import { lastDayOf } from '../../src/lib/dates.ts';
import { realContent } from '../helpers/realContent.ts';

const { content, entries } = await realContent();

/** The day on which the texts were last read for their tense. */
const READ_ON = '2026-11-28';
/** Content types that say what one document says of its own time. */
const OF_THEIR_TIME: ReadonlySet<string> = new Set([
  'plans',
  'priorities',
  'structures',
  'groups',
  'arrangements',
  'reportSections',
]);

/** Entries that speak of a time that is over. */
const past = entries.flatMap(({ collection, id, file, data }) => {
  if (!OF_THEIR_TIME.has(collection) || !('sources' in data)) return [];
  const own = 'period' in data ? data.period : undefined;
  const structure = content.structures.find((one) => one.id === id.slice(0, id.lastIndexOf('/')));
  const source = content.sources.find((one) => one.id === data.sources[0]?.document);
  const end = (own ?? structure?.data.period ?? source?.data.period)?.to;
  return end && lastDayOf(end) < READ_ON ? [{ file, summary: data.summary }] : [];
});

test('there are entries whose time is over', () => {
  expect(past.length).toBeGreaterThan(0);
});

test.each(past)('the summary of $file does not speak of the present', ({ summary }) => {
  expect(summary).not.toMatch(
    /\b(?:will|shall|(?:is|are) to|meets|reports into|chairs (?:it|the|this))\b/,
  );
});

describe('what was planned', () => {
  const texts = entries.flatMap(({ file, data, body }) =>
    [...textsIn(data, new Set(['addedFigures'])).map(({ text }) => text), body].map((text) => ({
      file,
      text,
    })),
  );

  test('is never told with "was to" or "were to"', () => {
    const found = texts.flatMap(({ file, text }) =>
      [
        ...text.matchAll(
          /(?<!\b(?:aims?|plan|purpose|task|vision|idea|thing|what) )\b(?:was|were) to\b.{0,40}/g,
        ),
      ].map(([words]) => `${file}: ${words}`),
    );
    expect(found).toEqual([]);
  });
});
