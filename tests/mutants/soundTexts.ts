import type { z } from 'zod';
import { citedTexts } from '../../src/checks/facts/sourceTexts.ts';
import type { SourceTexts } from '../../src/checks/facts/sourceTexts.ts';
import { citedLinesOf } from '../../src/checks/facts/citedLines.ts';
import type { CitedLines } from '../../src/checks/facts/citedLines.ts';
import { readNumbers } from '../../src/checks/facts/readNumbers.ts';
import { readOutlines } from '../../src/checks/facts/readOutlines.ts';
import { sourceTexts } from '../../src/checks/facts/sourceTexts.ts';
import type { NumbersRead } from '../../src/checks/facts/telephoneNumbers.ts';
import type { ContentFile, FieldPath } from '../../src/loader/entries.ts';
import { contentOfTexts } from '../../src/loader/readContent.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { addressesIn } from '../../src/loader/readFiles.ts';
import type { ReadFiles, TextFile } from '../../src/loader/readFiles.ts';
import { collectionDefinitions } from '../../src/schemas/collections.ts';
import { childOf, metaOf } from '../../src/schemas/schemaTree.ts';

/** One value of a field, with where it is. */
export interface FieldValue {
  text: TextFile;
  file: ContentFile;
  path: FieldPath;
  /** Name of the field: the last name on the way to the value. */
  key: string;
  value: unknown;
  /** What the field refers to, when it is a reference. */
  reference: string | undefined;
}

/** Content that passes every check, as texts to plant faults in. */
export interface SoundTexts {
  texts: readonly TextFile[];
  read: ReadContent;
  /** By path below the content folder. */
  files: ReadonlyMap<string, ContentFile>;
  /** Every value of every field: texts, numbers, lists and groups of fields. */
  values: readonly FieldValue[];
  /** Texts with a Markdown or MDX part. */
  pages: readonly TextFile[];
  sources: SourceTexts;
  /** What the content makes of each line of the text copies. */
  cited: CitedLines[];
  /** Telephone numbers of the stored copies. */
  numbers: NumbersRead;
}

/** Takes apart the files of content that passes every check. */
export async function soundTexts(found: ReadFiles): Promise<SoundTexts> {
  const read = contentOfTexts(found, await addressesIn('public'));
  const byFile = new Map(read.files.map((file) => [file.file, file]));
  const files = new Map(
    found.files.flatMap((text) => {
      const file = byFile.get(text.file);
      return file ? [[text.path, file] as const] : [];
    }),
  );
  const outlines = await readOutlines();
  return {
    texts: found.files,
    read,
    files,
    values: found.files.flatMap((text) => {
      const file = files.get(text.path);
      if (!file) return [];
      return valuesIn({ text, file }, collectionDefinitions[file.collection].schema, file.fields);
    }),
    pages: found.files.filter(({ path }) => /\.mdx?$/.test(path)),
    sources: sourceTexts(read.content, outlines),
    cited: citedLinesOf(read.entries, outlines),
    numbers: await readNumbers(),
  };
}

/** True when figures of an entry are looked up in the documents that it cites. */
export function isTraced(file: ContentFile, { read, sources }: SoundTexts): boolean {
  const entry = read.entries.find((one) => one.file === file.file);
  return entry !== undefined && citedTexts(entry, sources).length > 0;
}

function valuesIn(
  at: Pick<FieldValue, 'text' | 'file'>,
  schema: z.core.$ZodType,
  value: unknown,
  path: FieldPath = [],
): FieldValue[] {
  const key = String(path.findLast((step) => typeof step === 'string') ?? '');
  const own: FieldValue[] =
    path.length === 0
      ? []
      : [
          {
            ...at,
            path,
            key,
            value,
            reference: typeof value === 'string' ? metaOf(schema).reference : undefined,
          },
        ];
  if (typeof value !== 'object' || value === null) return own;
  const children: [PropertyKey, unknown][] = Array.isArray(value)
    ? [...value.entries()]
    : Object.entries(value);
  return own.concat(
    children.flatMap(([step, child]) => {
      const inner = childOf(schema, step, value);
      return inner ? valuesIn(at, inner, child, [...path, step]) : [];
    }),
  );
}
