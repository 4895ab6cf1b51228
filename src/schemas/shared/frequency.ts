import { z } from 'zod';
import { intervalUnits, spans, timesAYear } from '../../lib/calendar/frequency.ts';
import type { Frequency as FrequencyFields } from '../../lib/calendar/frequency.ts';
import { isGroupOfFields } from './groupOfFields.ts';
import { hint } from './hint.ts';
import { line } from './text.ts';

/** What to write for a span or unit that is none of those in the list. */
const SPAN_HINTS: Record<string, string> = {
  fortnight: 'For every two weeks, write every: 2 and unit: week, and leave out times and per.',
  'half-year': 'For every six months, write every: 6 and unit: month, or times: 2 and per: year.',
  'half-term': 'Write per: term with twice the number, or put it into words.',
  'school-year': 'Write per: year.',
  'academic-year': 'Write per: year.',
};

const frequencyFields = z.strictObject({
  times: z
    .int('Write a whole number, for example 4. Without a number, write asRequired: true or words.')
    .positive('Write a number of at least 1.')
    .max(366)
    .optional()
    .meta({
      title: 'Times',
      description: 'How many times in each span. Needs "per".',
      example: 4,
    }),
  per: z
    .enum(spans, { error: hint(SPAN_HINTS) })
    .optional()
    .meta({
      title: 'Per',
      description: 'The span that the number counts in. A term is a school term.',
      example: 'year',
    }),
  every: z
    .int('Write a whole number, for example 6 for every six weeks.')
    .min(2, 'Once in each span is written as times: 1 with per. Write every for 2 or more.')
    .max(366)
    .optional()
    .meta({
      title: 'Every',
      description:
        'How many units pass from one time to the next, for "every six weeks". Needs "unit", and takes the place of "times" and "per".',
      example: 6,
    }),
  unit: z
    .enum(intervalUnits, {
      error: hint({
        ...SPAN_HINTS,
        quarter: 'For every so many quarters, write three times the number with unit: month.',
      }),
    })
    .optional()
    .meta({ title: 'Unit', description: 'The unit that "every" counts.', example: 'week' }),
  atLeast: z.boolean().default(false).meta({
    title: 'At least',
    description: 'true when the source says "at least" this often.',
    example: false,
  }),
  asRequired: z.boolean().default(false).meta({
    title: 'As required',
    description: 'true when the source says "as required" or the like, with or without a number.',
    example: true,
  }),
  words: line.optional().meta({
    title: "In the source's words",
    description:
      'One or two words, when the source uses a word such as "quarterly". Alone when the word has no clear number, such as "bi-annual".',
    example: 'quarterly',
  }),
});

/** How often something happens: `{ times: 4, per: year }`, `{ every: 6, unit: week }`, `{ asRequired: true }`. */
export const frequency = frequencyFields.superRefine(
  (written, context) => {
    const fault = faultOf(written as FrequencyFields);
    if (fault) context.addIssue({ code: 'custom', path: [fault.field], message: fault.message });
  },
  // Reported beside the faults of other fields, not only once those are mended.
  { when: ({ value }) => isGroupOfFields(value) },
);

export type Frequency = z.output<typeof frequency>;

function faultOf(written: FrequencyFields): { field: string; message: string } | undefined {
  const { times, per, every, unit, atLeast, asRequired, words } = written;
  const has = { times, per, every, unit };
  const counted = Object.entries(has).filter(([, value]) => value !== undefined);
  if (counted.length === 0) {
    if (!asRequired && words === undefined)
      return {
        field: 'times',
        message:
          'Nothing says how often. Write times and per, every and unit, asRequired: true, or words.',
      };
    return atLeast
      ? {
          field: 'atLeast',
          message: 'At least how often is not said. Add times and per, or every and unit.',
        }
      : undefined;
  }
  if ((times ?? per) !== undefined && (every ?? unit) !== undefined)
    return {
      field: every === undefined ? 'unit' : 'every',
      message:
        'This says how often in two ways. Keep times and per for "4 times a year", or every and unit for "every 6 weeks".',
    };
  for (const [one, other, example] of PAIRS) {
    if (has[one] !== undefined && has[other] === undefined)
      return { field: one, message: `A second half is missing. Add a line such as ${example}.` };
  }
  return wordsFault(written);
}

const PAIRS = [
  ['times', 'per', 'per: year'],
  ['per', 'times', 'times: 4'],
  ['every', 'unit', 'unit: week'],
  ['unit', 'every', 'every: 6'],
] as const;

/** Words that a number can be compared with, and how many times a year each means. */
const WORDS_A_YEAR: [words: RegExp, times: Parameters<typeof timesAYear>[0]][] = [
  [/^daily$/i, { times: 1, per: 'day' }],
  [/^weekly$/i, { times: 1, per: 'week' }],
  [/^fortnightly$/i, { every: 2, unit: 'week' }],
  [/^monthly$/i, { times: 1, per: 'month' }],
  [/^quarterly$/i, { times: 1, per: 'quarter' }],
  [/^(?:termly|each term)$/i, { times: 1, per: 'term' }],
  [/^(?:half[- ]yearly|(?:6|six)[- ]monthly)$/i, { every: 6, unit: 'month' }],
  [/^(?:annual(?:ly)?|yearly)$/i, { times: 1, per: 'year' }],
  [/^biennial(?:ly)?$/i, { every: 2, unit: 'year' }],
];

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const EVERY = new RegExp(
  String.raw`^(?:every )?(\d+|${NUMBERS.join('|')})[- ]?(week|month|year)(?:s|ly)?$`,
  'i',
);

/** Words that say another number than the number beside them: "6-weekly" is not once a week. */
function wordsFault(written: FrequencyFields) {
  const meant = written.words === undefined ? undefined : meaningOf(written.words);
  const said = timesAYear(written);
  const inWords = meant && timesAYear(meant);
  if (!meant || said === undefined || inWords === undefined) return undefined;
  if (Math.abs(said - inWords) < inWords / 50) return undefined;
  const fields = Object.entries(meant).map(([key, value]) => `${key}: ${value}`);
  const others = (['times', 'per', 'every', 'unit'] as const).filter(
    (key) => written[key] !== undefined && !Object.hasOwn(meant, key),
  );
  const inPlace = others.length > 0 ? ` in place of ${others.join(' and ')}` : '';
  return {
    field: 'words',
    message: `"${written.words}" is not as often as the number beside it says. Write ${fields.join(' and ')}${inPlace}, or correct the words.`,
  };
}

function meaningOf(words: string): FrequencyFields | undefined {
  const known = WORDS_A_YEAR.find(([pattern]) => pattern.test(words));
  if (known) return known[1];
  const [, number = '', unit = ''] = EVERY.exec(words) ?? [];
  const every = NUMBERS.includes(number.toLowerCase())
    ? NUMBERS.indexOf(number.toLowerCase()) + 2
    : Number(number);
  return number === '' ? undefined : { every, unit: unit.toLowerCase() as 'week' };
}
