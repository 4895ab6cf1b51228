import { oncePer } from '../../lib/oncePer.ts';
import { findsWords } from '../../lib/findsWords.ts';
import { byNumber } from '../../lib/sorting.ts';
import type { WrittenContent } from '../entries.ts';

/** A name of a partnership or of an area that it covers, and all partnerships whose texts may have it. */
export interface PartnershipName {
  name: string;
  /** Ids of the partnerships: those it is a name of, and those that share an arrangement or a predecessor with them. */
  owners: ReadonlySet<string>;
  /** Finds every place that has it. */
  pattern: RegExp;
}

/** Names of all partnerships and their areas, the longest first. */
export function partnershipNames({
  partnerships,
  areas,
  terms,
}: Pick<WrittenContent, 'partnerships' | 'areas' | 'terms'>): PartnershipName[] {
  const families = familiesOf(partnerships);
  const familyOf = (owner: string) => families.get(owner) ?? new Set([owner]);
  const found = new Map<string, { isWhole: boolean; owners: Set<string> }>();
  const add = (name: string, isWhole: boolean, owners: Iterable<string>) => {
    const known = found.get(name) ?? { isWhole, owners: new Set<string>() };
    for (const owner of owners) for (const each of familyOf(owner)) known.owners.add(each);
    found.set(name, known);
  };
  for (const { id, data } of partnerships) {
    for (const name of [id, data.title, data.shortName]) add(name, false, [id]);
    for (const { name } of data.formerNames) add(name, false, [id]);
    for (const alias of data.aliases) add(alias, true, [id]);
  }
  for (const { id, data } of areas) {
    const covering = partnerships.filter((one) => one.data.areas.includes(id)).map((one) => one.id);
    if (covering.length === 0) continue;
    for (const name of [id, data.title]) add(name, false, covering);
    for (const alias of data.aliases) add(alias, true, covering);
  }
  const words = new Set(terms.flatMap(({ data }) => [data.abbreviation, ...data.aliases]));
  return [...found]
    .filter(([name, { isWhole }]) => !isWhole || (name.length > 2 && !isOrdinary(name, words)))
    .map(([name, { isWhole, owners }]) => ({ name, owners, pattern: patternOf(name, isWhole) }))
    .toSorted((a, b) => b.name.length - a.name.length);
}

/** A name as a text has it, and the partnerships whose texts may have it. */
export type FoundPartnership = { found: string } & Pick<PartnershipName, 'owners'>;

/** Names that a text has. What is part of a longer name is not a name by itself. */
export function partnershipNamesIn(
  text: string,
  names: readonly PartnershipName[],
): FoundPartnership[] {
  let rest = text;
  const all: FoundPartnership[] = [];
  for (const { owners, pattern } of possibleNames(names)(text)) {
    const [found] = rest.match(pattern) ?? [];
    if (found === undefined) continue;
    rest = rest.replaceAll(pattern, ' ');
    all.push({ found, owners });
  }
  return all;
}

/** Names, as a text has them, of which no owner is among the given ones. The name of one can be part of another one's. */
export function namesOfOthers(
  text: string,
  names: readonly PartnershipName[],
  isAllowed: (owner: string) => boolean,
): string[] {
  return partnershipNamesIn(text, names)
    .filter(({ owners }) => ![...owners].some(isAllowed))
    .map(({ found }) => found);
}

/**
 * For some names, those whose longest word a text has, in the order of the names. All words are looked for in one pass
 * over the text, so that more names take no more passes.
 */
const possibleNames = oncePer((names: readonly PartnershipName[]) => {
  const byWord = Map.groupBy(names.keys(), (index) => longestWord(names[index]!.name));
  const wordsIn = findsWords(byWord.keys());
  return (text: string): PartnershipName[] => {
    const found = wordsIn(text.toLowerCase());
    if (found.size === 0) return [];
    const indexes = [...found].flatMap((word) => byWord.get(word) ?? []);
    return indexes.toSorted(byNumber((index) => index)).map((index) => names[index]!);
  };
});

function longestWord(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words.reduce((longest, word) => (word.length > longest.length ? word : longest), '');
}

/**
 * For each partnership, those that belong together with it: they share an arrangement, or took over from one body. Their
 * texts speak of each other, so a site has all of them or none.
 */
export function familiesOf(
  partnerships: WrittenContent['partnerships'],
): Map<string, ReadonlySet<string>> {
  const families = new Map<string, ReadonlySet<string>>();
  for (const { id, data } of partnerships) {
    const related = [id, ...data.jointOf, ...data.succeededBy];
    const joined = new Set(related.flatMap((each) => [each, ...(families.get(each) ?? [])]));
    for (const each of joined) families.set(each, joined);
  }
  return families;
}

/** Initials that also stand for something else say nothing of a place. */
function isOrdinary(name: string, words: ReadonlySet<string | undefined>): boolean {
  return words.has(name) && /^[A-Z&]+$/.test(name);
}

/** A name in a sentence or an address. What goes on after it can be part of it: Exampletonshire. */
function patternOf(name: string, isWhole: boolean): RegExp {
  const words = RegExp.escape(name).replaceAll(/\\x20| /g, '\\s+');
  if (isWhole) return new RegExp(`(?<![\\p{L}\\d])${words}(?![\\p{L}\\d])`, 'gu');
  return new RegExp(words, 'giu');
}
