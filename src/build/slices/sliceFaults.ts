import { formatDate } from '../../lib/dates.ts';
import { groupBy, joinWords } from '../../lib/lists.ts';
import type { Fingerprints } from './fingerprints.ts';
import type { SliceLabel } from './sliceRecords.ts';

/** A slice that is to be joined. */
export interface Slice {
  /** Its folder, as it was typed. */
  folder: string;
  label: SliceLabel;
}

/**
 * Why slices cannot be joined into one site, in a sentence that says what to do; nothing when they can.
 *
 * @param own What the join itself runs with.
 */
export function sliceFault(
  slices: readonly Slice[],
  own: Pick<Fingerprints, 'settings' | 'version'>,
): string | undefined {
  return otherThanHere(slices, own) ?? unlike(slices) ?? namedTwice(slices) ?? nowhereNamed(slices);
}

function otherThanHere(
  slices: readonly Slice[],
  { settings, version }: Pick<Fingerprints, 'settings' | 'version'>,
): string | undefined {
  for (const { folder, label } of slices) {
    const again = `Build it again here: ${buildOf(label.names)}.`;
    if (label.madeFrom.version !== version)
      return `"${folder}" was built with another version of the code or of its packages. ${again}`;
    if (label.madeFrom.settings !== settings)
      return `"${folder}" was built with other settings. Join it with the same HANDBOOK_CONFIG, HANDBOOK_ORIGIN and HANDBOOK_BASE_PATH, or build it again: ${buildOf(label.names)}.`;
  }
  return undefined;
}

function unlike([first, ...others]: readonly Slice[]): string | undefined {
  if (!first) return undefined;
  for (const other of others) {
    const both = `"${first.folder}" and "${other.folder}"`;
    const [one, two] = [first.label.madeFrom, other.label.madeFrom];
    if (one.day !== two.day)
      return `${both} were built for ${formatDate(one.day)} and ${formatDate(two.day)}. Build them for one day, with "--today ${one.day > two.day ? one.day : two.day}".`;
    if (one.content !== two.content)
      return `${both} were built from different content, or something was published or withdrawn between them. Build both again from the same files.`;
  }
  return undefined;
}

function namedTwice(slices: readonly Slice[]): string | undefined {
  const held = slices.flatMap(({ folder, label }) => label.names.map((name) => ({ name, folder })));
  for (const [name, list] of groupBy(held, (one) => one.name)) {
    const [one, two] = list;
    if (one && two)
      return `The pages of "${name}" are in "${one.folder}" and in "${two.folder}". Leave one of the two out.`;
  }
  return undefined;
}

function nowhereNamed(slices: readonly Slice[]): string | undefined {
  const held = new Set(slices.flatMap(({ label }) => label.names));
  const missing = (slices[0]?.label.owners ?? []).filter((name) => !held.has(name));
  if (missing.length === 0) return undefined;
  const names = joinWords(missing.map((name) => `"${name}"`));
  return `The pages of ${names} are in none of these slices. Build them, and join them too: ${buildOf(missing)}.`;
}

/** The command that builds a slice. */
export function buildOf(names: readonly string[]): string {
  return `npm run build -- --only ${names.join(',')}`;
}
