import type { z } from 'zod';
import { stringify } from 'yaml';
import { groupBy, joinWords } from '../../lib/lists.ts';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { entryFields } from '../../schemas/shared/provenance.ts';
import { pathPattern } from '../../loader/contentPlaces.ts';
import {
  allowedValues,
  fieldsByKind,
  fieldsOf,
  isOptional,
  metaOf,
  rowsOf,
} from '../../schemas/schemaTree.ts';
import { labelOf } from '../../problems/messageParts.ts';

type Fields = Record<string, z.core.$ZodType>;

const HEAD = ['| Field | Label | Needed | What to write | Example |', '| - | - | - | - | - |'];

const INTRODUCTION = [
  '# Fields of each content type',
  '',
  'Made from the schemas in `src/schemas` by `npm run docs:fields`. Change the schemas, not this file.',
  '',
  'A dot stands for "in": `period.from` is the field `from` in `period`. `[]` stands for a list: each row starts with a hyphen. Where there are several kinds, a field says for which of them it is.',
  '',
  '## Fields that most entries have',
  '',
  'They mean the same everywhere and are not repeated below.',
  '',
];

/** The Markdown text of docs/content-fields.md: every content type with its place and its fields. */
export function fieldGuide(): string {
  return [
    ...INTRODUCTION,
    ...HEAD,
    ...rowsFor(entryFields),
    ...collectionNames.flatMap(section),
    '',
  ].join('\n');
}

function section(name: CollectionName): string[] {
  const label = labelOf(name);
  const fields = fieldsOf(collectionDefinitions[name].schema) ?? {};
  const isCommon = ([key, field]: [string, z.core.$ZodType]) =>
    (entryFields as Fields)[key] === field;
  const own = Object.entries(fields).filter((field) => !isCommon(field));
  const common = Object.entries(fields)
    .filter(isCommon)
    .map(([key]) => `\`${key}\``);
  return [
    '',
    `## ${label.charAt(0).toUpperCase()}${label.slice(1)}`,
    '',
    `Files: \`src/content/${pathPattern(name)}\``,
    ...(common.length > 0 ? ['', `Common fields: ${common.join(', ')}.`] : []),
    ...(own.length > 0 ? ['', ...HEAD, ...rowsFor(Object.fromEntries(own))] : []),
  ];
}

function rowsFor(fields: Fields, prefix = ''): string[] {
  return Object.entries(fields).flatMap(([key, field]) => {
    const rows = rowsOf(field);
    const name = `${prefix}${key}${rows ? '[]' : ''}`;
    return [row(name, field), ...rowsInside(rows ?? field, `${name}.`)];
  });
}

/** Fields in a field. In a choice between kinds, each field says for which kinds it is. */
function rowsInside(field: z.core.$ZodType, prefix: string): string[] {
  const options = fieldsByKind(field);
  const [first] = options;
  if (!first) return rowsFor(fieldsOf(field) ?? {}, prefix);
  const kinds = options.map(({ kind }) => `\`${kind}\``);
  const choice = [
    `\`${prefix}${first.discriminator}\``,
    'Kind',
    'yes',
    `One of ${kinds.join(', ')}.`,
    '',
  ];
  // A field that several kinds share is one row.
  const shared = groupBy(
    options.flatMap(({ kind, fields }) =>
      Object.entries(fields).map(([key, schema]) => ({
        kind,
        key,
        schema,
        text: rowsFor({ [key]: schema }, prefix).join('\n'),
      })),
    ),
    ({ text }) => text,
  );
  return [
    `| ${choice.join(' | ')} |`,
    ...[...shared.values()].flatMap(([one, ...others]) => {
      if (!one) return [];
      const names = [one, ...others].map(({ kind }) => `\`${kind}\``);
      const of = names.length === options.length ? '' : `For ${joinWords(names)}. `;
      const { key, schema } = one;
      const rows = rowsOf(schema);
      const name = `${prefix}${key}${rows ? '[]' : ''}`;
      return [row(name, schema, of), ...rowsInside(rows ?? schema, `${name}.`)];
    }),
  ];
}

function row(name: string, field: z.core.$ZodType, of = ''): string {
  const { title = '', description = '', example, reference } = metaOf(field);
  const rows = rowsOf(field);
  const target = reference ?? (rows && metaOf(rows).reference);
  const values = allowedValues(field).concat(allowedValues(rows));
  const what = [
    description,
    values.length > 0 ? `One of ${values.map((value) => `\`${value}\``).join(', ')}.` : '',
    target ? `Refers to: ${labelOf(target)}.` : '',
  ];
  const needed = isOptional(field) ? 'no' : 'yes';
  const typed =
    example === undefined
      ? ''
      : `\`${stringify(example, { collectionStyle: 'flow', lineWidth: 0 }).trim()}\``;
  const cells = [
    `\`${name}\``,
    title,
    needed,
    `${of}${what.filter(Boolean).join(' ')}`.trim(),
    typed,
  ];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
