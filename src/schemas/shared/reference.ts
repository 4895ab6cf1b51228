import { z } from 'zod';
import type { CollectionName } from '../names.ts';

declare module 'zod' {
  interface GlobalMeta {
    /**
     * Name of the collection whose entry ids the field holds; a # and the name of a part may follow the id. Read by
     * the content check and the model.
     */
    reference?: CollectionName;
    /** One value the author can copy and change. Shown in the authoring guide. */
    example?: unknown;
    /** True when each row of a list has its own value here, so that no two examples are the same. */
    differs?: boolean;
    /** True for a field that only editors use. It is on no page and not in the open data. */
    forEditors?: boolean;
  }
}

/**
 * A pointer to another entry by its id, for example `greater-exampleton/2025-2026/neglect-group`.
 * The value stays a string: the content check makes sure the entry exists, the model resolves it.
 */
export function reference(collection: CollectionName) {
  return z
    .string()
    .regex(
      /^[a-z0-9]+(?:[-/][a-z0-9]+)*$/,
      'Write the id of the entry: its folder and file name without ending, in lower case.',
    )
    .meta({ reference: collection });
}
