import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import type { TextFile } from '../../src/loader/readFiles.ts';
import { splitFrontmatter } from '../../src/loader/splitFrontmatter.ts';
import type { FieldPath } from '../../src/loader/entries.ts';

/** A file with another text. */
export function withText(file: TextFile, change: (text: string) => string): TextFile {
  return { ...file, text: change(file.text) };
}

/** A file with its fields changed and its text left as it is. */
export function withFields(file: TextFile, change: (fields: Document) => void): TextFile {
  const split = file.path.endsWith('.yaml') ? undefined : splitFrontmatter(file.text);
  const isPage = typeof split === 'object';
  const fields = parseDocument(isPage ? split.frontmatter : file.text);
  change(fields);
  const written = fields.toString({ lineWidth: 0 });
  return { ...file, text: isPage ? `---\n${written}---\n${split.body}` : written };
}

/** A file with another value in a field. */
export function withValue(file: TextFile, path: FieldPath, value: unknown): TextFile {
  return withFields(file, (fields) => fields.setIn(path, value));
}

/** A file without a field, or without a row of a list. */
export function withoutValue(file: TextFile, path: FieldPath): TextFile {
  return withFields(file, (fields) => void fields.deleteIn(path));
}

/** A page with one more paragraph at its end. */
export function withParagraph(file: TextFile, paragraph: string): TextFile {
  return withText(file, (text) => `${text.trimEnd()}\n\n${paragraph}\n`);
}
