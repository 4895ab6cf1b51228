import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { groupBy } from '../../src/lib/lists.ts';
import { attribute, elements, withClass } from './dom.ts';
import type { Element } from './dom.ts';
import { siteFolder } from './site.ts';
import type { SitePage } from './site.ts';

/** A chart on a page of the built site. */
export interface ShownChart {
  page: SitePage;
  /** Where the page shows it: in one figure, or for phones in a second one below the list. */
  figures: Element[];
  /** Its drawings, as the page has them. */
  drawings: Element[];
  /** Paths of the files that it offers for download, from the root of the site. */
  files: string[];
}

/** Every chart of every page. */
export function shownCharts(pages: readonly SitePage[]): ShownChart[] {
  return pages.flatMap((page) => {
    const charts = groupBy(withClass(page.document, 'app-chart'), (figure) => filesOf(figure)[0]);
    return [...charts.values()].map((figures) => ({
      page,
      figures,
      // The sheets for paper repeat a drawing that is there.
      drawings: figures
        .flatMap((figure) => elements(figure, 'svg'))
        .filter((svg) => elements(svg, 'use').length === 0),
      files: filesOf(figures[0]!),
    }));
  });
}

function filesOf(figure: Element): string[] {
  return elements(figure, 'a')
    .filter((link) => attribute(link, 'download') !== undefined)
    .map((link) => attribute(link, 'href') ?? '');
}

/** A file of the site by its path. Throws when there is none. */
export function siteFile(path: string): string {
  return readFileSync(join(siteFolder, path), 'utf8');
}

/** Paths of the pages that hold a chart. */
export function pagesWithCharts(pages: readonly SitePage[]): string[] {
  return [...new Set(shownCharts(pages).map(({ page }) => page.path))];
}
