import { safeParse } from 'zod/v4/core';
import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import type { FieldPath } from './entries.ts';
import { exampleFor } from './exampleFor.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import {
  allowedValues,
  discriminatorOf,
  fieldsByKind,
  fieldsOf,
  isOptional,
  kindsOf,
  metaOf,
  schemaAt,
  valueAt,
} from '../schemas/schemaTree.ts';
import { asTyped, count, quote } from '../problems/wording.ts';

/** What an issue is explained against. */
export interface Explained {
  schema: z.core.$ZodType;
  fields: unknown;
  placeOf(path: FieldPath): Place;
  typedAt(path: FieldPath): string | undefined;
}

/** How the schemas begin their message about a date. */
const DATE_MESSAGE = 'This is not a date we can read.';

/** How messages begin that Zod makes up when a schema gives none. */
const ZODS_OWN = /^(?:Invalid|Too |Unrecognized|Expected)/;

/**
 * The value that a comma between brackets has cut in two, when an unknown field is the rest of it:
 * `{ place: Priorities, page 4 }` is read as a place and a field `page 4` without a value. No field has a space.
 */
function cutAtComma(
  value: unknown,
  rest: string,
): { field: string; value: string; rest: string } | undefined {
  if (!rest.includes(' ') || valueAt(value, [rest]) !== null) return undefined;
  const keys = Object.keys(value as object);
  const field = keys[keys.indexOf(rest) - 1];
  const start = field === undefined ? undefined : valueAt(value, [field]);
  return field !== undefined && typeof start === 'string'
    ? { field, value: start, rest }
    : undefined;
}

/** Turns one finding of Zod into problems in an author's words. */
export function explainIssue(
  issue: z.core.$ZodIssue,
  { schema, fields, placeOf, typedAt }: Explained,
): Problem[] {
  const place = placeOf(issue.path);
  const value = valueAt(fields, issue.path);
  const field = schemaAt(schema, issue.path, fields);
  const key = String(issue.path.at(-1) ?? '');

  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys((field && fieldsOf(field, value)) ?? {});
    return issue.keys.map((unknown) => {
      const at = placeOf([...issue.path, unknown]);
      const cut = cutAtComma(value, unknown);
      if (cut) return problemOf('cut-at-comma', at, cut);
      const kinds = field ? kindsWith(field, unknown) : [];
      const args = { key: unknown, nearest: nearest(unknown, allowed), allowed };
      if (!field || kinds.length === 0) return problemOf('unknown-field', at, args);
      const discriminator = discriminatorOf(field);
      const kind = valueAt(value, [discriminator]);
      const own = allowed.filter((key) => key !== discriminator);
      return problemOf('field-of-other-kind', at, { key: unknown, kind, kinds, own });
    });
  }
  if (issue.code === 'invalid_union') {
    const choice = schemaAt(schema, issue.path.slice(0, -1), fields);
    const allowed = choice ? kindsOf(choice) : [];
    // A number or a word, as in a budget, has no kinds: its schema says what to write.
    if (allowed.length > 0)
      return [
        problemOf('unknown-kind', place, {
          value,
          field: key,
          nearest: nearestTo(value, allowed),
          allowed,
          given: choice ? givenFields(choice, valueAt(fields, issue.path.slice(0, -1))) : [],
        }),
      ];
  }
  const { description = '' } = field ? metaOf(field) : {};
  const typed = asTyped(key, exampleFor(schema, fields, issue.path) ?? '…');
  if (key === 'sources' && (value === undefined || issue.code === 'too_small')) {
    return [problemOf('missing-sources', place, { typed })];
  }
  if (value === undefined && issue.code !== 'custom')
    return [problemOf('missing-field', place, { key, typed, description })];
  const mayBeLeftOut = isRow(issue.path) || (field !== undefined && isOptional(field));
  if (value === null) {
    const args = { typed: isRow(issue.path) ? undefined : typed, mayBeLeftOut };
    return [problemOf('no-value', place, args)];
  }
  if (issue.code === 'invalid_value' && ZODS_OWN.test(issue.message)) {
    const allowed = allowedValues(field);
    return [
      problemOf('not-in-list', place, { value, nearest: nearestTo(value, allowed), allowed }),
    ];
  }
  if (issue.message.startsWith(DATE_MESSAGE)) return [badDate(value, issue.message, place)];
  if (issue.code === 'invalid_type') {
    return [wrongType(issue, { value, asWritten: typedAt(issue.path), field }, typed, place)];
  }
  const { message, advice } = sentencesOf(issue, value);
  return [
    problemOf('does-not-fit', place, {
      message,
      advice:
        mayBeLeftOut && isBlank(value)
          ? advice.replace(/\.$/, `, or remove the ${isRow(issue.path) ? 'row' : 'field'}.`)
          : advice,
    }),
  ];
}

