import { chartsInText } from '../../src/charts/blocks/chartBlock.ts';
import { siteCharts } from '../../src/charts/chartFiles.ts';
import type { SiteChart } from '../../src/charts/siteChart.ts';
import Prose from '../../src/components/parts/Prose.astro';
import { handbook as settings } from '../../handbook.config.ts';
import { entriesOf, knowPages } from '../../src/loader/siteContent.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { buildHandbook } from '../../src/model/handbook.ts';
import type { Handbook } from '../../src/model/handbook.ts';

/** The content that components and pages get while they are made here, in place of what is on the disk. */
export const shown: { handbook?: Handbook; charts?: SiteChart[] } = {};

/** Shows content to the pages, with the charts that are made from it, and says which pages there are. */
export function showContent(
  { content }: ReadContent,
  today: string,
  parts = settings.parts,
): Handbook {
  const handbook = buildHandbook(content, today);
  knowPages(handbook, parts);
  const written = entriesOf(content).flatMap(({ body, file }) => chartsInText(body, file));
  Object.assign(shown, { handbook, charts: siteCharts(handbook, written) });
  return handbook;
}

/**
 * What takes the place of `src/queries.ts`. All test files share it: they run in one worker, where a module is
 * replaced once for all.
 */
export const shownQueries = {
  getHandbook: () => Promise.resolve(shown.handbook),
  getCharts: () => Promise.resolve(shown.charts),
  getWithdrawnPages: () => Promise.resolve([]),
  renderBody: () => Promise.resolve({ Content: Prose, headings: [] }),
};
