const STYLE_LINK = /<link rel="stylesheet" href="([^"]+)"[^>]*>/g;

/** Addresses of the style sheets that a page loads, in their order. */
export function styleSheetsOf(html: string): string[] {
  return [...html.matchAll(STYLE_LINK)].map(([, address = '']) => address);
}

/** The page with a link to one style sheet in place of those that are named, where the first of them was. */
export function withOneSheet(html: string, replaced: readonly string[], address: string): string {
  let isFirst = true;
  return html.replaceAll(STYLE_LINK, (link: string, old: string) => {
    if (!replaced.includes(old)) return link;
    const kept = isFirst ? `<link rel="stylesheet" href="${address}">` : '';
    isFirst = false;
    return kept;
  });
}
