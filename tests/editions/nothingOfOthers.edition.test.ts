import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { includedOwners } from '../../src/loader/edition/includedOwners.ts';
import { readContent } from '../../src/loader/readContent.ts';
import { filesIn, siteFolder } from '../helpers/site.ts';

const { content } = await readContent(handbook.contentFolder);
const everyone = content.partnerships.map(({ id }) => id);
const included = includedOwners(content.partnerships, handbook.partnerships ?? everyone);

const areasOf = (isIncluded: boolean) => {
  const covered = content.partnerships
    .filter(({ id }) => included.has(id) === isIncluded)
    .flatMap(({ data }) => data.areas);
  return content.areas.filter(({ id }) => covered.includes(id));
};
const partnershipsOf = (isIncluded: boolean) =>
  content.partnerships.filter(({ id }) => included.has(id) === isIncluded);
const others = [...partnershipsOf(false), ...areasOf(false)];
const own = new Set(
  [...partnershipsOf(true), ...areasOf(true)].flatMap(({ id, data }) => [
    id,
    data.title,
    ...data.aliases,
  ]),
);

const sharedLetters = new Set(content.terms.map(({ data }) => data.abbreviation));

/** Names and ids are found anywhere, in addresses too; other names and towns only as whole words. */
const anywhere = [
  ...others.flatMap(({ id, data }) => [id, data.title]),
  ...partnershipsOf(false).map(({ data }) => data.shortName),
];
/** Letters that the glossary explains, such as LSCP, stand for several things. */
const asWords = others
  .flatMap(({ data }) => data.aliases)
  .filter((name) => name.length > 2 && !sharedLetters.has(name));
const namesOf = (list: string[]) => [...new Set(list.filter((name) => !own.has(name)))];
const patternOf = (names: string[], flags: string, edge = '') =>
  names.length === 0
    ? undefined
    : new RegExp(
        `${edge && `(?<!${edge})`}(?:${names.map((name) => RegExp.escape(name)).join('|')})${edge && `(?!${edge})`}`,
        flags,
      );
const patterns = [
  patternOf(namesOf(anywhere), 'i'),
  patternOf(namesOf(asWords), 'u', String.raw`[\p{L}\d&]`),
].filter((pattern) => pattern !== undefined);

/** The bytes of a file as text, unpacked where they are packed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(siteFolder, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Fonts and programs have no text, and letters can come together in them by chance. */
const files = filesIn(siteFolder).filter((file) => !/\.(?:woff2?|pagefind)$|wasm/.test(file));

describe('the built site', () => {
  test('has something to look through', () => {
    expect(files.length).toBeGreaterThan(20);
  });

  test('names no partnership, area or town that it leaves out, in any file or its name', () => {
    const found = files.flatMap((file) =>
      patterns.flatMap((pattern) => {
        const [name] = pattern.exec(`${file}\n${textOf(file)}`) ?? [];
        return name === undefined ? [] : [`${file}: ${name}`];
      }),
    );
    expect(found).toEqual([]);
  });
});
