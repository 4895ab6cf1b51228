import { bonusOf, calledSo, isAskedAbout, isNamedBy } from './called.ts';
import { ASKED, NEED, RANK, STRENGTH } from './weights.ts';
import type { Fields, Findable } from './findable.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';
import { kindFactor, ownerFactor, stateFactor } from './preferences.ts';
import type { Asked, NeedAnswer } from './needs.ts';
import type { Reading, Understanding } from './understand.ts';

/** One thing found, with the best place on it. */
export interface Hit {
  thing: Findable;
  score: number;
  /** How much of the query it answers, from 0 to 1. */
  coverage: number;
  /** Place in its headings that answers more than its title does; -1 for its beginning. */
  heading: number;
  /** True when title, other names, headings and summary do not hold all that was found. */
  inText: boolean;
  /** How much its words count on average, by where they are: 1 for all of them in the title. */
  strength: number;
  /** True for what is called by the query as a whole. */
  isNamed: boolean;
  /** True for what answers a question that people ask in such words. */
  isAsked: boolean;
}

interface Match {
  strength: number;
  heading: number;
}

/** Everything that answers a query, best first. */
export function rank(
  query: Understanding,
  lexicon: Lexicon,
  places: WordPlaces,
  { answers: needed, family }: Pick<Asked, 'answers' | 'family'> = {
    answers: new Map(),
    family: 0,
  },
): Hit[] {
  const wanted = new Set(query.readings.flatMap(({ stems }) => stems));
  const inText = textMatches(places, lexicon);
  const found = lexicon.things.map((thing) => hitOf(thing, query, { wanted, inText }));
  const called = calledSo(found, query);
  const all = lexicon.things
    .flatMap(
      (thing, at) =>
        withNeed(found[at], thing, query, { need: needed.get(thing.at), called, family }) ?? [],
    )
    .toSorted((a, b) => b.score - a.score || nearness(b) - nearness(a) || a.thing.at - b.thing.at);
  const answers = all.filter(({ coverage }) => coverage >= RANK.leastCoverage);
  const least = (answers[0]?.score ?? 0) * RANK.leastOfBest;
  // Words that the site has never lead to nothing: what has some of them is better.
  return answers.length > 0 ? answers.filter(({ score }) => score >= least) : all;
}

/** A hit with what it is worth that people ask for it in such words. */
function withNeed(
  hit: Hit | undefined,
  thing: Findable,
  query: Understanding,
  { need, called, family }: { need: NeedAnswer | undefined; called: number; family: number },
): Hit | undefined {
  if (!need) return hit;
  const guessed = Math.max(0, (family - ASKED.familyFrom) / (1 - ASKED.familyFrom));
  const byFamily = query.intents.has('family') ? 1 : guessed * ASKED.familyGuessed;
  const asker = 1 + (ASKED.family - 1) * byFamily;
  const nearness = ASKED.worth * asker * called * need.score;
  // Whether a place comes first when none is named is for the list of the need to say.
  const isAnywhere = thing.owner < 0 || query.owners.size === 0;
  const place = isAnywhere ? 1 : ownerFactor(thing, query);
  const isForOthers = query.intents.has('work') && thing.kind === 'Families';
  const worth = nearness * place * stateFactor(thing) * (isForOthers ? NEED.atWork : 1);
  const isAsked = need.sure >= (query.words.length > 0 ? ASKED.sure : ASKED.alone);
  return {
    thing,
    score: (hit?.score ?? 0) + worth,
    coverage: Math.max(hit?.coverage ?? 0, isAsked ? 1 : need.sure),
    // What answers a question answers it where the need says, unless the words of the page tell more.
    heading: need.heading >= 0 || worth > (hit?.score ?? 0) ? need.heading : (hit?.heading ?? -1),
    inText: hit?.inText ?? false,
    strength: hit?.strength ?? 0,
    isNamed: hit?.isNamed ?? false,
    isAsked,
  };
}

/** A part of a page comes before the page, where both answer alike. */
function nearness({ thing }: Hit): number {
  return thing.path === thing.page ? 0 : 1;
}

