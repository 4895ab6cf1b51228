import { NUMBERS_BY_AREA } from '../lib/numbersByArea.ts';
import { IN_QUESTIONS, readWordOfNeeds } from './indexFiles.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';
import type { Understanding } from './understand.ts';
import { NEED } from './weights.ts';

/** How near a query comes to the needs that the site knows. */
export interface Asked {
  /** By the place of a thing: how surely it answers, and where on it. */
  answers: ReadonlyMap<number, NeedAnswer>;
  /** How surely a family, a child or a neighbour asks, from 0 to 1: the chance of needs that pages for them answer first. */
  family: number;
  /** True for what this site is not about. */
  isElsewhere: boolean;
}

/** An answer to a need. */
export interface NeedAnswer {
  /** How surely it is what is asked for, from 0 to 1. */
  score: number;
  /** The same, less for what questions and the site have not of the query. */
  sure: number;
  /** Place in its headings; -1 for its beginning. */
  heading: number;
}

/**
 * What answers the needs that may be behind a query. A page that answers several of them gathers the chances of all: where
 * two needs are alike, what serves both is the surer answer.
 */
export function needsIn(query: Understanding, lexicon: Lexicon, places: WordPlaces): Asked {
  const chances = chancesOf(query, lexicon, places);
  const told = toldOf(query, places);
  let elsewhere = 0;
  let family = 0;
  const answers = new Map<number, NeedAnswer & { most: number }>();
  const note = (thing: number, heading: number, chance: number) => {
    const known = answers.get(thing) ?? { score: 0, sure: 0, heading, most: 0 };
    const isMost = chance > known.most;
    const score = Math.min(1, known.score + chance);
    answers.set(thing, {
      score,
      sure: score * told,
      heading: isMost ? heading : known.heading,
      most: isMost ? chance : known.most,
    });
  };
  let help = query.intents.has('contact') ? NEED.reached : 0;
  for (const [at, need] of lexicon.needs.entries()) {
    const chance = chances[at] ?? 0;
    if (need.length === 0) elsewhere += chance;
    if (leadsToHelp(need, lexicon)) help += chance;
    if (isOfFamilies(need, lexicon)) family += chance;
    for (const [rank, spot] of need.entries()) {
      const { thing, heading } = lexicon.spotAt(spot) ?? { thing: -1, heading: -1 };
      const part = chance * NEED.later ** rank;
      note(thing, heading, part);
      for (const local of inPlace(thing, query, lexicon)) note(local, -1, part * NEED.inPlace);
    }
  }
  // Who needs somebody, and names a place, wants the numbers of that place.
  for (const thing of contactsInPlace(query, lexicon)) {
    const known = answers.get(thing);
    const chance = Math.min(1, help * NEED.inPlace);
    if (chance > (known?.score ?? 0)) note(thing, -1, chance - (known?.score ?? 0));
  }
  return { answers, family, isElsewhere: elsewhere >= NEED.elsewhere };
}

/**
 * How many of the words of a query are in questions, where the site has none of them. Beside words of the site the unknown
 * ones have no say in what is found.
 */
function toldOf({ asked, words }: Understanding, places: WordPlaces): number {
  if (words.length > 0 || asked.length === 0) return 1;
  return asked.filter((word) => places.has(IN_QUESTIONS + word)).length / asked.length;
}

/** The kind of the pages of partnerships, and of the page that leads to them. */
const PARTNERSHIP = 'Partnership';

/** True for a need that is answered by a page of numbers too, or by one that leads to those of each area. */
function leadsToHelp(need: readonly number[], { spotAt, thingAt }: Lexicon): boolean {
  return need.some((at) => {
    const { thing = -1, heading = 0 } = spotAt(at) ?? {};
    const found = thingAt(thing);
    if (!found || found.path !== found.page || heading >= 0) return false;
    if (found.kind === PARTNERSHIP) return false;
    return found.kind === 'Contacts' || found.headings.some(({ id }) => id === NUMBERS_BY_AREA);
  });
}

/** True for a need that is answered first by a page for families. */
function isOfFamilies([first = -1]: readonly number[], { spotAt, thingAt }: Lexicon): boolean {
  return thingAt(spotAt(first)?.thing ?? -1)?.kind === 'Families';
}

/** The pages with the numbers of the places that a query names. */
function contactsInPlace({ owners }: Understanding, { things }: Lexicon): number[] {
  return things
    .filter(
      ({ owner, kind, path, page }) => owners.has(owner) && kind === 'Contacts' && path === page,
    )
    .map(({ at }) => at);
}

/**
 * The chance of each need to be behind a query, by the weights that words have for needs: the exponentials of their sums, divided by their total. All 0 when
 * no question has a word of the query.
 */
function chancesOf(
  { asked, features }: Understanding,
  lexicon: Lexicon,
  places: WordPlaces,
): number[] {
  const learned = features.map((feature) => places.get(IN_QUESTIONS + feature));
  const known = learned.flatMap((packed) => (packed ? [readWordOfNeeds(packed)] : []));
  if (known.length === 0) return lexicon.needs.map(() => 0);
  const strange = asked.filter(
    (word) => lexicon.words.has(word) && !places.has(IN_QUESTIONS + word),
  ).length;
  const length = Math.hypot(
    ...known.map(({ rarity }) => rarity),
    NEED.strange * Math.sqrt(strange),
  );
  const scores = lexicon.needs.map(() => 0);
  for (const { rarity, weights } of known)
    for (const [need, weight] of weights)
      scores[need] = (scores[need] ?? 0) + (weight * rarity) / length;
  const chances = scores.map((score) => Math.exp(score));
  const sum = chances.reduce((all, chance) => all + chance, 0);
  return chances.map((chance) => chance / sum);
}

/** What is the same in the places that the query names: the page below their own address. */
function inPlace(
  at: number,
  { owners, nearOwners }: Understanding,
  { things, thingAt }: Lexicon,
): number[] {
  const thing = thingAt(at);
  if (owners.size === 0 || !thing || thing.owner >= 0) return [];
  return things
    .filter(
      ({ owner, formOf, kind, path, page }) =>
        ((owners.has(owner) || nearOwners.has(owner)) &&
          (formOf === thing.path || path.endsWith(thing.path))) ||
        (owners.has(owner) && kind === PARTNERSHIP && thing.kind === PARTNERSHIP && path === page),
    )
    .map((other) => other.at);
}
