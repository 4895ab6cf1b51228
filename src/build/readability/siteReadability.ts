import { byCode } from '../../lib/sorting.ts';
import { readContent } from '../../loader/readContent.ts';
import { CONTENT_FOLDER } from '../../loader/siteContent.ts';
import type { WrittenContent } from '../../loader/entries.ts';
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
  const { content } = await readContent(CONTENT_FOLDER);
  const names = namesOfPlaces(content);
  const measured = await readBuiltPages(folder, ({ path, html }) => {
    const blocks = familyText(html);
    return blocks.length > 0 ? { path, ...measureText(blocks, names) } : undefined;
  });
  return measured.toSorted(byCode(({ path }) => path));
}

/** Words of the names of areas and partnerships, in small letters. */
function namesOfPlaces({ areas, partnerships }: WrittenContent): Set<string> {
  const names = [
    ...areas.map(({ data }) => data.title),
    ...partnerships.map(({ data }) => data.shortName),
  ];
  return new Set(names.flatMap((name) => name.toLowerCase().match(/\p{L}+/gu) ?? []));
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
