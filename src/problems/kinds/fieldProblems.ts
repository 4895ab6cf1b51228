import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote, quotedList } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of single fields. */
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
  'does-not-fit': kind<{ message: string; advice: string }>(
    'fields',
    ({ message }) => message,
    ({ advice }) => advice,
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
};
