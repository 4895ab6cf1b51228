import { readdir } from 'node:fs/promises';
import { siteHandbook } from '../loader/siteContent.ts';
import { movedPages } from '../model/site/movedPages.ts';

/** How much a build has made: HTML pages and charts in `site`, entries from its content. */
export async function siteSummary(
  site: string,
  root: string,
): Promise<{ pages: number; entries: number; charts: number }> {
  const files = await readdir(site, { recursive: true });
  const handbook = await siteHandbook(root);
  return {
    pages: files.filter((file) => file.endsWith('.html')).length - movedPages(handbook).size,
    entries: Object.values(handbook.entries).reduce((sum, entries) => sum + entries.size, 0),
    charts: files.filter((file) => /^charts[\\/].*\.svg$/.test(file)).length,
  };
}
