import { NEED } from './constants.ts';
import type { Lexicon, WordPlaces } from './lexicon.ts';
import type { Understanding } from './understand.ts';

/** How near a query comes to the needs that the site knows. */
export interface Asked {
  /** By the place of a thing: how surely it answers, and where on it. */
  answers: ReadonlyMap<number, NeedAnswer>;
  /** True for what this site is not about. */
  isElsewhere: boolean;
}

/** An answer to a need. */
export interface NeedAnswer {
  /** How surely it is what is asked for, from 0 to 1. */
  score: number;
  /** Place in its headings; -1 for its beginning. */
  heading: number;
}

/** The sign before the stem of a word in the index of places, for its places in questions. */
export const IN_QUESTIONS = '?';

/** Which needs a query comes near, from the places of its words in the questions. */
export function needsIn(query: Understanding, lexicon: Lexicon, places: WordPlaces): Asked {
  const scored = scoresOf(query.asked, lexicon, places);
  const [best] = scored.toSorted((a, b) => b.score - a.score);
  const isElsewhere =
    best !== undefined && best.need.answers.length === 0 && best.score >= NEED.elsewhere;
  const answers = new Map<number, NeedAnswer>();
  const note = (thing: number, answer: NeedAnswer) => {
    if (answer.score > (answers.get(thing)?.score ?? 0)) answers.set(thing, answer);
  };
  for (const { need, score } of scored) {
    for (const [at, spot] of need.answers.entries()) {
      const { thing, heading } = lexicon.spots[spot] ?? { thing: -1, heading: -1 };
      const part = score * NEED.later ** at;
      note(thing, { score: part, heading });
      for (const local of inPlace(thing, query, lexicon))
        note(local, { score: Math.min(1, part * NEED.inPlace), heading: -1 });
    }
  }
  return { answers, isElsewhere };
}

/** How near the query comes to each need, from 0 to 1; without those that it only grazes. */
function scoresOf(asked: readonly string[], lexicon: Lexicon, places: WordPlaces) {
  const { needs, lengths } = lexicon;
  const words = asked.map((stem) => {
    const questions = places.get(IN_QUESTIONS + stem) ?? [];
    const rarity = Math.log(1 + lengths.length / Math.max(1, questions.length));
    return { questions, weight: questions.length > 0 ? rarity : rarity * NEED.unknown };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  const shared = new Map<number, { weight: number; words: number }>();
  for (const { questions, weight } of words)
    for (const at of questions) {
      const known = shared.get(at) ?? { weight: 0, words: 0 };
      shared.set(at, { weight: known.weight + weight, words: known.words + 1 });
    }
  const mean = total / Math.max(1, words.length);
  return needs.flatMap((need) => {
    let nearest = 0;
    for (let at = need.from; at < need.from + need.count; at += 1) {
      const both = shared.get(at);
      if (!both) continue;
      const unasked =
        Math.max(0, (lengths[at] ?? 0) - both.words) *
        mean *
        (need.answers.length > 0 ? NEED.unasked : 1);
      nearest = Math.max(nearest, both.weight / (total + unasked));
    }
    if (nearest === 0) return [];
    const isOwn = (at: number) => at >= need.from && at < need.from + need.count;
    const inAny = words.reduce(
      (sum, { questions, weight }) => sum + (questions.some(isOwn) ? weight : 0),
      0,
    );
    const alike = NEED.nearest * nearest + (1 - NEED.nearest) * (inAny / total);
    const score = alike * (inAny / (inAny + NEED.little));
    return score >= NEED.least ? [{ need, score }] : [];
  });
}

/** What is the same in the places that the query names: the page below their own address, and contacts of an area. */
function inPlace(at: number, { owners }: Understanding, { things }: Lexicon): number[] {
  const thing = things[at];
  if (owners.size === 0 || !thing || thing.owner >= 0) return [];
  const isContacts = thing.kind === 'Contacts' && thing.path === thing.page;
  return things
    .filter(
      ({ owner, formOf, kind, path, page }) =>
        owners.has(owner) &&
        (formOf === thing.path ||
          path.endsWith(thing.path) ||
          (isContacts && kind === 'Contacts' && path === page)),
    )
    .map((other) => other.at);
}