const isRow = (path: FieldPath) => typeof path.at(-1) === 'number';

/** True for a text without a letter or a figure, which says nothing. */
const isBlank = (value: unknown) => typeof value === 'string' && !/[\p{L}\p{N}]/u.test(value);

/** The kinds of a choice that have a field. */
function kindsWith(choice: z.core.$ZodType, key: string): string[] {
  return fieldsByKind(choice)
    .filter(({ fields }) => Object.hasOwn(fields, key))
    .map(({ kind }) => kind);
}

/** Fields that are written and that some kinds of a choice have, not all: they tell which kind is meant. */
function givenFields(choice: z.core.$ZodType, value: unknown): { key: string; kinds: string[] }[] {
  const all = kindsOf(choice).length;
  return Object.keys(typeof value === 'object' && value !== null ? value : {})
    .map((key) => ({ key, kinds: kindsWith(choice, key) }))
    .filter(({ kinds }) => kinds.length > 0 && kinds.length < all);
}

function nearestTo(value: unknown, allowed: string[]): string | undefined {
  if (typeof value !== 'string') return undefined;
  // A word cut short: "mon" for "monday".
  const begun = allowed.filter((each) => value.length > 2 && each.startsWith(value.toLowerCase()));
  return nearest(value, allowed) ?? (begun.length === 1 ? begun[0] : undefined);
}

function badDate(value: unknown, message: string, place: Place): Problem {
  const forms = message
    .slice(DATE_MESSAGE.length)
    .replace(/^ Write (?:it as )?/, '')
    .replace(/\.$/, '');
  const looksLikeDate = /^\d{4}(?:-\d{2}){0,2}$/.test(String(value));
  const isWholeDay = /^\d{4}-\d{2}-\d{2}$/.test(String(value));
  const wantsWholeDay = !forms.includes(' or ');
  const inCalendar = !looksLikeDate || (wantsWholeDay && !isWholeDay);
  return problemOf('bad-date', place, { value, inCalendar, forms });
}

const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of fields',
};

function wrongType(
  issue: z.core.$ZodIssueInvalidType,
  {
    value,
    asWritten = String(value),
    field,
  }: { value: unknown; asWritten?: string | undefined; field: z.core.$ZodType | undefined },
  typed: string,
  place: Place,
): Problem {
  const isScalar = typeof value !== 'object';
  const type = Array.isArray(value) ? 'array' : typeof value;
  const found = `${TYPE_WORDS[type] ?? 'something else'}${isScalar && type !== 'boolean' ? ` (${quote(asWritten)})` : ''}`;
  const expected = TYPE_WORDS[issue.expected] ?? 'another kind of value';
  const advice = !ZODS_OWN.test(issue.message)
    ? issue.message
    : issue.expected === 'string' && isScalar
      ? quoted(asWritten, field)
      : issue.expected === 'array'
        ? `Start each item on its own line with a hyphen, or write ${typed}.`
        : `Write it like this: ${typed}.`;
  return problemOf('wrong-type', place, { found, expected, advice });
}

/** Advice for a text without its quotation marks; where it would be refused with them too, the schema's own advice. */
function quoted(asWritten: string, field: z.core.$ZodType | undefined): string {
  const [fault] = (field && safeParse(field, asWritten).error?.issues) ?? [];
  return fault
    ? sentencesOf(fault, asWritten).advice
    : `Put it in quotation marks: "${asWritten}".`;
}

/** The schemas write what is wrong and what to do, or only what to do. */
function sentencesOf(issue: z.core.$ZodIssue, value: unknown): { message: string; advice: string } {
  if (ZODS_OWN.test(issue.message))
    return { message: `${quote(value)} does not fit here.`, advice: boundAdvice(issue) };
  const [first = '', ...others] = issue.message.split(/(?<=[.?!]) (?=[A-Z])/);
  if (others.length > 0) return { message: first, advice: others.join(' ') };
  if (issue.code === 'too_big' && typeof value === 'string') {
    return { message: `The text is too long: it has ${value.length} characters.`, advice: first };
  }
  if (Array.isArray(value)) {
    return {
      message:
        value.length === 0
          ? 'The list is empty.'
          : `The list has only ${count(value.length, 'row')}.`,
      advice: first,
    };
  }
  if (value === undefined) return { message: 'Something is missing here.', advice: first };
  return { message: `${quote(value)} does not fit here.`, advice: first };
}

function boundAdvice(issue: z.core.$ZodIssue): string {
  if (issue.code === 'too_small')
    return `Write a number of ${issue.inclusive ? 'at least' : 'more than'} ${issue.minimum}.`;
  if (issue.code === 'too_big')
    return `Write a number of ${issue.inclusive ? 'at most' : 'less than'} ${issue.maximum}.`;
  return 'See the authoring guide for what the field takes.';
}
