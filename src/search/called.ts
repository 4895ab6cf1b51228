import type { Findable } from './findable.ts';
import type { Understanding } from './understand.ts';
import { ASKED, BONUS, RANK } from './weights.ts';

/** One thing found, as far as its names matter. */
interface Called {
  thing: Findable;
  strength: number;
  coverage: number;
  isNamed: boolean;
}

/** What questions count beside names: little where something is called by the query, and less the nearer its names come. */
export function calledSo(found: readonly (Called | undefined)[], query: Understanding): number {
  const meant = found.filter((hit) => hit && isMeant(hit.thing, query));
  if (meant.some((hit) => hit?.isNamed)) return ASKED.besideName;
  if (query.intents.has('family')) return 1;
  if (meant.some((hit) => hit && isAskedAbout(hit.thing, query))) return ASKED.besideName;
  const most = meant.reduce(
    (best, hit) => Math.max(best, (hit?.strength ?? 0) * (hit?.coverage ?? 0)),
    0,
  );
  return 1 - ASKED.likeName * Math.max(0, (most - RANK.sure) / (1 - RANK.sure));
}

/** False for what has the name in a query and yet is not what is asked for: it is of no place that is named, or has no number. */
function isMeant(
  { owner, kind, titleStems }: Findable,
  { owners, intents, whole }: Understanding,
): boolean {
  if (titleStems.join() === whole.join()) return true;
  const isThere = owners.size === 0 || owners.has(owner);
  return isThere && (!intents.has('contact') || kind === 'Contacts');
}

/** All ways of reading the query as a whole. */
function readingsOfAll(
  { words, whole, readings }: Understanding,
  sure = RANK.sure,
): (readonly string[])[] {
  const meant = readings
    .filter(({ covers, weight }) => covers.length >= words.length && weight >= sure)
    .map(({ stems }) => stems);
  return [words.map(({ stem }) => stem), whole, ...meant];
}

/** True for what is called by all the words of a query, or by a name that means the same: a word for it in everyday English is none. */
export function isNamedBy(thing: Findable, query: Understanding): boolean {
  if (query.isUnknownAsked) return false;
  const names = [thing.titleStems, thing.ownTitleStems, ...thing.namesStems];
  return readingsOfAll(query, RANK.sureName).some((one) =>
    names.some((name) => name.join() === one.join()),
  );
}

/**
 * True for what belongs to the place that a query names and has its name within it: "who chairs the Luton Strategic Board". The
 * other words ask something about it.
 */
export function isAskedAbout(thing: Findable, { owners, whole }: Understanding): boolean {
  if (!owners.has(thing.owner)) return false;
  return [thing.titleStems, thing.ownTitleStems, ...thing.namesStems].some(
    (name) => name.length > 1 && holds(whole, name),
  );
}

/** What is added to the score of a thing for names of it that fit the query as a whole. */
export function bonusOf(thing: Findable, query: Understanding): number {
  const wanted = query.words.map(({ stem }) => stem);
  const full = readingsOfAll(query);
  const isWhole = (name: readonly string[]) => full.some((one) => one.join() === name.join());
  const hasSameWords = (name: readonly string[]) =>
    full.some((one) => one.length === name.length && one.every((stem) => name.includes(stem)));
  const titles = [thing.titleStems, thing.ownTitleStems];
  const all = [...titles, ...thing.namesStems];
  const tightness = Math.max(...all.flatMap((name) => full.map((one) => share(name, one))));
  return (
    (titles.some(isWhole)
      ? BONUS.title
      : thing.namesStems.some(isWhole)
        ? BONUS.name
        : all.some(hasSameWords)
          ? BONUS.sameWords
          : all.some((name) => name.length > 1 && holds(query.whole, name))
            ? BONUS.nameWithin
            : 0) +
    (all.some((name) => wanted.length > 1 && holds(name, wanted)) ? BONUS.phrase : 0) +
    tightness * BONUS.tight
  );
}

function holds(name: readonly string[], words: readonly string[]): boolean {
  return ` ${name.join(' ')} `.includes(` ${words.join(' ')} `);
}

/** How much of a name the words make up. */
function share(name: readonly string[], words: readonly string[]): number {
  if (name.length === 0 || words.length === 0) return 0;
  return name.filter((stem) => words.includes(stem)).length / name.length;
}
