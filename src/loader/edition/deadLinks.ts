import type { WrittenContent } from '../entries.ts';
import { collectionNames } from '../../schemas/collections.ts';

const LINK = /(?<!!)\[(?<words>[^\]\n]*)\]\((?<url>\/[^)\s]*)\)/g;

/**
 * Content in whose texts each link leads to where its page is on this site. A link to a page that the site does not have
 * becomes plain words.
 */
export function withLiveLinks(
  content: WrittenContent,
  leadsTo: (path: string) => string | undefined,
): WrittenContent {
  const lists = collectionNames.map((name) => [
    name,
    content[name].map((entry) => {
      const body = liveLinks(entry.body, leadsTo);
      return body === entry.body ? entry : { ...entry, body };
    }),
  ]);
  const live: unknown = Object.fromEntries(lists);
  return live as WrittenContent;
}

/** A text in which each link leads to what this site has. */
export function liveLinks(text: string, leadsTo: (path: string) => string | undefined): string {
  return text.replaceAll(LINK, (link: string, words: string, url: string) => {
    const place = leadsTo(url);
    if (place === undefined) return words;
    return place === url ? link : `[${words}](${place})`;
  });
}
