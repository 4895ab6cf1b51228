import type { z } from 'zod';
import { stringify } from 'yaml';
import { collectionDefinitions, collectionNames } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { entryFields } from '../schemas/shared/provenance.ts';
import { pathPattern } from './contentPlaces.ts';
import { allowedValues, fieldsOf, isOptional, metaOf, rowsOf } from './schemaTree.ts';
import { labelOf } from './wording.ts';

type Fields = Record<string, z.core.$ZodType>;

const HEAD = ['| Field | Label | Needed | What to write | Example |', '| - | - | - | - | - |'];

const INTRODUCTION = [
  '# Fields of each content type',
  '',
  'Made from the schemas in `src/schemas` by `npm run docs:fields`. Change the schemas, not this file.',
  '',
  'A dot stands for "in": `period.from` is the field `from` in `period`. `[]` stands for a list: each row starts with a hyphen.',
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
    const inner = fieldsOf(rows ?? field);
    return [row(name, field), ...(inner ? rowsFor(inner, `${name}.`) : [])];
  });
}

function row(name: string, field: z.core.$ZodType): string {
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
  const cells = [`\`${name}\``, title, needed, what.filter(Boolean).join(' '), typed];
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`;
}
