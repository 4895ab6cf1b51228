import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/loader/readContent.ts';
import { allFields, fieldsUsed } from '../helpers/fieldUse.ts';
import { realContent } from '../helpers/realContent.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The small sites that tests build, besides the content of the site. Broken examples do not count. */
const FOLDERS = [
  'tests/fixtures/exampleton/content',
  'tests/fixtures/valid',
  'tests/fixtures/variety/content',
];

/** Fields that are kept although nothing has them yet, with the reason. */
const KEPT: Record<string, string> = {
  'easyGuides.lang':
    'Pages in easy words may be translated; the words around them have to be translated first.',
  'easyGuides.translation': 'No translation is published without saying who checked it.',
};

const files = (
  await Promise.all([realContent(), ...FOLDERS.map((folder) => readContent(folder, root))])
).flatMap((read) => read.files);
const used = new Set(
  files.flatMap(({ collection, fields }) => [...fieldsUsed(collection, fields)]),
);
const unused = [...allFields()].flatMap(([field, name]) => (used.has(field) ? [] : [name]));

test('each field, and each kind of a choice, is used by content or has an example', () => {
  const unexplained = unused.filter((name) => !Object.hasOwn(KEPT, name));
  expect(
    unexplained,
    'Remove the field, or give it an example in tests/fixtures/variety/content.',
  ).toEqual([]);
});

test('no field is said to be unused that has an example', () => {
  expect(Object.keys(KEPT).filter((name) => !unused.includes(name))).toEqual([]);
});
