import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Catalogue, EntriesFile } from '../../src/schemas/openData.ts';
import { filesIn } from './site.ts';

/** A file of the open data, read. */
export interface ReadData<Content> {
  file: string;
  data: Content;
}

const isSchema = (file: string) => file.startsWith('data/schemas/');
const isEntries = (file: string) =>
  file.endsWith('.json') && !/^(?:pagefind|search)\//.test(file) && file !== 'data/index.json';

/** Every file of entries of a built site. */
export function entriesFiles(folder: string): ReadData<EntriesFile>[] {
  return filesIn(folder)
    .filter((file) => isEntries(file) && !isSchema(file))
    .map((file) => ({ file, data: readJson<EntriesFile>(folder, file) }));
}

/** The list of all files. */
export function catalogueOf(folder: string): Catalogue {
  return readJson<Catalogue>(folder, 'data/index.json');
}

/** Every schema of a built site. */
export function schemasOf(folder: string): ReadData<{ $id: string }>[] {
  return filesIn(folder)
    .filter(isSchema)
    .map((file) => ({ file, data: readJson<{ $id: string }>(folder, file) }));
}

type FaultOf = (schema: string, value: unknown) => string | undefined;

const validators = new Map<string, FaultOf>();

/** Says what is wrong with a value by the schema with this address; undefined when nothing is. Made once for a site. */
export function validatorFor(folder: string): FaultOf {
  const made = validators.get(folder) ?? makeValidator(folder);
  validators.set(folder, made);
  return made;
}

function makeValidator(folder: string): FaultOf {
  // Words of our own, such as "x-reference", are passed over.
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  ajv.addFormat('date', /^\d{4}-\d{2}-\d{2}$/);
  ajv.addFormat('email', /^[^@\s]+@[^@\s]+$/);
  ajv.addFormat('uri', { validate: (text: string) => URL.canParse(text) });
  for (const { data } of schemasOf(folder)) ajv.addSchema(data);
  return (schema, value) => {
    const validate = ajv.getSchema(schema);
    if (!validate) return `there is no schema ${schema}`;
    return validate(value) === true ? undefined : ajv.errorsText(validate.errors);
  };
}

/** What is wrong with the files of a built site, by their own schemas. */
export function dataFaults(folder: string): string[] {
  const faultOf = validatorFor(folder);
  const files = [...entriesFiles(folder), { file: 'data/index.json', data: catalogueOf(folder) }];
  return files.flatMap(({ file, data }) => {
    const fault = faultOf(data.$schema, data);
    return fault === undefined ? [] : [`${file}: ${fault}`];
  });
}

function readJson<Content>(folder: string, file: string): Content {
  return JSON.parse(readFileSync(join(folder, file), 'utf8')) as Content;
}
