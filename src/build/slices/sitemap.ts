import { pathToFileURL } from 'node:url';
import sitemap from '@astrojs/sitemap';
import type { AstroConfig, HookParameters } from 'astro';
import { handbook as settings } from '../../../handbook.config.ts';
import { withBase } from '../../lib/paths.ts';
import type { PageRecord } from './sliceRecords.ts';

/**
 * Writes the site map of pages into the folder of a site, as Astro's own does at the end of a build: it is the same program,
 * told of all pages at once.
 */
export async function writeSitemap(
  site: string,
  pages: readonly Pick<PageRecord, 'path' | 'isListed'>[],
): Promise<void> {
  const { origin, basePath } = settings;
  const listed = new Set(
    pages.filter(({ isListed }) => isListed).map(({ path }) => withBase(path, basePath)),
  );
  const { hooks } = sitemap({ filter: (address) => listed.has(new URL(address).pathname) });
  await hooks['astro:routes:resolved']?.({
    routes: [],
  } as unknown as HookParameters<'astro:routes:resolved'>);
  await hooks['astro:config:done']?.({
    config: { site: origin, base: basePath } as AstroConfig,
  } as HookParameters<'astro:config:done'>);
  await hooks['astro:build:done']?.({
    dir: pathToFileURL(`${site}/`),
    pages: pages.map(({ path }) => ({ pathname: path.slice(1) })),
    logger: { info: () => undefined, warn: refuse, error: refuse },
  } as unknown as HookParameters<'astro:build:done'>);
}

/** What the program only says. */
function refuse(message: string): never {
  throw new Error(`The site map was not made: ${message}`);
}
