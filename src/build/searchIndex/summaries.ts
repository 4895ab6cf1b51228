/** Longer than any sentence that the site begins a page with: what has no end before is a list or a table. */
const LONGEST_SENTENCE = 240;

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/**
 * The beginning of a text in whole sentences: as many as fit into so many letters, and the first one always. Cut between words
 * only where the first has no end that a reader would wait for.
 */
export function firstSentences(text: string, most: number): string {
  let end = 0;
  for (const { segment, index } of segmenter.segment(text)) {
    const next = index + segment.trimEnd().length;
    if (end > 0 && next > most) break;
    end = next;
  }
  return end <= LONGEST_SENTENCE ? text.slice(0, end) : cut(text, most);
}

/** A text of so many letters at most, cut between words. */
function cut(text: string, most: number): string {
  return `${text.slice(0, text.lastIndexOf(' ', most))} …`;
}
