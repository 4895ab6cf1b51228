/** A letter of some words, with the letters that come after it. */
interface Letter {
  /** The word that ends here. */
  word?: string;
  next: Map<number, Letter>;
}

/**
 * Finds which of some words a text has, alone or within longer ones. It goes along the letters of the words, kept as a tree
 * (a trie), so that a hundred times the words take hardly longer.
 */
export function findsWords(words: Iterable<string>): (text: string) => Set<string> {
  const root: Letter = { next: new Map() };
  for (const word of words) {
    let letter = root;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next: Letter = letter.next.get(code) ?? { next: new Map() };
      letter.next.set(code, next);
      letter = next;
    }
    letter.word = word;
  }
  return (text) => {
    const found = new Set<string>();
    for (let start = 0; start < text.length; start++) {
      let letter: Letter | undefined = root;
      for (let at = start; letter; at++) {
        if (letter.word) found.add(letter.word);
        letter = letter.next.get(text.charCodeAt(at));
      }
    }
    return found;
  };
}
