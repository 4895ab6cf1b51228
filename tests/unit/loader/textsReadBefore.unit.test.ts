import { deserialize, serialize } from 'node:v8';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { takeKnownFiles } from '../../../src/loader/textsReadBefore.ts';
import type { SoundFile } from '../../../src/loader/textsReadBefore.ts';
import { contentOfTexts } from '../../../src/loader/readContent.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { readFiles } from '../../../src/loader/readFiles.ts';
import { projectWith, VALID_CONTENT } from '../../helpers/contentFolder.ts';
import { runs } from '../../helpers/depth.ts';

afterEach(() => takeKnownFiles(undefined));

/** Has what files say kept as a build does, in a form that can be written, and gives what was kept. */
function keepFiles(known = new Map<string, Buffer>()) {
  takeKnownFiles((of, make) => {
    const before = known.get(of);
    if (before) return deserialize(before) as SoundFile;
    const made = make();
    if (made) known.set(of, serialize(made));
    return made;
  });
  return known;
}

/** What the files of a folder say, each read as if this process had never seen it. */
async function readAnew(folder: string): Promise<ReadContent> {
  return contentOfTexts(await readFiles(folder, folder), new Set());
}

const saidBy = ({ entries, files, problems }: ReadContent) => ({
  entries: entries.map(({ placeOf, ...entry }) => ({ ...entry, title: placeOf(['title']) })),
  files: files.map(({ placeOf, typedAt, ...file }) => ({
    ...file,
    places: Object.keys(file.fields).map((field) => ({ ...placeOf([field]) })),
    typed: Object.keys(file.fields).map((field) => typedAt([field])),
  })),
  problems,
});

test('what is known of sound files is what they say, with lines and as it was typed', async () => {
  const plain = saidBy(await readAnew(VALID_CONTENT));
  const known = keepFiles();
  const first = saidBy(await readAnew(VALID_CONTENT));
  expect(known.size).toBe(plain.files.length);
  const second = saidBy(await readAnew(VALID_CONTENT));
  expect(known.size).toBe(plain.files.length);
  expect(first).toStrictEqual(plain);
  expect(second).toStrictEqual(plain);
  // The order of the fields is part of what a page may show.
  expect(JSON.stringify(second)).toBe(JSON.stringify(plain));
});

const PLACE = 'shared/glossary/a-term.yaml';

test.each([
  ['the form', 'title: One\ntitle: Two\n'],
  ['a field', 'title: One\nnoField: 1\n'],
  ['a line', 'title: One # \u0007\n'],
  ['a character written by its number', 'title: "\\u0007"\n'],
])('what is wrong with %s is found each time the file is read', async (_, text) => {
  const root = await projectWith({ [PLACE]: text });
  const folder = `${root}/src/content`;
  const plain = await readAnew(folder);
  expect(plain.problems).not.toEqual([]);
  const known = keepFiles();
  await readAnew(folder);
  const before = known.size;
  const { problems } = await readAnew(folder);
  expect(saidBy({ ...plain, problems }).problems).toEqual(plain.problems);
  expect(known.size).toBe(before);
});

test('a file that says the same at another place is read for that place', async () => {
  const { files } = await readFiles(VALID_CONTENT, VALID_CONTENT);
  const term = files.find(({ path }) => path.startsWith('shared/glossary/'));
  const path = 'shared/sources/no-term.yaml';
  const folder = `${await projectWith({ [path]: term?.text ?? '' })}/src/content`;
  keepFiles();
  await readAnew(VALID_CONTENT);
  const { problems } = await readAnew(folder);
  expect(problems.map(({ file }) => file)).toContain(path);
});

/** A change to one of the files: some of its letters are gone, and others are there. */
const edit = fc.record({
  file: fc.nat(),
  at: fc.nat(),
  gone: fc.nat(3),
  added: fc.constantFrom('', 'x', ':', '\n', '\u0007', '- ', '1'),
});

test('however files change, what they say is what they would say if nothing were known', async () => {
  const { files } = await readFiles(VALID_CONTENT, VALID_CONTENT);
  const said = (texts: typeof files) =>
    saidBy(
      contentOfTexts(
        { files: texts.map((text) => ({ ...text })), fileCount: 0, problems: [] },
        new Set(),
      ),
    );
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
      let texts = files;
      const known = new Map<string, Buffer>();
      for (const { file, at, gone, added } of edits) {
        texts = texts.map((one, number) => {
          if (number !== file % texts.length) return one;
          const place = at % one.text.length;
          return {
            ...one,
            text: one.text.slice(0, place) + added + one.text.slice(place + gone),
          };
        });
        keepFiles(known);
        const withKnown = said(texts);
        takeKnownFiles(undefined);
        expect(withKnown).toStrictEqual(said(texts));
      }
    }),
    { numRuns: runs(10) },
  );
});
