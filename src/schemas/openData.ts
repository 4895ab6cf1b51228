import { z } from 'zod';
import { collectionDefinitions } from './collections.ts';
import type { CollectionName } from './collections.ts';
import { publishedCollections, publishedJsonSchema } from './openDataFields.ts';
import type { JsonSchema } from './openDataFields.ts';
import { partialDate } from './shared/dates.ts';

const address = (description: string) => z.string().meta({ description, format: 'uri' });
const day = (description: string) => z.iso.date().meta({ description });

const licence = z.strictObject({
  name: z.string().meta({ description: 'Name of the licence of the words of this site.' }),
  address: address('Address of the licence.'),
  attribution: z.string().meta({ description: 'Who to name when you use them.' }),
  documents: z.string().meta({ description: 'What the licence does not cover.' }),
});

const citedDocument = z.strictObject({
  id: z.string().meta({ description: 'Id of the document, an entry of the type "sources".' }),
  title: z.string().meta({ description: 'Title as the document prints it.' }),
  publisher: z.string().meta({ description: 'Who published it, and owns it.' }),
  place: z.string().meta({ description: 'Where in the document.' }),
  address: address('Where it is published, when it is on the web.').optional(),
  published: partialDate.optional().meta({ description: 'Day, month or year it was published.' }),
  edition: z.string().optional().meta({
    description:
      'Id of the edition of the national guidance that the document was written under; left out where none is known.',
  }),
});

const evidence = z.strictObject({
  documents: z.array(citedDocument).min(1).meta({
    description: 'The documents that the entry rests on, the one it mainly restates first.',
  }),
  period: z
    .strictObject({
      from: partialDate.optional(),
      to: partialDate.optional(),
      dating: z.enum(['stated', 'inferred']).meta({
        description: '"stated" by the document, or "inferred" by the editors.',
      }),
    })
    .optional()
    .meta({ description: 'The time the entry speaks of: days, months or years, both included.' }),
  edition: z.string().optional().meta({
    description: 'Id of the edition of the national guidance it was written under.',
  }),
  state: z
    .enum(['current', 'replaced', 'old', 'may-have-been-replaced', 'check-overdue'])
    .meta({ description: 'How current the document is on the day the file was made.' }),
  stateInWords: z.string().optional().meta({
    description: 'The label that readers see. None for a current document.',
  }),
  checked: day('Day on which the entry was last compared with its document.'),
  checkAgain: day('Day by which it has to be compared again.').optional(),
});

/** What surrounds the fields of every published entry. */
const frameOfEntry = z.strictObject({
  type: z.string().meta({ description: 'Content type of the entry.' }),
  id: z.string().meta({
    description: 'Name of the entry within its type. It stays the same, and is never used again.',
  }),
  partnership: z.string().nullable().meta({
    description: 'Id of the partnership it belongs to; null for what no single one owns.',
  }),
  page: address('Its page, or its place on one. None for an entry without a page.').optional(),
  licence: address('Licence of the words of the entry.'),
  evidence: evidence.optional().meta({
    description: 'What the entry rests on. None for types that state no fact of a document.',
  }),
});

const textOfEntry = z.strictObject({
  format: z.enum(['markdown', 'mdx']).meta({
    description: '"mdx" for Markdown with components of this site, such as <Figure id="…" />.',
  }),
  content: z.string().meta({
    description: 'The text as it is written. Links in it start at the root of the site.',
  }),
});

/** What surrounds the entries in every file of entries. */
const frameOfFile = z.strictObject({
  $schema: address('Schema of the file.'),
  formatVersion: z.string().meta({ description: 'Version of the format of the open data.' }),
  made: day('Day on which the file was made, and for which "evidence.state" is worked out.'),
  site: z.string().meta({ description: 'Name of the site.' }),
  title: z.string().meta({ description: 'What is in the file.' }),
  address: address('Address of the file.'),
  page: address('The page that shows the same, when there is one.').optional(),
  licence,
});

const listedFile = z.strictObject({
  title: z.string().meta({ description: 'What is in the file.' }),
  address: address('Address of the file.'),
  bytes: z.int().meta({ description: 'Size, not compressed.' }),
});

/** The list of all files that hold many entries. */
const catalogue = frameOfFile.extend({
  types: z
    .array(
      listedFile.extend({
        type: z.string().meta({ description: 'The content type.' }),
        entries: z.int().meta({ description: 'How many entries there are.' }),
        schema: address('Schema of one entry.'),
      }),
    )
    .meta({ description: 'One file for each content type.' }),
  partnerships: z
    .array(
      listedFile.extend({
        partnership: z.string().meta({ description: 'Id of the partnership.' }),
        entries: z.int().meta({ description: 'How many entries there are.' }),
      }),
    )
    .meta({ description: 'One file for each partnership, with everything that is its own.' }),
  tables: z
    .array(
      listedFile.extend({
        rows: z.int().meta({ description: 'How many rows there are, without the headings.' }),
        columns: z.array(z.string()).meta({ description: 'Headings, from left to right.' }),
      }),
    )
    .meta({ description: 'Tables of comma-separated values, for spreadsheets.' }),
});

/** One published entry. `fields` are described by the schema of its type. */
export type PublishedEntry = z.output<typeof frameOfEntry> & {
  fields: Record<string, unknown>;
  text?: z.output<typeof textOfEntry>;
};

/** What an entry rests on, as it is published. */
export type Evidence = z.output<typeof evidence>;

/** What surrounds the entries of a file. */
export type FrameOfFile = z.output<typeof frameOfFile>;

/** A file of entries. */
export type EntriesFile = FrameOfFile & { entries: PublishedEntry[] };

/** The list of all files. */
export type Catalogue = z.output<typeof catalogue>;

/** Names of the schemas that describe whole files. */
export const FILE_SCHEMAS = { entries: 'entries', catalogue: 'catalogue' } as const;

/**
 * Every JSON Schema of the open data, by name: one for an entry of each type, one for a file of entries and one for the list
 * of files. `addressOf` gives the address of a schema.
 */
export function openDataSchemas(
  addressOf: (name: string) => string,
  titleOf: (type: CollectionName) => string,
): Map<string, JsonSchema> {
  const named = (name: string, title: string, { $schema, ...rest }: JsonSchema): JsonSchema => ({
    $schema,
    $id: addressOf(name),
    title,
    ...rest,
  });
  const ofTypes = publishedCollections.map((type): [string, JsonSchema] => [
    type,
    named(type, titleOf(type), publishedJsonSchema(entrySchema(type))),
  ]);
  const ofFile = publishedJsonSchema(frameOfFile.extend({ entries: z.array(z.unknown()) }));
  (ofFile['properties'] as JsonSchema)['entries'] = {
    description: 'The entries, each described by the schema of its type.',
    type: 'array',
    items: {
      type: 'object',
      required: ['type'],
      properties: { type: { enum: publishedCollections } },
      allOf: publishedCollections.map((type) => ({
        if: { properties: { type: { const: type } } },
        then: { $ref: addressOf(type) },
      })),
    },
  };
  return new Map([
    [FILE_SCHEMAS.entries, named(FILE_SCHEMAS.entries, 'File of entries', ofFile)],
    [
      FILE_SCHEMAS.catalogue,
      named(FILE_SCHEMAS.catalogue, 'List of files', publishedJsonSchema(catalogue)),
    ],
    ...ofTypes,
  ]);
}

function entrySchema(type: CollectionName): z.ZodType {
  const { schema, body } = collectionDefinitions[type];
  return frameOfEntry.extend({
    type: z.literal(type),
    fields: schema,
    ...(body && { text: textOfEntry.optional() }),
  });
}
