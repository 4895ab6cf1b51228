import { usedStyles } from './usedStyles.ts';

/** What a kind of page may use: words of its sources, and the text of the style sheets that it loads. */
export interface PageKind {
  words: ReadonlySet<string>;
  css: string;
}

/** Bytes of rules that a page may load without a use for them. */
const SPARE = 1500;

/** Kinds of pages that share a style sheet, which has the rules of all of them. */
interface Sheet {
  css: string;
  words: Set<string>;
  rules: Set<string>;
  kinds: string[];
  /** Bytes of rules of the kind with the fewest. */
  least: number;
}

/**
 * A style sheet for every kind of page, by its name: small, because it has what the kind may use and little else, and the
 * same as that of kinds which are nearly alike, because a reader who goes on to one of them has it already.
 */
export async function sharedStyles(
  kinds: ReadonlyMap<string, PageKind>,
): Promise<ReadonlyMap<string, string>> {
  const own = await Promise.all(
    [...kinds].map(async ([name, kind]) => {
      const rules = rulesIn(await usedStyles(kind.css, kind.words));
      return { name, ...kind, rules, size: bytesOf(rules) };
    }),
  );
  const sheets: Sheet[] = [];
  for (const { name, css, words, rules, size } of own.toSorted((a, b) => b.size - a.size)) {
    const sheet = sheets.find(
      (one) =>
        one.css === css && bytesOf(one.rules.union(rules)) <= Math.min(size, one.least) + SPARE,
    ) ?? { css, words: new Set(), rules: new Set(), kinds: [], least: size };
    if (sheet.kinds.length === 0) sheets.push(sheet);
    for (const word of words) sheet.words.add(word);
    for (const rule of rules) sheet.rules.add(rule);
    sheet.kinds.push(name);
    sheet.least = Math.min(sheet.least, size);
  }
  const texts = await Promise.all(
    sheets.map(async (sheet) => ({ ...sheet, text: await usedStyles(sheet.css, sheet.words) })),
  );
  return new Map(texts.flatMap(({ kinds: names, text }) => names.map((name) => [name, text])));
}

/** The rules of a style sheet, near enough to measure how much two have in common. */
function rulesIn(css: string): Set<string> {
  return new Set(css.split('}'));
}

function bytesOf(rules: ReadonlySet<string>): number {
  return [...rules].reduce((sum, rule) => sum + rule.length + 1, 0);
}
