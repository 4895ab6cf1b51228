/** What a reader asks for: words, and what to narrow the results to. Empty text means "not set". */
export interface SearchQuery {
  q: string;
  partnership: string;
  kind: string;
  topic: string;
  /** `1` leaves out documents that are old or have been replaced. */
  current: string;
  /** `1` keeps every word as it was typed. */
  exact: string;
  /** The place whose page the search was asked from. It has no say in what is found. */
  near: string;
}

const LONGEST_QUERY = 200;

/** Reads a query from the part of an address after the question mark. */
export function parseQuery(search: string): SearchQuery {
  const parameters = new URLSearchParams(search);
  const read = (name: string) => (parameters.get(name) ?? '').trim().slice(0, LONGEST_QUERY);
  return {
    q: read('q'),
    partnership: read('partnership'),
    kind: read('kind'),
    topic: read('topic'),
    current: read('current'),
    exact: read('exact'),
    near: read('near'),
  };
}

/** The part of an address after the question mark, with what is set: the opposite of {@link parseQuery}. */
export function queryAddress(query: Partial<SearchQuery>): string {
  const set = Object.entries(query).filter(([, value]) => value !== '');
  return `?${new URLSearchParams(set).toString()}`;
}

/** True when the results are narrowed to something. */
export function isNarrowed({ partnership, kind, topic, current }: SearchQuery): boolean {
  return [partnership, kind, topic, current].some((value) => value !== '');
}

/** The filters that are chosen, as words: `Luton, Group, only what is current`. Empty without any. */
export function filtersInWords({ partnership, kind, topic, current }: SearchQuery): string {
  const chosen = [partnership, kind, topic, current && 'only what is current'];
  return chosen.filter(Boolean).join(', ');
}

/**
 * What is announced when a search has ended: `12 results for “LADO” in Central Bedfordshire`. `words` are those that were
 * searched for, when they are not those that were typed.
 */
export function resultsInWords(
  query: SearchQuery,
  count: number,
  { words = query.q, isHelpFirst = false }: { words?: string; isHelpFirst?: boolean } = {},
): string {
  const nothing = isHelpFirst ? 'Nothing else found' : 'Nothing found';
  const number = count === 0 ? nothing : `${count} result${count === 1 ? '' : 's'}`;
  const where = [
    query.partnership && `in ${query.partnership}`,
    query.kind && `of kind ${query.kind}`,
    query.topic && `on ${query.topic}`,
    query.current && 'that are current',
  ];
  const first = isHelpFirst ? 'Help now comes first. ' : '';
  return [`${first}${number} for “${words}”`, ...where.filter(Boolean)].join(' ');
}
