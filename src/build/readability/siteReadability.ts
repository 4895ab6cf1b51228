import { readBuiltPages } from '../builtPages.ts';
import { familyText } from './familyText.ts';
import { measureText } from './measureText.ts';
import type { Readability } from './measureText.ts';

/** A page with text for families, and how easy that is to read. */
export interface PageReadability extends Readability {
  /** Path from the root of the site. */
  path: string;
}

/** Measures every page of a built site that has text for families, in the order of their paths. */
export async function siteReadability(folder: string): Promise<PageReadability[]> {
  const pages = await readBuiltPages(folder);
  const measured = pages.flatMap(({ path, html }) => {
    const blocks = familyText(html);
    return blocks.length > 0 ? [{ path, ...measureText(blocks) }] : [];
  });
  return measured.toSorted((a, b) => a.path.localeCompare(b.path));
}

/** The measures as a table in Markdown. */
export function readabilityTable(pages: readonly PageReadability[]): string {
  const head = [
    ...['Page', 'Words', 'Words a sentence', 'Longest', 'Long words'],
    ...['Reading age', 'With needed terms'],
  ];
  const rows = pages.map((page) => [
    page.path,
    page.words,
    page.meanLength.toFixed(1),
    page.longest.words,
    `${Math.round(page.longWords * 100)}%`,
    page.age.toFixed(1),
    page.ageWithTerms.toFixed(1),
  ]);
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '-')), ...rows.map(line)].join('\n');
}
