import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { outlineOf } from '../src/checks/facts/outline.ts';
import { outlineFile } from '../src/checks/facts/readOutlines.ts';

const [folder = '../shared/sources'] = process.argv.slice(2);

for (const name of (await readdir(folder)).filter((file) => file.endsWith('.txt')).sort()) {
  const outline = outlineOf(name, await readFile(join(folder, name), 'utf8'));
  await writeFile(outlineFile(name), `${JSON.stringify(outline, null, 2)}\n`);
  process.stdout.write(`${name}: ${Object.keys(outline.lines).length} lines with text\n`);
}
