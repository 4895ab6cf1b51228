import { parseQuery, queryAddress } from '../../search/query.ts';
import type { SearchQuery } from '../../search/query.ts';

/**
 * The address of a search that its browser does not tell the server: the query is behind `#`. The page
 * then shows it behind `?`, as in a link that somebody hands on, without asking the server again.
 */
export function quietAddress(base: string, query: Partial<SearchQuery>): string {
  return `${base}/search/${quietPart(query)}`;
}

/** Reads the query of the address, and moves it from `#` to `?`. */
export function takeQuery(): SearchQuery {
  const asked = askedBehindHash();
  if (asked === undefined) return parseQuery(window.location.search);
  const query = parseQuery(asked);
  showAddress(query.q ? queryAddress(query) : '');
  return query;
}

/** Searches anew when the address of this page comes to ask for something else than what it shows. */
export function followAddress(shown: SearchQuery): void {
  const follow = () => {
    const query = parseQuery(askedBehindHash() ?? window.location.search);
    if (queryAddress(query) === queryAddress(shown)) return;
    showAddress(quietPart(query));
    window.location.reload();
  };
  window.addEventListener('hashchange', follow);
  window.addEventListener('popstate', follow);
  // Whoever comes back asks for the address that is here when the page is left.
  window.addEventListener('pagehide', () => {
    if (window.location.search !== '') showAddress(quietPart(shown));
  });
  window.addEventListener('pageshow', takeQuery);
}

const quietPart = (query: Partial<SearchQuery>): string => `#${queryAddress(query).slice(1)}`;

function showAddress(end: string): void {
  window.history.replaceState(window.history.state, '', window.location.pathname + end);
}

/** What is behind `#`, when it is a query and not the name of a part of the page. */
function askedBehindHash(): string | undefined {
  const asked = window.location.hash.slice(1);
  return new URLSearchParams(asked).has('q') ? asked : undefined;
}
