import { writeFile } from 'node:fs/promises';
import { fieldGuide } from '../src/build/fieldGuide/fieldGuide.ts';

await writeFile(new URL('../docs/content-fields.md', import.meta.url), fieldGuide());
