import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { compressSite } from '../../../../src/build/precompressed/compressSite.ts';

const words = 'Call 999 when a child is in danger now. '.repeat(50);
let root: string;
let site: string;
let cache: string;

/** A site of three texts and one file that is compressed already. */
function makeSite(name: string): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'luton'), { recursive: true });
  writeFileSync(join(folder, 'index.html'), words);
  writeFileSync(join(folder, 'luton/index.html'), `Luton. ${words}`);
  writeFileSync(join(folder, 'short.txt'), 'a');
  writeFileSync(join(folder, 'sheet.pdf'), words);
  writeFileSync(join(folder, '_headers'), words);
  return folder;
}

/** A text of so many lines, of which no two are the same. */
const prose = (lines: number) =>
  Array.from({ length: lines }, (_, at) => `Step ${at * at}: ${words.slice(at % 40, 70)}`).join(
    '\n',
  );

const made = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:br|gz)$/.test(file))
    .toSorted();

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'handbook-compressed-'));
  site = makeSite('site');
  cache = join(root, 'cache');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('compressed forms', () => {
  test('are beside each text that they make smaller, and read the same', async () => {
    await compressSite(site, cache);
    expect(made(site)).toEqual([
      'index.html.br',
      'index.html.gz',
      'luton/index.html.br',
      'luton/index.html.gz',
    ]);
    const read = (file: string) => readFileSync(join(site, file));
    expect(brotliDecompressSync(read('luton/index.html.br')).toString()).toBe(`Luton. ${words}`);
    expect(gunzipSync(read('luton/index.html.gz')).toString()).toBe(`Luton. ${words}`);
  });

  test('are the same bytes each time, and name no system', async () => {
    await compressSite(site, cache);
    const again = makeSite('again');
    await compressSite(again, join(root, 'another cache'));
    for (const file of made(site))
      expect(readFileSync(join(again, file)), file).toEqual(readFileSync(join(site, file)));
    expect([...readFileSync(join(site, 'index.html.gz')).subarray(4, 10)]).toEqual([
      0, 0, 0, 0, 2, 255,
    ]);
  });

  test('are made anew only for a text that has changed', async () => {
    expect(await compressSite(site, cache)).toEqual({ compressed: 3, unchanged: 0 });
    const next = makeSite('next');
    writeFileSync(join(next, 'index.html'), `Changed. ${words}`);
    expect(await compressSite(next, cache)).toEqual({ compressed: 1, unchanged: 2 });
    const packed = readFileSync(join(next, 'index.html.br'));
    expect(brotliDecompressSync(packed).toString()).toBe(`Changed. ${words}`);
  });

  test('are made anew where what was kept is damaged', async () => {
    await compressSite(site, cache);
    for (const name of readdirSync(cache)) writeFileSync(join(cache, name), 'damaged');
    const next = makeSite('next');
    expect(await compressSite(next, cache)).toEqual({ compressed: 3, unchanged: 0 });
    expect(gunzipSync(readFileSync(join(next, 'index.html.gz'))).toString()).toBe(words);
  });

  test('are as small as can be where somebody waits for bytes, and made fast elsewhere', async () => {
    mkdirSync(join(site, 'search'));
    const long = prose(4000);
    const short = prose(200);
    for (const file of ['long.html', 'long.json', 'search/long.json'])
      writeFileSync(join(site, file), long);
    for (const file of ['short.html', 'short.json', 'short.css'])
      writeFileSync(join(site, file), short);
    await compressSite(site, cache);
    const sizeOf = (file: string) => statSync(join(site, `${file}.br`)).size;
    // A page that comes in one round trip comes no sooner with fewer bytes; a longer one, and what many load, does.
    expect(sizeOf('long.html')).toBe(sizeOf('search/long.json'));
    expect(sizeOf('long.html')).toBeLessThan(sizeOf('long.json'));
    expect(sizeOf('short.html')).toBe(sizeOf('short.json'));
    expect(sizeOf('short.css')).toBeLessThan(sizeOf('short.html'));
  });

  test('are made for texts that are alike, too', async () => {
    for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
      mkdirSync(join(site, name));
      writeFileSync(join(site, name, 'index.html'), `The same. ${words}`);
    }
    await compressSite(site, cache);
    expect(made(site).filter((file) => /^[a-f].index\.html\.br$/.test(file))).toHaveLength(6);
  });
});
