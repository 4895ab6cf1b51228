/** An area by all its names: its own, and those of towns and of councils that were there before. */
export interface NamedArea {
  names: readonly string[];
  /** Towns and villages in it. */
  places?: readonly string[];
}

/**
 * Areas of which a name starts with what was typed, or has a word that does; all of them for nothing typed. Capitals,
 * accents, hyphens and words such as "council" make no difference. What is typed may be longer than the name of an area,
 * and not longer than that of a place: Sutton Coldfield is not Sutton.
 */
export function matchAreas<Area extends NamedArea>(areas: readonly Area[], typed: string): Area[] {
  const wanted = plain(typed);
  if (wanted === '') return [...areas];
  const begins = (known: string) => known.startsWith(wanted) || known.includes(` ${wanted}`);
  return areas.filter(
    ({ names, places = [] }) =>
      names.map(plain).some((known) => begins(known) || wanted.startsWith(`${known} `)) ||
      places.map(plain).some(begins),
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
