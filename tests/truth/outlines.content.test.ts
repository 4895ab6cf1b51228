import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { outlineOf } from '../../src/checks/facts/outline.ts';
import { readOutlines } from '../../src/checks/facts/readOutlines.ts';

const SOURCES = fileURLToPath(new URL('../../../shared/sources/', import.meta.url));
const outlines = await readOutlines();

test('there are outlines', () => {
  expect(outlines.size).toBeGreaterThan(0);
});

// The text copies lie beside the repository, and not in it.
test.each([...outlines].filter(([textFile]) => existsSync(SOURCES + textFile)))(
  'the outline of %s is up to date',
  async (textFile, outline) => {
    const text = await readFile(SOURCES + textFile, 'utf8');
    expect(outline, 'Run "npm run truth:outline".').toEqual(outlineOf(textFile, text));
  },
);
