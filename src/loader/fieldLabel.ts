import type { z } from 'zod';
import type { FieldPath } from './entries.ts';
import { childOf, metaOf, valueAt } from '../schemas/schemaTree.ts';

/** Title of a list that only repeats the word "row". */
const PLAIN_LIST = 'Rows';

/**
 * Label of a field as the author knows it, from the titles along the path:
 * `Funding, row 3: Amount`. A field that the schema does not know keeps its own name.
 */
export function fieldLabel(
  schema: z.core.$ZodType,
  path: FieldPath,
  value: unknown,
): string | undefined {
  let label = '';
  let current: z.core.$ZodType | undefined = schema;
  let currentValue = value;
  for (const key of path) {
    current = current && childOf(current, key, currentValue);
    currentValue = valueAt(currentValue, [key]);
    if (typeof key === 'number') {
      label += `, row ${key + 1}`;
      continue;
    }
    const title = (current && metaOf(current).title) ?? String(key);
    if (title !== PLAIN_LIST || label === '') label += label === '' ? title : `: ${title}`;
  }
  return label === '' ? undefined : label;
}
