import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import type { NameHashes } from '../src/truth/privateNames.ts';
import { addNames } from '../src/truth/privateNames.ts';

// Names come from standard input, one a line, so that they are left in no file.
const file = new URL('../src/truth/private-names.json', import.meta.url);
const written = await readFile(file, 'utf8').catch(() => undefined);
const known: NameHashes =
  written === undefined
    ? { salt: randomBytes(16).toString('hex'), hashes: [] }
    : (JSON.parse(written) as NameHashes);
const lines = (await text(process.stdin)).trimEnd().split('\n');
const { list, refused } = addNames(known, lines);

await writeFile(file, `${JSON.stringify(list, null, 2)}\n`);
process.stdout.write(
  `${list.hashes.length} names, ${list.hashes.length - known.hashes.length} of them new.\n`,
);
if (refused.length > 0) {
  process.stdout.write(`Not two words, and not added: line ${refused.join(', ')} of the input.\n`);
  process.exitCode = 1;
}
