import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList, withArticle } from '../wording.ts';
import { kind } from './kind.ts';

/** Problems of single fields, and of dates and references in them. */
export const fieldProblems = {
  'unknown-field': kind<{ key: string; nearest: string | undefined; allowed: string[] }>(
    'fields',
    ({ key }) => `There is no field called ${quote(key)}.`,
    ({ nearest, allowed }) => didYouMean(nearest, `The fields here are ${joinWords(allowed)}.`),
  ),
  'cut-at-comma': kind<{ field: string; value: string; rest: string }>(
    'yaml',
    ({ value, rest }) =>
      `Between brackets a comma ends a value: ${quote(value)} is cut off before ${quote(rest)}.`,
    ({ field, value, rest }) =>
      `Put the whole value in quotation marks: ${field}: "${value}, ${rest}".`,
  ),
  'missing-field': kind<{ key: string; typed: string; description: string }>(
    'fields',
    ({ key }) => `The field ${quote(key)} is missing.`,
    ({ typed, description }) => `Add a line such as ${typed}. ${description}`.trim(),
  ),
  'missing-sources': kind<{ typed: string }>(
    'fields',
    () => 'The entry does not say where it comes from.',
    ({ typed }) => `Name at least one source, such as ${typed}.`,
  ),
  'no-value': kind<{ typed: string | undefined; mayBeLeftOut: boolean }>(
    'fields',
    ({ typed }) => `The ${typed === undefined ? 'row' : 'field'} has no value.`,
    ({ typed, mayBeLeftOut }) =>
      `Write a value${typed === undefined ? '' : `, such as ${typed}`}${mayBeLeftOut ? ', or remove the line' : ''}.`,
  ),
  'wrong-type': kind<{ found: string; expected: string; advice: string }>(
    'fields',
    ({ found, expected }) => `This is ${found}, but ${expected} belongs here.`,
    ({ advice }) => advice,
  ),
  'not-in-list': kind<{ value: unknown; nearest: string | undefined; allowed: string[] }>(
    'fields',
    ({ value }) => `${quote(value)} is not one of the values of this field.`,
    ({ nearest, allowed }) => `${didYouMean(nearest, '')} Use ${quotedList(allowed)}.`.trim(),
  ),
  'unknown-kind': kind<{
    value: unknown;
    field: string;
    nearest: string | undefined;
    allowed: string[];
    /** Fields that are written and that only some kinds have. */
    given: { key: string; kinds: string[] }[];
  }>(
    'kinds',
    ({ value, field }) =>
      value === undefined
        ? `The field ${quote(field)} is missing, so we cannot tell what this is.`
        : `${quote(value)} is not a kind that fits here.`,
    ({ field, nearest, allowed, given }) =>
      [
        didYouMean(nearest, ''),
        `Write "${field}:" and one of ${quotedList(allowed)}, then the fields of that kind.`,
        ...given.map(({ key, kinds }) => `${quote(key)} is a field of ${quotedList(kinds)}.`),
      ]
        .join(' ')
        .trim(),
  ),
  'field-of-other-kind': kind<{ key: string; kind: unknown; kinds: string[]; own: string[] }>(
    'kinds',
    ({ key, kind }) => `${quote(key)} is not a field of the kind ${quote(kind)}.`,
    ({ kinds, own }) =>
      `It is a field of ${quotedList(kinds)}. Correct the kind, or remove the field. ${own.length > 0 ? `This kind has ${joinWords(own)}.` : 'This kind has no other fields.'}`,
  ),
  'bad-date': kind<{ value: unknown; inCalendar: boolean; forms: string }>(
    'dates',
    ({ value, inCalendar }) =>
      `${quote(value)} is not a date ${inCalendar ? 'we can read' : 'in the calendar'}.`,
    ({ forms }) => `Write it as ${forms}.`,
  ),
  'does-not-fit': kind<{ message: string; advice: string }>(
    'fields',
    ({ message }) => message,
    ({ advice }) => advice,
  ),
  'day-in-future': kind<{ day: string; today: string }>(
    'dates',
    ({ day, today }) => `${day} has not come yet: today is ${today}.`,
    () => 'Write the day on which it was done.',
  ),
  'review-overdue': kind<{ day: string; field: 'reviewDue' | 'checked' }>(
    'dates',
    ({ day }) => `The entry was due to be checked again by ${day}.`,
    ({ field }) =>
      field === 'checked'
        ? 'Compare it with its source, then write the day on which you did as "checked".'
        : 'Compare it with its source, then write the next day for a review.',
    'warning',
  ),
  'no-such-entry': kind<{
    label: string;
    id: string;
    nearest: string | undefined;
    /** Where the files of such entries are. */
    files: string;
    /** Page of the site that lists them all with their ids. */
    listedOn: string | undefined;
  }>(
    'references',
    ({ label, id }) => `There is no ${label} called ${quote(id)}.`,
    ({ label, nearest, files, listedOn }) =>
      [
        didYouMean(
          nearest,
          `Write the id of ${withArticle(label)} that has a file (${files}), or add the file first. If it has been removed, remove this reference too.`,
        ),
        ...(listedOn
          ? [`The page ${listedOn} lists them all; the name of the file is the id.`]
          : []),
      ].join(' '),
  ),
  'wrong-collection': kind<{
    id: string;
    found: string;
    wanted: string;
    nearest: string | undefined;
  }>(
    'references',
    ({ id, found, wanted }) =>
      `${quote(id)} is ${withArticle(found)}, but ${withArticle(wanted)} belongs here.`,
    ({ wanted, nearest }) => didYouMean(nearest, `Write the id of ${withArticle(wanted)}.`),
  ),
  'lines-without-copy': kind<{ document: string }>(
    'references',
    ({ document }) =>
      `Line numbers are given, but ${quote(document)} has no text copy that they could refer to.`,
    () => 'Remove the line numbers, or give the document its "textFile".',
    'warning',
  ),
  'refers-to-itself': kind<{ id: string }>(
    'references',
    ({ id }) => `This entry is ${quote(id)}: it refers to itself.`,
    () => 'Write the id of the entry that is meant, or remove the reference.',
  ),
  'row-repeated': kind<{ row: number }>(
    'fields',
    ({ row }) => `This is in the list already, in row ${row}.`,
    () => 'Remove it, or write what belongs here.',
  ),
  'id-repeated': kind<{ id: string; row: number }>(
    'fields',
    ({ id, row }) =>
      `Row ${row} of the list has the id ${quote(id)} too, so links lead to that one alone.`,
    () => 'Give each row another id.',
  ),
  ring: kind<{ verb: string; ring: string[] }>(
    'references',
    ({ verb, ring }) => `This goes round in a ring: ${ring.join(` ${verb} `)}.`,
    () => 'Remove or correct one of these links.',
  ),
};
