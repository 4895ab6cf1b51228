import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { allowedValues, fieldsByKind, fieldsOf, rowsOf } from '../../src/schemas/schemaTree.ts';
import { collectionDefinitions, collectionNames } from '../../src/schemas/collections.ts';
import type { CollectionName } from '../../src/schemas/collections.ts';
import { parseContentPath } from '../../src/schemas/contentPaths.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const filesIn = (folder: string) =>
  readdirSync(`${ROOT}${folder}`, { recursive: true, encoding: 'utf8' }).map(
    (name) => `${folder}/${name.replaceAll('\\', '/')}`,
  );

type Schema = Parameters<typeof fieldsOf>[0];

/** Names of fields and values to choose from: words of the schemas, whatever entries are called. */
function wordsOf(schema: Schema): string[] {
  const rows = rowsOf(schema);
  const fields = [
    ...Object.entries(fieldsOf(schema) ?? {}),
    ...fieldsByKind(schema).flatMap((each) => Object.entries(each.fields)),
  ];
  return [
    ...allowedValues(schema),
    ...fieldsByKind(schema).map(({ kind }) => kind),
    ...(rows ? wordsOf(rows) : []),
    ...fields.flatMap(([name, field]) => [name, ...wordsOf(field)]),
  ];
}

const ownWords = new Set([
  ...collectionNames.flatMap((name) => [
    name,
    collectionDefinitions[name].folder,
    collectionDefinitions[name].place,
    ...wordsOf(collectionDefinitions[name].schema),
  ]),
  ...filesIn('src/pages').flatMap((file) => file.replace(/\.\w+$/, '').split('/')),
]);

/** Content types whose entries are called by proper names. A single word that names another entry is an ordinary word. */
const PROPER: ReadonlySet<CollectionName> = new Set(['partnerships', 'areas', 'agencies']);

const ids = new Set(
  filesIn('src/content').flatMap((file) => {
    const found = parseContentPath(file.slice('src/content/'.length));
    if (!found) return [];
    const last = found.id.slice(found.id.lastIndexOf('/') + 1);
    const counts = last.includes('-') || PROPER.has(found.collection);
    return [...(found.id.includes('/') ? [found.id] : []), ...(counts ? [last] : [])];
  }),
);

/** Code without comments and without what schemas tell authors. */
function withoutWords(code: string): string {
  return code
    .replaceAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g, ' ')
    .replaceAll(/\bexample:\s*(?:'[^']*'|\[[^\]]*\]|\{[^}]*\}(?:\s*\])?)/g, ' ')
    .replaceAll(/\bdescription:\s*(?:'[^']*'|"[^"]*")/g, ' ');
}

/** Ids of entries in code: as a whole text in quotation marks, or as a part of an address. */
function idsIn(code: string): string[] {
  const texts = [...withoutWords(code).matchAll(/(['"`])([^'"`\n]*)\1/g)].map(([, , text]) => text);
  return texts.flatMap((text = '') => {
    const whole = text.replace(/^\/|\/$/g, '');
    const parts = /[/#]/.test(text) && !text.startsWith('.') ? text.split(/[/#]/) : [];
    return [whole, ...parts].filter((part) => ids.has(part) && !ownWords.has(part));
  });
}

test('no code names an entry', () => {
  const code = [...filesIn('src'), ...filesIn('scripts')].filter(
    (file) => /\.(?:ts|astro)$/.test(file) && !file.startsWith('src/content/'),
  );
  const named = code.flatMap((file) =>
    idsIn(readFileSync(`${ROOT}${file}`, 'utf8')).map((id) => `${file}: ${id}`),
  );
  expect(code.length).toBeGreaterThan(100);
  expect(named).toEqual([]);
});

test('an entry that code names is found, as an id and in an address', () => {
  const id = [...ids].find((one) => one.startsWith('shared/'))!;
  const last = [...ids].find((one) => !one.includes('/') && !ownWords.has(one))!;
  expect(idsIn(`entry(handbook, 'procedures', '${id}')`)).toContain(id);
  expect(idsIn(`<Link to="/topics/${last}/" text="More" />`)).toContain(last);
  expect(idsIn(`<Link to="/glossary/#${last}" text="More" />`)).toContain(last);
});
