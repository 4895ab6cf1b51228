/** Rows of a British keyboard; a letter is beside its neighbours in the row and above or below. */
const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = new Set('aeiouy');

/** What a slip costs. A whole wrong letter costs 1. */
const COST = { swapped: 0.5, doubled: 0.35, silent: 0.5, beside: 0.65, vowel: 0.65, sound: 0.5 };
/** Letters that sound alike in some word: `s` and `c` in "absence". */
const ALIKE = ['cs', 'ck', 'sz', 'gj', 'iy', 'vf', 'kq', 'td', 'mn'];
/** Letters that are written and not always heard. */
const SILENT = new Set('hegktwpcu');
const FIRST_LETTER = 1.6;

const beside = new Set(ROWS.flatMap((row, at) => pairsOf(row, ROWS[at + 1] ?? '')));
const alike = new Set(ALIKE.flatMap((pair) => [pair, [...pair].toReversed().join('')]));

function pairsOf(row: string, below: string): string[] {
  return [...row].flatMap((letter, at) => {
    const near = [row[at + 1], below[at], below[at - 1]].filter((one) => one !== undefined);
    return near.flatMap((other) => [letter + other, other + letter]);
  });
}

/**
 * How many slips of a typing finger or of an ear lie between two words: 0 for the same word, about 1 for
 * one wrong letter, less for letters that were swapped, doubled, lie side by side on the keyboard or sound
 * alike. Gives Infinity as soon as it is more than `most`.
 */
export function slipsBetween(typed: string, meant: string, most: number): number {
  if (typed === meant) return 0;
  if (Math.abs(typed.length - meant.length) > most / COST.doubled) return Infinity;
  // One row for each letter typed: the least cost to get so far into both words.
  let beforeLast: number[] = [];
  let last = Array.from({ length: meant.length + 1 }, (_, at) => at);
  let leastBefore = 0;
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= meant.length; j += 1) {
      const [a = '', b = ''] = [typed[i - 1], meant[j - 1]];
      const costs = [
        (last[j - 1] ?? 0) + changeCost(a, b, i === 1 && j === 1),
        (last[j] ?? 0) + dropCost(a, typed[i - 2], i),
        (row[j - 1] ?? 0) + dropCost(b, meant[j - 2], j),
      ];
      if (i > 1 && j > 1 && a === meant[j - 2] && typed[i - 2] === b)
        costs.push((beforeLast[j - 2] ?? 0) + COST.swapped);
      const cost = Math.min(...costs);
      row.push(cost);
      least = Math.min(least, cost);
    }
    // Two swapped letters are put right from the row before.
    if (Math.min(least, leastBefore + COST.swapped) > most) return Infinity;
    leastBefore = least;
    beforeLast = last;
    last = row;
  }
  const cost = last[meant.length] ?? Infinity;
  return cost <= most ? cost : Infinity;
}

function changeCost(a: string, b: string, isFirst: boolean): number {
  if (a === b) return 0;
  if (alike.has(a + b)) return COST.sound;
  if (beside.has(a + b)) return isFirst ? 1 : COST.beside;
  if (VOWELS.has(a) && VOWELS.has(b)) return COST.vowel;
  return isFirst ? FIRST_LETTER : 1;
}

/** Cost of a letter that only one of the words has. */
function dropCost(letter: string, before: string | undefined, place: number): number {
  if (letter === before) return COST.doubled;
  if (place === 1) return FIRST_LETTER;
  if (VOWELS.has(letter)) return COST.vowel;
  return SILENT.has(letter) ? COST.silent + 0.2 : 0.9;
}
