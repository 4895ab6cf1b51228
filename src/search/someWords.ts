/** A page that was found, before its text is loaded. */
export interface FoundPage {
  id: string;
  score?: number;
}

const MEANINGFUL_LENGTH = 3;

/** The words of a query that are worth searching for alone: not "of", not "to", each once. */
export function separateWords(query: string): string[] {
  const words = query.toLowerCase().match(/[\p{L}\p{N}’'-]+/gu) ?? [];
  return [...new Set(words)].filter((word) => word.length >= MEANINGFUL_LENGTH);
}

/**
 * Pages that hold some of the words, from one list of pages for each word: those with most words first,
 * among them those that fit best.
 */
export function mergeFound<Page extends FoundPage>(lists: readonly (readonly Page[])[]): Page[] {
  const pages = new Map<string, { page: Page; words: number; score: number }>();
  for (const list of lists) {
    for (const page of list) {
      const known = pages.get(page.id);
      pages.set(page.id, {
        page,
        words: (known?.words ?? 0) + 1,
        score: (known?.score ?? 0) + (page.score ?? 0),
      });
    }
  }
  return [...pages.values()]
    .toSorted((a, b) => b.words - a.words || b.score - a.score)
    .map(({ page }) => page);
}
