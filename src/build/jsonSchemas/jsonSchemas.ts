import { z } from 'zod';
import { pathPattern } from '../../loader/contentPlaces.ts';
import { labelOf } from '../../problems/messageParts.ts';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collections.ts';

/** A JSON Schema (2020-12) of one content type. */
export type JsonSchema = Record<string, unknown>;

/**
 * The JSON Schema of what an author may write in an entry of a content type. Rules between fields are not in it:
 * a schema cannot say them, so the content check does.
 */
export function jsonSchemaOf(name: CollectionName): JsonSchema {
  const schema = z.toJSONSchema(collectionDefinitions[name].schema, {
    target: 'draft-2020-12',
    io: 'input',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      keepToInput(zodSchema, jsonSchema);
      showExample(jsonSchema);
      // What is published is no matter to those who write.
      delete jsonSchema['forEditors'];
      delete jsonSchema['leadsToPage'];
    },
  });
  const { $schema, ...rest } = schema;
  return { $schema, title: labelOf(name), ...rest };
}

/** The file of each JSON Schema with its text, for a folder that editors read. */
export function jsonSchemaFiles(): { file: string; text: string }[] {
  return collectionNames.map((name) => ({
    file: schemaFile(name),
    text: `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`,
  }));
}

/** Which YAML files of the content each JSON Schema is for, in the form of the setting `yaml.schemas`. */
export function yamlMappings(): Record<string, string> {
  return Object.fromEntries(
    collectionNames
      .filter((name) => !collectionDefinitions[name].body)
      .map((name) => [`.vscode/schemas/${schemaFile(name)}`, contentGlob(name)]),
  );
}

function schemaFile(name: CollectionName): string {
  return `${name}.schema.json`;
}

/** `<partnership>/plans/<file>.yaml` becomes `src/content/*` + `/plans/*.yaml`. */
function contentGlob(name: CollectionName): string {
  return `src/content/${pathPattern(name).replaceAll(/<[^>]*>/g, '*')}`;
}

/** A field that reads a bare year as text takes a number too, which the text behind it would refuse. */
function keepToInput(schema: z.core.$ZodType, json: z.core.JSONSchema.BaseSchema): void {
  const { def } = schema._zod;
  if (def.type !== 'pipe' || !('in' in def)) return;
  const first = (def as z.core.$ZodPipeDef).in._zod.def.type;
  if (first === 'transform') Object.assign(json, { type: ['string', 'number'] });
}

/** Editors and validators know `examples`, a list. */
function showExample(json: z.core.JSONSchema.BaseSchema): void {
  if (!('example' in json)) return;
  json.examples = [json['example']];
  delete json['example'];
}
