import { NEED } from './constants.ts';
import { IN_QUESTIONS } from './indexFiles.ts';
import type { Lexicon, Need, WordPlaces } from './lexicon.ts';
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

/** Which needs a query comes near, from the places of its words in the questions. */
export function needsIn(query: Understanding, lexicon: Lexicon, places: WordPlaces): Asked {
  const scored = scoresOf(query, lexicon, places);
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

/** A word of the query, and the questions that have it. */
interface AskedWord {
  questions: readonly number[];
  /** How much it tells questions apart: rare words more than common ones. */
  weight: number;
}

/** How near the query comes to each need of which a question has one of its words, from 0 to 1. */
function scoresOf({ asked, askers }: Understanding, lexicon: Lexicon, places: WordPlaces) {
  const { needs, lengths } = lexicon;
  // A small word that no question has tells nothing; any other says that something else may be wanted.
  const telling = askers.filter((word) => places.has(IN_QUESTIONS + word));
  const words = [...asked, ...telling].map((stem): AskedWord => {
    const questions = places.get(IN_QUESTIONS + stem) ?? [];
    return { questions, weight: Math.log(1 + lengths.length / Math.max(1, questions.length)) };
  });
  const total = words.reduce((sum, { weight }) => sum + weight, 0);
  if (total === 0) return [];
  const likeness = likenessOf(words, total, lengths);
  return needs.flatMap((need) => {
    const alike = nearestOf(likeness.slice(need.from, need.from + need.count));
    if (alike === 0) return [];
    const told = words.reduce((sum, word) => sum + word.weight * shareOf(word, need, lexicon), 0);
    const score = NEED.nearest * alike + (1 - NEED.nearest) * (told / total);
    return [{ need, score }];
  });
}

/** For each question: how much of it and of the query is in both, from 0 to 1. */
function likenessOf(words: readonly AskedWord[], total: number, lengths: readonly number[]) {
  const weights = lengths.map(() => 0);
  const counts = lengths.map(() => 0);
  for (const { questions, weight } of words)
    for (const at of questions) {
      weights[at] = (weights[at] ?? 0) + weight;
      counts[at] = (counts[at] ?? 0) + 1;
    }
  const mean = total / Math.max(1, words.length);
  return weights.map((weight, at) => {
    const unasked = Math.max(0, (lengths[at] ?? 0) - (counts[at] ?? 0)) * mean;
    return weight / (total + unasked * NEED.unasked);
  });
}

/** How near the nearest questions come: the first of them most, each further one less. */
function nearestOf(likeness: readonly number[]): number {
  const count = Math.min(NEED.questions, likeness.length);
  const parts = Array.from({ length: count }, (_, at) => NEED.next ** at);
  const nearest = likeness.toSorted((a, b) => b - a);
  const sum = parts.reduce((all, part, at) => all + part * (nearest[at] ?? 0), 0);
  return sum / parts.reduce((all, part) => all + part, 0);
}

/** How much a word speaks for a need: near 1 when it comes up there far more often than by chance. */
function shareOf({ questions }: AskedWord, { from, count }: Need, { lengths }: Lexicon): number {
  const own = questions.filter((at) => at >= from && at < from + count).length;
  const byChance = (questions.length * count) / lengths.length;
  return own / (own + 1 + NEED.byChance * byChance);
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
