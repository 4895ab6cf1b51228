interface RenderedHeading {
  depth: number;
  slug: string;
  text: string;
}

/** Second-level headings of a rendered text, for "On this page". */
export function pageHeadings(headings: readonly RenderedHeading[]): { id: string; text: string }[] {
  return headings.filter(({ depth }) => depth === 2).map(({ slug, text }) => ({ id: slug, text }));
}
