/** The same words with a capital at the start. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The same words with a small letter at the start. */
export function uncapitalised(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A text cut after each slash between words, where a line may end: "Learning/", "Practice Group". */
export function cutAtSlashes(text: string): string[] {
  return text.split(/(?<=\p{L}\/)(?=\p{L})/u);
}

/** Blanks for a text, in as many lines and as long, so that everything after it keeps its place. */
export function blank(text: string): string {
  return text.replaceAll(/[^\n]/g, ' ');
}

const HTML_MARKS: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it is written into HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (mark) => HTML_MARKS[mark] ?? mark);
}

/** A text up to the end of its first sentence: the first full stop that a capital letter follows. */
export function firstSentence(text: string): string {
  return /^.*?[.?!](?=\s+\p{Lu})/su.exec(text)?.[0] ?? text;
}

/** A text cut into what are numbers, such as 999 or 0800 1111, and what is between them. */
export function cutAtNumbers(text: string): { text: string; isNumber: boolean }[] {
  return text
    .split(/(\d+(?: \d+)*)/)
    .map((piece, index) => ({ text: piece, isNumber: index % 2 === 1 }))
    .filter((piece) => piece.text !== '');
}

/** The words of a text that fit into so many letters; part of the first word when it is longer. */
export function wholeWords(text: string, letters: number): string {
  if (text.length <= letters) return text;
  const fitting = text.slice(0, letters + 1).replace(/\s\S*$/, '');
  return fitting.length <= letters ? fitting : text.slice(0, letters);
}
