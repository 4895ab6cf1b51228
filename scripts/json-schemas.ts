import { mkdir, rm, writeFile } from 'node:fs/promises';
import { jsonSchemaFiles } from '../src/build/jsonSchemas/jsonSchemas.ts';

const folder = new URL('../.vscode/schemas/', import.meta.url);
await rm(folder, { recursive: true, force: true });
await mkdir(folder, { recursive: true });
for (const { file, text } of jsonSchemaFiles()) await writeFile(new URL(file, folder), text);
