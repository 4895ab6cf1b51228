import type { Duration } from '../lib/calendar/timeLimit.ts';
import { dayUnits, durationInWords, timeUnits } from '../lib/calendar/timeLimit.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import type { ReadContent } from '../loader/readContent.ts';
import type { Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { upToTwenty } from './facts/numberWords.ts';

/** Fields whose words are never limits. */
const NO_LIMITS = new Set(['channels', 'notNames']);

/** "15 working days", "seven days", "24 hours", but not "24 hours a day", "every 6 months" or "12 years old". */
const LIMIT = new RegExp(
  `(?<!\\bevery )\\b(?<number>\\d+|${[...upToTwenty.keys()].join('|')})[ -](?<unit>${timeUnits.map((unit) => unit.replace('-', '[ -]')).join('|')})s?\\b(?! (?:an? |old\\b))`,
  'gi',
);

/** "The same working day" is within 0 of them. */
const SAME_DAY = /\bsame (?<unit>(?:(?:working|school) )?day)\b/gi;

/**
 * Finds each time limit that contradicts the words of its entry. Due dates are worked out from the limit, and readers go
 * by the words, so a slip in either misleads somebody.
 */
export function checkLimits({ entries }: Pick<ReadContent, 'entries'>): Problem[] {
  return entries.flatMap((entry) => {
    const limits = limitsIn(entry.data);
    if (limits.length === 0) return [];
    const said = limitsInWords(entry);
    return limits.flatMap(({ limit, path }) => {
      const inWords = contradictions(limit, said);
      if (inWords.length === 0) return [];
      const place = entry.placeOf([...path, 'within']);
      return [
        problemOf('limit-of-other-words', place, {
          limit: durationInWords(limit),
          inWords: inWords.map(durationInWords),
        }),
      ];
    });
  });
}

/**
 * What the words say in the place of a limit: other numbers of its unit, or its number of another kind of days. Words
 * that say nothing of the kind contradict nothing.
 */
function contradictions({ within, unit }: Duration, said: readonly Duration[]): Duration[] {
  const sameUnit = said.filter((one) => one.unit === unit);
  if (sameUnit.some((one) => one.within === within) || !Number.isInteger(within)) return [];
  // The same day is no other limit: something else may have to be done on it.
  const ofUnit = sameUnit.filter((one) => one.within > 0);
  if (ofUnit.length > 0) return ofUnit;
  const isDays = (one: Duration) => dayUnits.some((day) => day === one.unit);
  return within > 1 && isDays({ within, unit })
    ? said.filter((one) => isDays(one) && one.within === within)
    : [];
}

/** The limits that the fields of an entry give, with the way to them. */
function limitsIn(value: unknown, path: FieldPath = []): { limit: Duration; path: FieldPath }[] {
  if (typeof value !== 'object' || value === null) return [];
  const own =
    'within' in value && 'unit' in value && typeof value.within === 'number'
      ? [{ limit: value as Duration, path }]
      : [];
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return own.concat(children.flatMap(([step, child]) => limitsIn(child, [...path, step])));
}

function limitsInWords({ data, body }: ContentEntry): Duration[] {
  const texts = [...textsIn(data, NO_LIMITS).map(({ text }) => text), body];
  const found = texts.flatMap((text) =>
    [...text.replaceAll(/\s+/g, ' ').replaceAll(SAME_DAY, '0 $<unit>').matchAll(LIMIT)].flatMap(
      ({ groups }): Duration[] => {
        const [number = '', words = ''] = [groups?.['number'], groups?.['unit']?.toLowerCase()];
        const unit = timeUnits.find((one) => one === words.replace(' ', '-'));
        const within = upToTwenty.get(number.toLowerCase()) ?? Number(number);
        return unit ? [{ within, unit }] : [];
      },
    ),
  );
  const isFirst = (one: Duration, index: number) =>
    found.findIndex(({ within, unit }) => within === one.within && unit === one.unit) === index;
  return found.filter(isFirst);
}
