import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { describe, expect, test } from 'vitest';
import { parseFields } from '../../src/loader/parseFields.ts';
import { fieldsByKind, fieldsOf, metaOf, rowsOf } from '../../src/schemas/schemaTree.ts';
import { asTyped } from '../../src/problems/messageParts.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';

type Schema = z.core.$ZodType;

const guide = (await readFile('docs/authoring.md', 'utf8')).replaceAll('\r\n', '\n');

/** Every field of every content type, with the way to it. */
function fieldsBelow(schema: Schema, path: string): [string, Schema][] {
  const kinds = fieldsByKind(schema);
  const groups = kinds.length > 0 ? kinds.map(({ fields }) => fields) : [fieldsOf(schema) ?? {}];
  return groups.flatMap((fields) =>
    Object.entries(fields).flatMap(([key, field]): [string, Schema][] => [
      [`${path}.${key}`, field],
      ...fieldsBelow(rowsOf(field) ?? field, `${path}.${key}`),
    ]),
  );
}

const fields = collectionNames.flatMap((name) =>
  fieldsBelow(collectionDefinitions[name].schema, name),
);

describe('the example of a field', () => {
  test('is there for every field', () => {
    const without = fields.filter(([, field]) => metaOf(field).example === undefined);
    expect(without.map(([path]) => path)).toEqual([]);
  });

  test('is one that the field takes', () => {
    const refused = fields.flatMap(([path, field]) => {
      const { example } = metaOf(field);
      const result = (field as z.ZodType).safeParse(example);
      return result.success ? [] : [`${path}: ${JSON.stringify(example)}: ${result.error.message}`];
    });
    expect(refused).toEqual([]);
  });

  test('means the same when it is typed as the messages write it', () => {
    const changed = fields.flatMap(([path, field]) => {
      const { example } = metaOf(field);
      const typed = asTyped('field', example);
      const { fields: read } = parseFields(typed, 'a.yaml', 1);
      return JSON.stringify(read?.['field']) === JSON.stringify(example)
        ? []
        : [`${path}: ${typed}`];
    });
    expect(changed).toEqual([]);
  });
});

/** The blocks of code of the guide, with their language and line. */
const blocks = [...guide.matchAll(/^( *)```(\w*)\n([\s\S]*?)\n\1```$/gm)].map(
  ([all, , language = '', text = ''], index) => ({
    name: `block ${index + 1}, on line ${guide.slice(0, guide.indexOf(all)).split('\n').length}`,
    language,
    text,
  }),
);
const yamlBlocks = blocks.filter(({ language }) => language === 'yaml');

/** What an example can be the fields of: an entry, or something in one. */
const shapes = [
  ...collectionNames.map((name) => fieldsOf(collectionDefinitions[name].schema) ?? {}),
  ...fields.map(([, field]) => fieldsOf(rowsOf(field) ?? field) ?? {}),
];

/** What is wrong with the fields of an example, for the shape that they fit best. */
function problemsOf(text: string): string[] {
  const { fields: read, problems } = parseFields(text, 'example', 1);
  if (!read) return problems.map(({ message }) => message);
  const tried = shapes.map((shape) =>
    Object.entries(read).flatMap(([key, value]) => {
      if (!Object.hasOwn(shape, key)) return [`There is no field ${key}.`];
      const result = (shape[key] as z.ZodType).safeParse(value);
      return result.success ? [] : [`${key}: ${result.error.message}`];
    }),
  );
  return tried.toSorted((a, b) => a.length - b.length)[0] ?? [];
}

describe('an example of the guide', () => {
  test('is found', () => {
    expect(yamlBlocks.length).toBeGreaterThan(10);
  });

  test.each(yamlBlocks.map(({ name, text }) => [name, text]))(
    'is as the check wants it: %s',
    (_, text) => {
      expect(problemsOf(text)).toEqual([]);
    },
  );

  test('with fields above a text is as the check wants it', () => {
    const files = blocks.filter(({ language, text }) => language !== 'yaml' && /^---\n/.test(text));
    const refused = files.flatMap(({ name, text }) =>
      problemsOf(text.split(/^---$/m)[1] ?? '').map((fault) => `${name}: ${fault}`),
    );
    expect(refused).toEqual([]);
  });

  test('has no number that is refused', () => {
    const numbers = [...guide.matchAll(/['`](\+44[\d() -]{8,}|0[\d ]{8,})['`]/g)].map(
      ([, number]) => number,
    );
    const contact = collectionDefinitions.contacts.schema.shape.channels as z.ZodType;
    const refused = numbers.filter(
      (number) => !contact.safeParse([{ kind: 'phone', number: number?.trim() }]).success,
    );
    expect(numbers).not.toEqual([]);
    expect(refused).toEqual([]);
  });
});
