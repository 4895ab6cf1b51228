import { writeFile } from 'node:fs/promises';
import { NUMBERS_FILE, numbersOfFolders } from '../src/checks/facts/readNumbers.ts';

const given = process.argv.slice(2);
const folders = given.length > 0 ? given : ['../shared/sources', '../shared/research'];
const read = await numbersOfFolders(folders);

await writeFile(NUMBERS_FILE, `${JSON.stringify(read, null, 2)}\n`);
for (const [name, { numbers }] of Object.entries(read.copies))
  process.stdout.write(`${name}: ${numbers.length} numbers\n`);
