import { isPartOrPhrase } from '../../search/words.ts';

/** A question that people ask, as the words and other features that tell it, and the place of the need behind it. */
interface LabelledQuestion {
  words: readonly string[];
  need: number;
}

/** What has been learned of a word. */
interface LearnedWord {
  /** How much it tells questions apart: its inverse document frequency. */
  rarity: number;
  /** For each need: how much it speaks for it, or, below zero, against it. */
  weights: Float64Array;
}

/** How the regression learns. `npm run search:evaluate -- --questions` says how well. */
const LEARNING = {
  /** Times that every question is gone through: more change nothing. */
  rounds: 15,
  /** The first step, for vectors of length 1. Later ones are smaller. */
  step: 4,
  /** How much a large weight costs, against a question that is taken for another need. */
  penalty: 0.1,
  /** Two words together, and the beginning of one, count for so much of a word: the word itself is there too. */
  partOrPhrase: 0.7,
  /** A phrase of one question alone says what the rest of that question says. */
  leastPhrase: 2,
};

/**
 * Learns from questions which words speak for which need: multinomial logistic regression on the words of a question,
 * each counted by its rarity, by stochastic gradient descent. The same questions always give the same weights.
 */
export function learnNeeds(
  questions: readonly LabelledQuestion[],
  needs: number,
): ReadonlyMap<string, LearnedWord> {
  const rarities = raritiesOf(questions);
  const learned = new Map(
    [...rarities].map(([word, rarity]) => [word, { rarity, weights: new Float64Array(needs) }]),
  );
  const examples = questions.map(({ words, need }) => ({ need, parts: vectorOf(words, learned) }));
  const decay = LEARNING.penalty / Math.max(1, questions.length);
  const order = shuffler(examples);
  const chances = new Float64Array(needs);
  // All weights are so many times what is stored, so that letting all decay is one multiplication.
  let scale = 1;
  let seen = 0;
  for (let round = 0; round < LEARNING.rounds; round += 1) {
    for (const { need, parts } of order()) {
      const step = LEARNING.step / (1 + LEARNING.step * decay * seen);
      seen += 1;
      chancesOf(parts, scale, chances);
      scale *= 1 - step * decay;
      // What is wrong with the chances: of the need behind the question it should be 1.
      chances[need]! -= 1;
      for (const { weights, value } of parts) {
        const change = (step * value) / scale;
        for (let at = 0; at < needs; at += 1) weights[at]! -= change * chances[at]!;
      }
    }
  }
  for (const { weights } of learned.values())
    for (const [at, weight] of weights.entries()) weights[at] = weight * scale;
  return learned;
}

function raritiesOf(questions: readonly LabelledQuestion[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { words } of questions)
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return new Map(
    [...counts]
      .filter(([feature, count]) => !feature.includes(' ') || count >= LEARNING.leastPhrase)
      .map(([feature, count]) => {
        const rarity = 1 + Math.log((1 + questions.length) / (1 + count));
        return [feature, rarity * (isPartOrPhrase(feature) ? LEARNING.partOrPhrase : 1)];
      }),
  );
}

/** A word of a question: its weights, and how much it counts in this question. */
interface Part {
  weights: Float64Array;
  value: number;
}

/** The words of a question as a vector of length 1. */
function vectorOf(words: readonly string[], learned: ReadonlyMap<string, LearnedWord>): Part[] {
  const known = words.flatMap((word) => learned.get(word) ?? []);
  const length = Math.hypot(...known.map(({ rarity }) => rarity));
  return known.map(({ rarity, weights }) => ({ weights, value: rarity / length }));
}

/** Writes for each need how likely it is behind a question. Half of all learning is done here, in plain loops. */
function chancesOf(parts: readonly Part[], scale: number, chances: Float64Array): void {
  const needs = chances.length;
  chances.fill(0);
  for (const { weights, value } of parts) {
    const factor = scale * value;
    for (let at = 0; at < needs; at += 1) chances[at]! += factor * weights[at]!;
  }
  let most = -Infinity;
  for (let at = 0; at < needs; at += 1) most = Math.max(most, chances[at]!);
  let sum = 0;
  for (let at = 0; at < needs; at += 1) sum += chances[at] = Math.exp(chances[at]! - most);
  for (let at = 0; at < needs; at += 1) chances[at]! /= sum;
}

/** Gives a list in an order that looks drawn, another each time, and is the same in every build. */
function shuffler<Item>(list: readonly Item[]): () => Item[] {
  const items = [...list];
  let state = 1;
  return () => {
    for (let last = items.length - 1; last > 0; last -= 1) {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      const other = state % (last + 1);
      const moved = items[last] as Item;
      items[last] = items[other] as Item;
      items[other] = moved;
    }
    return items;
  };
}
