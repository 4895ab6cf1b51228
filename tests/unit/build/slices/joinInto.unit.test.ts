import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileHashes } from '../../../../src/build/slices/fileHashes.ts';
import { joinInto } from '../../../../src/build/slices/joinInto.ts';
import type { Slice } from '../../../../src/build/slices/sliceFaults.ts';
import { readLabel, writeRecords } from '../../../../src/build/slices/sliceRecords.ts';

let parent: string;
beforeEach(() => (parent = mkdtempSync(join(tmpdir(), 'handbook-slices-'))));
afterEach(() => rmSync(parent, { recursive: true }));

/** A slice with a page of its own, and a script that every page loads. */
async function makeSlice(name: string, script: string): Promise<Slice> {
  const folder = join(parent, name);
  const site = join(folder, 'site');
  mkdirSync(join(site, name), { recursive: true });
  writeFileSync(join(site, 'script.js'), script);
  writeFileSync(join(site, name, 'index.html'), name);
  const madeFrom = { day: '2026-11-21', content: 'c', settings: 's', version: 'v' };
  const label = { names: [name], owners: [name], madeFrom, files: await fileHashes(site) };
  writeRecords(folder, { label, pages: [], whole: undefined });
  return { folder, label };
}

test('a slice whose page has been changed or lost is not joined', async () => {
  const slice = await makeSlice('luton', '');
  const page = join(slice.folder, 'site', 'luton', 'index.html');
  const reason = /"[^"]*luton" is damaged: luton\/index\.html is missing or has changed\. Build it/;
  appendFileSync(page, ' ');
  await expect(joinInto(join(parent, 'dist'), [slice])).rejects.toThrow(reason);
  rmSync(page);
  await expect(joinInto(join(parent, 'dist'), [slice])).rejects.toThrow(reason);
});

test('slices that have different files under one name are not joined', async () => {
  const slices = [await makeSlice('luton', 'one'), await makeSlice('llr', 'other')];
  await expect(joinInto(join(parent, 'dist'), slices)).rejects.toThrow(
    /luton" and "[^"]*llr" have a different script\.js\. Build both again\.$/,
  );
});

test('a folder whose label has been changed is taken for no slice', async () => {
  const { folder, label } = await makeSlice('luton', '');
  expect(readLabel(folder)).toEqual(label);
  appendFileSync(join(folder, 'slice.json'), ' ');
  expect(readLabel(folder)).toBeUndefined();
});
