/** What a reader asks for: words, and what to narrow the results to. Empty text means "not set". */
export interface SearchQuery {
  q: string;
  partnership: string;
  kind: string;
}

const LONGEST_QUERY = 200;

/** Reads a query from the part of an address after the question mark. */
export function parseQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim().slice(0, LONGEST_QUERY);
  return { q: read('q'), partnership: read('partnership'), kind: read('kind') };
}

/** The filters that Pagefind is given for a query. */
export function filtersOf({ partnership, kind }: SearchQuery): Record<string, string[]> {
  return {
    ...(partnership && { partnership: [partnership] }),
    ...(kind && { kind: [kind] }),
  };
}

/**
 * What is announced when results are there: `12 results for “LADO” in Central Bedfordshire`, or that
 * they hold only some of the words.
 */
export function resultsInWords(query: SearchQuery, count: number, isPartial = false): string {
  const number = count === 0 ? 'Nothing found' : `${count} result${count === 1 ? '' : 's'}`;
  const part = isPartial && count > 0 ? 'some words of ' : '';
  const where = [
    query.partnership && `in ${query.partnership}`,
    query.kind && `of kind ${query.kind}`,
  ];
  return [`${number} for ${part}“${query.q}”`, ...where.filter(Boolean)].join(' ');
}
