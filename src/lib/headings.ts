interface RenderedHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Second-level headings of a rendered text, for "On this page". */
export function pageHeadings(headings: readonly RenderedHeading[]): { id: string; text: string }[] {
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
}

/** Ids that the headings of one text have on its page, in order. The same words twice get a number. */
export function headingIds(texts: readonly string[]): string[] {
  const uses = new Map<string, number>();
  return texts.map((text) => {
    const words = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '');
    const plain = words.replaceAll(' ', '-');
    let id = plain;
    while (uses.has(id)) {
      uses.set(plain, (uses.get(plain) ?? 0) + 1);
      id = `${plain}-${uses.get(plain)}`;
    }
    uses.set(id, 0);
    return id;
  });
}
