import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** All that the search of a built site may show, as one text. */
export function searchText(folder: string): string {
  return readdirSync(join(folder, 'search'))
    .filter((file) => file.endsWith('.json'))
    .toSorted()
    .map((file) => readFileSync(join(folder, 'search', file), 'utf8'))
    .join('\n');
}
