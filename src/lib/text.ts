/** The same words with a capital at the start. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A text up to the end of its first sentence: the first full stop that a capital letter follows. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}
