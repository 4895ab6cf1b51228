const CAPITALS_ONLY = /(?<![\p{L}\p{N}&])\p{Lu}(?:[\p{Lu}\p{N}]|&(?=\p{Lu}))+s?(?![\p{L}\p{N}])/gu;
const SHORT_FORM = /^(?=(?:.*\p{Lu}){2})[\p{L}\p{N}&]+$/u;

/** True for one word with at least two capitals, such as `LADO`, `DoLS`, `L&D` or `CSPRs`. */
export function isAbbreviation(text: string): boolean {
  return SHORT_FORM.test(text);
}

/** Every word of a text that has capitals and figures only, such as `LADO`, with its place; an "s" at the end is left off. */
export function capitalsIn(text: string): { word: string; at: number }[] {
  return [...text.matchAll(CAPITALS_ONLY)]
    .map((match) => ({ word: match[0].replace(/s$/, ''), at: match.index }))
    .filter(({ word }) => isAbbreviation(word));
}

/** True when the first letters of these words, in order, give the capitals of an abbreviation. */
export function spellsOut(words: string, abbreviation: string): boolean {
  const wanted = [...abbreviation.matchAll(/\p{Lu}/gu)].map(([letter]) => letter);
  const first = words.split(/[^\p{L}\p{N}'’]+/u).map((word) => word.charAt(0).toUpperCase());
  let next = 0;
  for (const letter of first) if (letter === wanted[next]) next += 1;
  return wanted.length > 0 && next === wanted.length;
}
