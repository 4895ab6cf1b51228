import { writeFile } from 'node:fs/promises';
import { fieldGuide } from '../src/contentCheck/fieldGuide.ts';

await writeFile(new URL('../docs/content-fields.md', import.meta.url), fieldGuide());
