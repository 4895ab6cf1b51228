/** An area by all its names: its own, and those of towns and of councils that were there before. */
export interface NamedArea {
  names: readonly string[];
}

/**
 * Areas of which a name starts with what was typed, or has a word that does; all of them for nothing typed. Capitals,
 * accents, hyphens and words such as "council" make no difference.
 */
export function matchAreas<Area extends NamedArea>(areas: readonly Area[], typed: string): Area[] {
  const wanted = plain(typed);
  if (wanted === '') return [...areas];
  return areas.filter(({ names }) =>
    names.some((name) => {
      const known = plain(name);
      return (
        known.startsWith(wanted) || known.includes(` ${wanted}`) || wanted.startsWith(`${known} `)
      );
    }),
  );
}

/** Words that people add to the name of a place. */
const ADDED =
  /\b(?:county council|borough council|city council|district council|council|county|borough|city|district|the)\b/g;

function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z0-9 -]/g, '')
    .replaceAll('-', ' ')
    .replace(ADDED, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
