/** Folder of scripts and style sheets, which have the hash of their content in their names. */
export const HASHED_FOLDER = '_astro';

/** For files that never change: a browser takes them from what it keeps, and asks nobody. */
export const FOR_GOOD = 'public, max-age=31536000, immutable';

/** For all others: a browser keeps them too, and asks each time whether there is a newer one. */
const ASK_FIRST = 'no-cache';

/** How long a browser may keep the file at a path without asking. */
export function cachingOf(path: string): string {
  return path.includes(`/${HASHED_FOLDER}/`) ? FOR_GOOD : ASK_FIRST;
}
