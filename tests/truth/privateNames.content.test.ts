import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readFiles } from '../../src/contentCheck/readFiles.ts';
import type { NameHashes } from '../../src/truth/privateNames.ts';
import { addNames, linesWithNames } from '../../src/truth/privateNames.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const list = JSON.parse(
  await readFile(new URL('../../src/truth/private-names.json', import.meta.url), 'utf8'),
) as NameHashes;
const { files } = await readFiles(`${root}/src/content`, root);

test('there are names to look for, and files to look in', () => {
  expect(list.hashes.length).toBeGreaterThan(0);
  expect(files.length).toBeGreaterThan(0);
});

test('no file of the content names a private person', () => {
  const found = files.flatMap(({ file, text }) =>
    linesWithNames(text, list).map((line) => `${file}, line ${line}`),
  );
  expect(found, 'Write the role instead of the name.').toEqual([]);
});

describe('a listed name', () => {
  const { list: invented } = addNames({ salt: 'salt', hashes: [] }, [
    'Zoë Quillfeather',
    "Ann O'Dunnet-Wray",
  ]);

  test.each([
    ['Led by Zoe Quillfeather.', [1]],
    ['one\ntwo ZOË QUILLFEATHER’s talk', [2]],
    ['Zoë\nQuillfeather', [1]],
    ['/people/zoe-quillfeather/', [1]],
    ['zoe.quillfeather@example.org', [1]],
    ['Ann O’Dunnet-Wray', [1]],
  ])('is found in %j', (text, lines) => {
    expect(linesWithNames(text, invented)).toEqual(lines);
  });

  test('is not found in other words', () => {
    expect(linesWithNames('Zoë and Quillfeather, Ann Wray', invented)).toEqual([]);
  });

  test('is nowhere to be read', () => {
    expect(JSON.stringify(invented)).not.toMatch(/zo|quill/i);
  });
});

test('a name of more or fewer than two words is refused', () => {
  const { list: added, refused } = addNames({ salt: 'salt', hashes: [] }, ['Zoë', 'A B', 'A B C']);
  expect(added.hashes).toHaveLength(1);
  expect(refused).toEqual([1, 3]);
});
