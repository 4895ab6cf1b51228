/** Beginnings of the classes of parts that few pages of a kind have, and that need many rules. */
const RARE_PARTS = ['app-chart', 'govuk-exit-this-page'];

/** Every choice of rare parts that a page may have. */
export const CHOICES = RARE_PARTS.reduce<string[][]>(
  (choices, part) => [...choices, ...choices.map((choice) => [...choice, part])],
  [[]],
);

/** The rare parts that a page has. */
export function rarePartsOf(html: string): string[] {
  return RARE_PARTS.filter((part) => html.includes(part));
}

/** Name of the kind of the pages that a file of `src/pages` makes and that have these of the rare parts. */
export function kindOf(source: string, parts: readonly string[]): string {
  return [source, ...parts].join(' ');
}

/** Words without those of the rare parts that a page does not have. */
export function withoutOtherParts(
  words: ReadonlySet<string>,
  parts: readonly string[],
): Set<string> {
  const missing = RARE_PARTS.filter((part) => !parts.includes(part));
  return new Set([...words].filter((word) => !missing.some((part) => word.startsWith(part))));
}
