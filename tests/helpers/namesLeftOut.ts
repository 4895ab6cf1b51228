import { includedOwners } from '../../src/loader/edition/includedOwners.ts';
import type { WrittenContent } from '../../src/loader/entries.ts';

/**
 * Finds names of the partnerships that an edition leaves out, of their areas and towns. Without `named`, nothing is left
 * out. In a list of English words a name is looked for as a whole word: plutonium is no town.
 */
export function namesLeftOut(
  content: WrittenContent,
  named: readonly string[] | undefined,
): (text: string, isListOfWords?: boolean) => string[] {
  const everyone = content.partnerships.map(({ id }) => id);
  const included = includedOwners(content.partnerships, named ?? everyone);
  const partnershipsOf = (isIncluded: boolean) =>
    content.partnerships.filter(({ id }) => included.has(id) === isIncluded);
  const areasOf = (isIncluded: boolean) => {
    const covered = partnershipsOf(isIncluded).flatMap(({ data }) => data.areas);
    return content.areas.filter(({ id }) => covered.includes(id));
  };
  const others = [...partnershipsOf(false), ...areasOf(false)];
  const own = new Set(
    [...partnershipsOf(true), ...areasOf(true)].flatMap(({ id, data }) => [
      id,
      data.title,
      ...data.aliases,
    ]),
  );
  const sharedLetters = new Set(content.terms.map(({ data }) => data.abbreviation));
  const namesOf = (list: string[]) => [...new Set(list.filter((name) => !own.has(name)))];
  /** Names and ids are found anywhere, in addresses too; other names and towns only as whole words. */
  const anywhere = namesOf([
    ...others.flatMap(({ id, data }) => [id, data.title]),
    ...partnershipsOf(false).map(({ data }) => data.shortName),
  ]);
  /** Letters that the glossary explains, such as LSCP, stand for several things. */
  const asWords = namesOf(
    others
      .flatMap(({ data }) => data.aliases)
      .filter((name) => name.length > 2 && !sharedLetters.has(name)),
  );
  const inTexts = [patternOf(anywhere, 'i'), patternOf(asWords, 'u', EDGE)];
  const inLists = [patternOf(anywhere, 'iu', EDGE), patternOf(asWords, 'u', EDGE)];
  return (text, isListOfWords = false) =>
    (isListOfWords ? inLists : inTexts).flatMap((pattern) => pattern?.exec(text)?.[0] ?? []);
}

/** What is part of the same word. */
const EDGE = String.raw`[\p{L}\d&]`;

function patternOf(names: string[], flags: string, edge = ''): RegExp | undefined {
  if (names.length === 0) return undefined;
  const either = names.map((name) => RegExp.escape(name)).join('|');
  return new RegExp(`${edge && `(?<!${edge})`}(?:${either})${edge && `(?!${edge})`}`, flags);
}
