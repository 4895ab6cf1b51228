import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handbook } from '../../handbook.config.ts';
import { readContent } from '../../src/loader/readContent.ts';
import { namesLeftOut } from '../helpers/namesLeftOut.ts';
import { filesIn, siteFolder } from '../helpers/site.ts';

const { content } = await readContent(handbook.contentFolder);
const namesIn = namesLeftOut(content, handbook.partnerships);

/** The bytes of a file as text, unpacked where they are packed. */
function textOf(file: string): string {
  const bytes = readFileSync(join(siteFolder, file));
  const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
  return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** The words of general English that the search knows, each on a line. */
const isListOfWords = (file: string) => /^search\/english-\d+\.txt$/.test(file);

/** Fonts and programs have no text, and letters can come together in them by chance. */
const files = filesIn(siteFolder).filter((file) => !/\.(?:woff2?|pagefind)$|wasm/.test(file));

describe('the built site', () => {
  test('has something to look through', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(isListOfWords).length).toBeGreaterThan(1);
  });

  test('names no partnership, area or town that it leaves out, in any file or its name', () => {
    const found = files.flatMap((file) =>
      namesIn(`${file}\n${textOf(file)}`, isListOfWords(file)).map((name) => `${file}: ${name}`),
    );
    expect(found).toEqual([]);
  });
});
