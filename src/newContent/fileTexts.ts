import { Document, isScalar, Scalar, visit } from 'yaml';
import type { NewFile } from './partnershipFiles.ts';

/** A file as it is written: fields in YAML, and for Markdown between two lines of three hyphens. */
export function textOf({ path, fields }: NewFile): string {
  const document = new Document(fields);
  visit(document, {
    // Numbers to call are always quoted, so that one without spaces does not become a quantity.
    Pair: (_, { key, value }) => {
      if (isScalar(key) && key.value === 'number' && isScalar(value))
        value.type = Scalar.QUOTE_SINGLE;
    },
  });
  const yaml = document.toString({ lineWidth: 0, singleQuote: true });
  return path.endsWith('.md') ? `---\n${yaml}---\n` : yaml;
}
