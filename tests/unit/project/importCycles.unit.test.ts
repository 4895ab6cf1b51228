import { glob, readFile } from 'node:fs/promises';
import { posix } from 'node:path';
import { expect, test } from 'vitest';

/** Each file with those that it imports, types included. */
type Imports = ReadonlyMap<string, readonly string[]>;

/** Imports of a file, as paths from the same place as its own. */
function importsOf(file: string, text: string): string[] {
  return [...text.matchAll(/(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/g)].map(([, path = '']) =>
    posix.join(posix.dirname(file), path),
  );
}

/** Every way from a file back to itself, as one line for each circle; none for sound imports. */
function circlesOf(imports: Imports): string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, way: readonly string[]) => {
    const begin = way.indexOf(file);
    if (begin >= 0) circles.push([...way.slice(begin), file].join(' → '));
    if (begin >= 0 || done.has(file)) return;
    for (const next of imports.get(file) ?? []) follow(next, [...way, file]);
    done.add(file);
  };
  for (const file of imports.keys()) follow(file, []);
  return circles;
}

test('no files of src import each other in a circle, types included', async () => {
  const imports = new Map<string, string[]>();
  for await (const path of glob('src/**/*.{ts,astro}', { exclude: ['src/content'] })) {
    const file = path.replaceAll('\\', '/');
    imports.set(file, importsOf(file, await readFile(path, 'utf8')));
  }
  expect(imports.size).toBeGreaterThan(100);
  expect(circlesOf(imports)).toEqual([]);
});

test('a circle of imports is found, whichever way files import', () => {
  const files = {
    'src/a.ts': "import type { B } from './b/b.ts';",
    'src/b/b.ts': "export * from './c.ts';",
    'src/b/c.ts': "type A = import('../a.ts').A;",
    'src/d.ts': "import './a.ts';",
  };
  const imports = new Map(
    Object.entries(files).map(([file, text]) => [file, importsOf(file, text)]),
  );
  expect(circlesOf(imports)).toEqual(['src/a.ts → src/b/b.ts → src/b/c.ts → src/a.ts']);
});