function hitOf(
  thing: Findable,
  query: Understanding,
  { wanted, inText }: { wanted: ReadonlySet<string>; inText: TextMatches },
): Hit | undefined {
  const factor = (score: number) =>
    score * kindFactor(thing, query) * ownerFactor(thing, query) * stateFactor(thing);
  if (query.words.length === 0) {
    if (query.places.length > 0) return placeHit(thing, query, factor);
    // A query of nothing but words that the site does not have asks for no page of it, unless a number is wanted.
    return query.unknown.length === 0 || query.intents.has('contact')
      ? doorHit(thing, factor)
      : undefined;
  }
  const total = query.words.reduce((sum, { weight }) => sum + weight, 0);
  const best = query.words.map(() => ({ strength: 0, heading: -1 }));
  const fields = thing.fieldsWith(wanted);
  for (const reading of query.readings) {
    const match = matchOf(fields, reading, (stem) => inText.get(stem)?.get(thing.at));
    if (!match) continue;
    const strength = match.strength * reading.weight;
    for (const at of reading.covers) {
      const known = best[at];
      if (known && strength > known.strength) best[at] = { ...match, strength };
    }
  }
  const weightWhere = (fits: (match: Match) => boolean) =>
    query.words.reduce((sum, { weight }, at) => sum + (best[at] && fits(best[at]) ? weight : 0), 0);
  const coverage = weightWhere(({ strength }) => strength > 0) / total;
  if (coverage === 0) return undefined;
  const strength =
    query.words.reduce((sum, { weight }, at) => sum + weight * (best[at]?.strength ?? 0), 0) /
    total;
  const answered = isAskedAbout(thing, query) ? 1 : coverage;
  const score = factor(
    strength * answered ** RANK.coveragePower + bonusOf(thing, query) * answered ** RANK.bonusPower,
  );
  return {
    thing,
    score,
    coverage,
    heading: headingOf(best, weightWhere),
    inText: best.some(({ strength: one }) => one > 0 && one <= STRENGTH.text),
    strength,
    isNamed: isNamedBy(thing, query),
    isAsked: false,
  };
}

/** With a place and an intent alone, the page of its contacts; with a place alone, its partnership. */
function placeHit(
  thing: Findable,
  { owners, intents }: Understanding,
  factor: (score: number) => number,
): Hit | undefined {
  if (!owners.has(thing.owner)) return undefined;
  const isContacts = thing.kind === 'Contacts';
  const isWanted = intents.has('contact') ? isContacts : thing.kind === 'Partnership';
  const isPage = thing.path === thing.page;
  const score = (isWanted ? 2 : 0.5) + (isPage ? 0.5 : 0) + (isContacts ? 0.3 : 0);
  return {
    thing,
    score: factor(score),
    coverage: 1,
    heading: -1,
    inText: false,
    strength: 1,
    isNamed: false,
    isAsked: false,
  };
}

/** With no subject at all, the pages that lead to everything else. */
function doorHit(thing: Findable, factor: (score: number) => number): Hit | undefined {
  if (thing.owner >= 0 || !/^\/[a-z-]*\/$/.test(thing.path)) return undefined;
  return {
    thing,
    score: factor(1),
    coverage: 1,
    heading: -1,
    inText: false,
    strength: 1,
    isNamed: false,
    isAsked: false,
  };
}

function matchOf(
  { title, names, kind, headings, summary }: Fields,
  { stems }: Reading,
  placesInText: (stem: string) => ReadonlySet<number> | undefined,
): Match | undefined {
  const has = (field: readonly string[]) => stems.every((stem) => field.includes(stem));
  if (has(title)) return { strength: STRENGTH.title, heading: -1 };
  if (has(names)) return { strength: STRENGTH.name, heading: -1 };
  if (has(kind)) return { strength: STRENGTH.kind, heading: -1 };
  const heading = headings.findIndex(has);
  if (heading >= 0) return { strength: STRENGTH.heading, heading };
  if (has(summary)) return { strength: STRENGTH.summary, heading: -1 };
  const isAnywhere = (stem: string) =>
    [names, summary, ...headings].some((field) => field.includes(stem));
  const texts = stems.map(placesInText);
  if (!stems.every((stem, at) => texts[at] ?? isAnywhere(stem))) return undefined;
  const places = texts.filter((found) => found !== undefined);
  if (places.length === 0) return undefined;
  const [first = new Set<number>(), ...others] = places;
  const shared = [...first].find((place) => others.every((other) => other.has(place)));
  return { strength: STRENGTH.text, heading: shared ?? -1 };
}

/** The heading that most of the query is under; -1 for none. */
function headingOf(
  best: readonly Match[],
  weightWhere: (fits: (match: Match) => boolean) => number,
): number {
  const headings = new Set(best.map(({ heading }) => heading).filter((heading) => heading >= 0));
  const weights = [...headings].map((heading) => ({
    heading,
    weight: weightWhere((match) => match.heading === heading),
  }));
  const [most] = weights.toSorted((a, b) => b.weight - a.weight);
  return most?.heading ?? -1;
}

/** For each word: the things whose running text has it, with the headings it is under. */
type TextMatches = ReadonlyMap<string, ReadonlyMap<number, ReadonlySet<number>>>;

function textMatches(places: WordPlaces, { spotAt }: Lexicon): TextMatches {
  return new Map(
    [...places].map(([stem, found]) => {
      const things = new Map<number, Set<number>>();
      for (const place of found) {
        const spot = spotAt(place);
        if (spot) things.set(spot.thing, (things.get(spot.thing) ?? new Set()).add(spot.heading));
      }
      return [stem, things];
    }),
  );
}
