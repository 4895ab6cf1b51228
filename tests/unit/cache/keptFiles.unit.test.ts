import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { forgetUnused, keep, kept } from '../../../src/cache/keptFiles.ts';

const folder = mkdtempSync(join(tmpdir(), 'handbook-kept-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('what is kept comes back as it was, and nothing else is left', () => {
  const path = join(folder, 'ways of keeping/a.pdf');
  const bytes = Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 255, 10]);
  keep(path, bytes);
  expect(kept(path)).toEqual(bytes);
  keep(path, '<svg>é</svg>');
  expect(kept(path)?.toString()).toBe('<svg>é</svg>');
  expect(readdirSync(join(folder, 'ways of keeping'))).toEqual(['a.pdf']);
});

test.each([
  ['nothing', () => Buffer.alloc(0)],
  ['a part of it', (file: Buffer) => file.subarray(0, -3)],
  ['something else', () => Buffer.from('<svg onload="alert(1)"><script>alert(1)</script></svg>')],
  ['more than was written', (file: Buffer) => Buffer.concat([file, Buffer.from('<script>')])],
  ['one changed byte', (file: Buffer) => Buffer.from(file.toString().replace('<svg>', '<svh>'))],
])('a file with %s in it is as good as none', (_, damage) => {
  const path = join(folder, 'damaged.svg');
  keep(path, '<svg>A drawing</svg>');
  writeFileSync(path, damage(readFileSync(path)));
  expect(kept(path)).toBeUndefined();
});

test('what was never kept is not there', () => {
  expect(kept(join(folder, 'nothing.svg'))).toBeUndefined();
});

test('what is used stays, and what nobody has used for long goes', async () => {
  const cache = join(folder, 'used');
  const names = () => readdirSync(cache).toSorted();
  const makeOld = (name: string, day = '2020-01-01') =>
    utimesSync(join(cache, name), new Date(day), new Date(day));
  for (const name of ['used', 'new', 'unused']) keep(join(cache, name), name);
  mkdirSync(join(cache, 'edition'));
  for (const name of ['used', 'unused', 'edition']) makeOld(name);
  expect(kept(join(cache, 'used'))?.toString()).toBe('used');
  await forgetUnused(cache);
  expect(names()).toEqual(['looked', 'new', 'used']);

  makeOld('new');
  await forgetUnused(cache);
  expect(names()).toEqual(['looked', 'new', 'used']);
  makeOld('looked');
  await forgetUnused(cache);
  expect(names()).toEqual(['looked', 'used']);
});

test('a folder in which nothing was ever kept has nothing to forget', async () => {
  await expect(forgetUnused(join(folder, 'none'))).resolves.toBeUndefined();
});

test('a folder in which nothing can be written stops nothing', async () => {
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  await expect(forgetUnused(file)).resolves.toBeUndefined();
});
