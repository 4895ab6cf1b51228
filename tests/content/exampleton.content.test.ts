import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import { findReferences } from '../../src/schemas/references.ts';
import { fieldsByKind, fieldsOf, metaOf, rowsOf } from '../../src/schemas/schemaTree.ts';
import { expect, test } from 'vitest';
import { realContent } from '../helpers/realContent.ts';

type Schema = Parameters<typeof fieldsOf>[0];

const { content, ids } = await realContent();

/** Every field of every content type that has an example, with the way to it. */
function examplesBelow(
  schema: Schema,
  path: string,
): { path: string; schema: Schema; example: unknown }[] {
  const kinds = fieldsByKind(schema).map(({ fields }) => fields);
  const groups = kinds.length > 0 ? kinds : [fieldsOf(schema) ?? {}];
  return groups.flatMap((fields) =>
    Object.entries(fields).flatMap(([key, field]) => [
      { path: `${path}.${key}`, schema: field, example: metaOf(field).example },
      ...examplesBelow(rowsOf(field) ?? field, `${path}.${key}`),
    ]),
  );
}

const examples = collectionNames.flatMap((name) =>
  examplesBelow(collectionDefinitions[name].schema, name),
);

/** The texts in a value, however deep. */
function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

const texts = examples.flatMap(({ path, example }) =>
  textsIn(example).map((text) => ({ path, text })),
);

test('an example refers to no entry that there is', () => {
  const real = examples.flatMap(({ path, schema, example }) =>
    findReferences(schema, example)
      .filter(({ collection, id }) => ids[collection].has(id))
      .map(({ id }) => `${path}: ${id}`),
  );
  expect(real).toEqual([]);
});

test('an example names no real place or partnership', () => {
  const names = [
    ...content.areas.flatMap(({ data }) => [data.title, ...data.aliases]),
    ...content.partnerships.map(({ data }) => data.shortName),
    ...content.partnerships.flatMap(({ id }) => id.split('-')).filter((word) => word.length > 3),
  ].map((name) => name.toLowerCase());
  const real = texts.filter(({ text }) => names.some((name) => text.toLowerCase().includes(name)));
  expect(names).toContain('luton');
  expect(real).toEqual([]);
});

/** Numbers that Ofcom has set aside for films and plays: nobody has them. */
const MADE_UP = /^(?:01632960|07700900|03069990|08081570|02079460|01144960)\d+$/;

test('an example has no telephone number that somebody could have', () => {
  const numbers = texts
    .map(({ path, text }) => ({ path, number: text.replace(/^18001 /, '').replaceAll(' ', '') }))
    .filter(({ number }) => /^(?:0|\+44)\d{9,}$/.test(number));
  expect(numbers).not.toEqual([]);
  expect(numbers.filter(({ number }) => !MADE_UP.test(number))).toEqual([]);
});
