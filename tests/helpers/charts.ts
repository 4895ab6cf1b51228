import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attribute, elements, withClass } from './dom.ts';
import type { Element } from './dom.ts';
import { siteFolder } from './site.ts';
import type { SitePage } from './site.ts';

/** A chart on a page of the built site. */
export interface ShownChart {
  page: SitePage;
  figure: Element;
  /** Its drawings, as they stand in the page. */
  drawings: Element[];
  /** Paths of the files that it offers for download, from the root of the site. */
  files: string[];
}

/** Every chart of every page. */
export function shownCharts(pages: readonly SitePage[]): ShownChart[] {
  return pages.flatMap((page) =>
    withClass(page.document, 'app-chart').map((figure) => ({
      page,
      figure,
      // The sheets for paper repeat a drawing that is there.
      drawings: elements(figure, 'svg').filter((svg) => elements(svg, 'use').length === 0),
      files: elements(figure, 'a')
        .filter((link) => attribute(link, 'download') !== undefined)
        .map((link) => attribute(link, 'href') ?? ''),
    })),
  );
}

/** A file of the site by its path. Throws when there is none. */
export function siteFile(path: string): string {
  return readFileSync(join(siteFolder, path), 'utf8');
}

/** Paths of the pages that hold a chart. */
export function pagesWithCharts(pages: readonly SitePage[]): string[] {
  return [...new Set(shownCharts(pages).map(({ page }) => page.path))];
}
