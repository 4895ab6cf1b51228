import { safeParse } from 'zod/v4/core';
import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import type { FieldPath } from './entries.ts';
import { exampleFor } from './exampleFor.ts';
import { nearest } from '../problems/nearest.ts';
import { inOtherWords } from '../problems/otherWords.ts';
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
import { asTyped, count, quote } from '../problems/messageParts.ts';

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
 * The value that commas between brackets have cut, when unknown fields are the rest of it: `{ place: Funding, budget }` is
 * read as a place and a field `budget` without so much as a colon. Undefined where the field is not such a rest.
 */
function cutAtComma(
  value: unknown,
  unknown: string,
  isBare: (key: string) => boolean,
): { field: string; value: string; rest: string; isFirst: boolean } | undefined {
  if (!isBare(unknown)) return undefined;
  const keys = Object.keys(value as object);
  const field = keys.slice(0, keys.indexOf(unknown)).findLast((key) => !isBare(key));
  const start = field === undefined ? undefined : valueAt(value, [field]);
  if (field === undefined || typeof start !== 'string') return undefined;
  const after = keys.slice(keys.indexOf(field) + 1);
  const end = after.findIndex((key) => !isBare(key));
  const rest = end < 0 ? after : after.slice(0, end);
  return { field, value: start, rest: rest.join(', '), isFirst: rest[0] === unknown };
}

/**
 * Turns what Zod finds into problems in an author's words. A field that is missing because it has another name is said
 * once: who follows two pieces of advice would write it twice.
 */
export function explainIssues(
  issues: readonly z.core.$ZodIssue[],
  explained: Explained,
): Problem[] {
  const renamed = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            placeKey([...issue.path, likelyField(key, issue.path, explained)]),
          )
        : [],
    ),
  );
  return issues
    .filter(
      ({ path }) => valueAt(explained.fields, path) !== undefined || !renamed.has(placeKey(path)),
    )
    .flatMap((issue) => explainIssue(issue, explained));
}

function placeKey(path: readonly unknown[]): string {
  return JSON.stringify(path);
}

/** The field that an author most likely meant with a name that no field has, among those not written yet. */
function likelyField(
  unknown: string,
  path: FieldPath,
  { schema, fields }: Explained,
): string | undefined {
  const value = valueAt(fields, path);
  const field = schemaAt(schema, path, fields);
  const open = Object.keys((field && fieldsOf(field, value)) ?? {}).filter(
    (key) => valueAt(value, [key]) === undefined,
  );
  return inOtherWords(unknown, open) ?? nearest(unknown, open);
}

/** Turns one finding of Zod into problems in an author's words. */
function explainIssue(issue: z.core.$ZodIssue, explained: Explained): Problem[] {
  const { schema, fields, placeOf, typedAt } = explained;
  const place = placeOf(issue.path);
  const value = valueAt(fields, issue.path);
  const field = schemaAt(schema, issue.path, fields);
  const key = String(issue.path.at(-1) ?? '');

  if (issue.code === 'unrecognized_keys') {
    const allowed = Object.keys((field && fieldsOf(field, value)) ?? {});
    const isBare = (name: string) =>
      valueAt(value, [name]) === null && typedAt([...issue.path, name]) === undefined;
    return issue.keys.flatMap((unknown) => {
      const at = placeOf([...issue.path, unknown]);
      const cut = cutAtComma(value, unknown, isBare);
      if (cut) return cut.isFirst ? problemOf('cut-at-comma', at, cut) : [];
      const kinds = field ? kindsWith(field, unknown) : [];
      const args = {
        key: unknown,
        nearest: likelyField(unknown, issue.path, explained),
        allowed,
      };
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
  return (
    inOtherWords(value, allowed) ??
    nearest(value, allowed) ??
    (begun.length === 1 ? begun[0] : undefined)
  );
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
