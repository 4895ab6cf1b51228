import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it, test } from 'vitest';
import {
  jsonSchemaFiles,
  jsonSchemaOf,
  yamlMappings,
} from '../../src/build/jsonSchemas/jsonSchemas.ts';
import { parseFields } from '../../src/loader/parseFields.ts';
import { splitFrontmatter } from '../../src/loader/splitFrontmatter.ts';
import { collectionNames } from '../../src/schemas/collections.ts';
import { parseContentPath } from '../../src/schemas/contentPaths.ts';

const FOLDER = '.vscode/schemas';
const CONTENT = 'src/content';

// Formats are refined by their own patterns; unknown words such as "reference" are for our own tools.
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map(collectionNames.map((name) => [name, ajv.compile(jsonSchemaOf(name))]));

/** The fields of every entry as they are written, before any schema has seen them. */
const entries = readdirSync(CONTENT, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .flatMap((path) => {
    const place = parseContentPath(path);
    if (!place) return [];
    const text = readFileSync(`${CONTENT}/${path}`, 'utf8');
    const split = path.endsWith('.yaml') ? undefined : splitFrontmatter(text);
    const yaml = typeof split === 'object' ? split.frontmatter : text;
    return [{ path, collection: place.collection, fields: parseFields(yaml, path, 1).fields }];
  });

describe('JSON Schemas for editors', () => {
  it('are those of the schemas; otherwise run `npm run docs:schemas`', () => {
    const made = jsonSchemaFiles();
    expect(readdirSync(FOLDER).sort()).toEqual(made.map(({ file }) => file).sort());
    const stale = made.filter(
      ({ file, text }) => readFileSync(`${FOLDER}/${file}`, 'utf8') !== text,
    );
    expect(stale.map(({ file }) => file)).toEqual([]);
  });

  it('are mapped to the YAML files of every content type in the settings of the editor', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
      'yaml.schemas': Record<string, string>;
    };
    expect(settings['yaml.schemas']).toEqual(yamlMappings());
  });

  it('accept every entry as it is written', () => {
    expect(entries.length).toBeGreaterThan(500);
    const refused = entries.flatMap(({ path, collection, fields }) => {
      const validate = validators.get(collection);
      return validate?.(fields) ? [] : [`${path}: ${ajv.errorsText(validate?.errors)}`];
    });
    expect(refused).toEqual([]);
  });

  test.each(collectionNames)('%s: an entry with a mistyped field is refused', (name) => {
    const entry = entries.find(({ collection }) => collection === name);
    const validate = validators.get(name);
    expect(validate?.({ ...entry?.fields, titel: 'Mistyped' })).toBe(false);
  });

  it('refuse a value that is not in the list, and a number in place of a text', () => {
    const contact = entries.find(({ collection }) => collection === 'contacts')?.fields;
    const validate = validators.get('contacts');
    expect(validate?.(contact)).toBe(true);
    expect(validate?.({ ...contact, function: 'front-dor' })).toBe(false);
    expect(validate?.({ ...contact, title: 5 })).toBe(false);
  });

  it('let a year be written without quotation marks, as the content check does', () => {
    const edition = entries.find(({ collection }) => collection === 'guidanceEditions')?.fields;
    expect(validators.get('guidanceEditions')?.({ ...edition, published: 2018 })).toBe(true);
  });

  it('describe every field in words', () => {
    const withoutWords = collectionNames.flatMap((name) => {
      const { properties } = jsonSchemaOf(name) as {
        properties: Record<string, { title?: string; description?: string }>;
      };
      return Object.entries(properties)
        .filter(([, { title, description }]) => !title || !description)
        .map(([field]) => `${name}.${field}`);
    });
    expect(withoutWords).toEqual([]);
  });
});
