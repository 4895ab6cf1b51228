const LINK = /(?<!!)\[(?<words>[^\]\n]*)\]\((?<url>\/[^)\s]*)\)/g;

/** A text in which each link leads to what this site has. */
export function liveLinks(text: string, leadsTo: (path: string) => string | undefined): string {
  return text.replaceAll(LINK, (link: string, words: string, url: string) => {
    const place = leadsTo(url);
    if (place === undefined) return words;
    return place === url ? link : `[${words}](${place})`;
  });
}
