import { readFile, writeFile } from 'node:fs/promises';
import { format } from 'prettier';
import { withLayerTable } from '../src/build/layerTable/layerTable.ts';

const file = new URL('../docs/architecture.md', import.meta.url);
const document = withLayerTable(await readFile(file, 'utf8'));
await writeFile(file, await format(document, { parser: 'markdown' }));
