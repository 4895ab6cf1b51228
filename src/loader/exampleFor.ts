import type { z } from 'zod';
import type { FieldPath } from './entries.ts';
import { metaOf, schemaAt, valueAt } from '../schemas/schemaTree.ts';

/**
 * An example of what to write at a place. Where every row of a list needs its own value, no two rows get
 * the same: numbers count on, and short names are followed by the number of their row.
 */
export function exampleFor(schema: z.core.$ZodType, fields: unknown, path: FieldPath): unknown {
  const field = schemaAt(schema, path, fields);
  const { example, differs } = field ? metaOf(field) : {};
  const [row, key] = path.slice(-2);
  const rows = valueAt(fields, path.slice(0, -2));
  if (!differs || typeof row !== 'number' || key === undefined || !Array.isArray(rows))
    return example;

  const written: unknown[] = rows.map((each) => valueAt(each, [key]));
  const lacks = written.map((value) => typeof value !== typeof example);
  if (!lacks[row]) return example;
  const taken = new Set(written.filter((_, at) => !lacks[at]));
  let own: unknown = example;
  for (const [at, isLacking] of lacks.entries()) {
    if (at > row) break;
    if (!isLacking) continue;
    own = freeExample(example, at, taken);
    taken.add(own);
  }
  return own;
}

/** The example for a row, or the next one that no other row has. */
function freeExample(example: unknown, row: number, taken: ReadonlySet<unknown>): unknown {
  const numbers = [row + 1, ...Array.from({ length: taken.size + 1 }, (_, index) => index + 1)];
  const isNumber = typeof example === 'number';
  const candidates: unknown[] = isNumber
    ? numbers
    : numbers.map((number) => `${String(example)}-${number}`);
  if (row === 0 && !isNumber) candidates.unshift(String(example));
  return candidates.find((candidate) => !taken.has(candidate));
}
