import { readdir } from 'node:fs/promises';
import { allCharts } from '../charts/allCharts.ts';
import { readHandbook } from '../contentCheck/readHandbook.ts';

/** How much a build has made: HTML pages in `site`, entries and charts from `content`. */
export async function siteSummary(
  site: string,
  content: string,
): Promise<{ pages: number; entries: number; charts: number }> {
  const files = await readdir(site, { recursive: true });
  const handbook = await readHandbook(content);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length,
    entries: Object.values(handbook.entries).reduce((sum, entries) => sum + entries.size, 0),
    charts: allCharts(handbook).length,
  };
}
