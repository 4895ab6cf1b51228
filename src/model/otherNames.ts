import type { CollectionName } from '../schemas/collections.ts';

/** Kinds of entry that are bodies, whose other names are names; those of a procedure or a report are what readers type. */
const BODIES: readonly string[] = ['partnerships', 'groups', 'terms'] satisfies CollectionName[];

/**
 * Other names of an entry that readers are shown: names and abbreviations of a body or a term, which begin with a
 * capital or a figure. Words in small letters are what readers type, and are for the search alone. What differs from
 * a name that is shown only by capitals, hyphens or a plural is left out.
 */
export function otherNamesShown(
  collection: string,
  aliases: readonly string[],
  /** What the entry is called beside them, such as its title. */
  names: readonly (string | undefined)[],
): string[] {
  if (!BODIES.includes(collection)) return [];
  const seen = new Set(names.flatMap((name) => (name === undefined ? [] : likeness(name))));
  return aliases.filter((name) => {
    const like = likeness(name);
    if (/^\p{Ll}/u.test(name) || seen.has(like)) return false;
    seen.add(like);
    return true;
  });
}

/** A name without what makes no other name of it. */
function likeness(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /, '')
    .replaceAll('&', 'and')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replace(/s$/, '');
}
