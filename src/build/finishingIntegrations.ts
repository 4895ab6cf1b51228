import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { contactSheets } from './integrations/contactSheets.ts';
import { indexedPages } from './integrations/indexedPages.ts';
import { oldAddresses } from './integrations/oldAddresses.ts';
import { pageStyles } from './integrations/pageStyles.ts';
import { searchIndex } from './integrations/searchIndex.ts';
import { securityHeaders } from './integrations/securityHeaders.ts';
import type { SitePages } from './rendering/sitePages.ts';

/**
 * What is done when all pages have been made, in order. What belongs to the whole site is made by the join when slices of it
 * are built. `whileIndexing` is done beside what Pagefind does.
 */
export function finishingIntegrations(
  pages: SitePages,
  {
    isSlice = false,
    whileIndexing,
  }: { isSlice?: boolean; whileIndexing?: () => Promise<void> } = {},
): AstroIntegration[] {
  const indexed = indexedPages(pages);
  const sheets = contactSheets();
  const ofWhole = (...integrations: AstroIntegration[]) => (isSlice ? [] : integrations);
  return [
    pageStyles(pages),
    sheets.start,
    ...ofWhole(
      indexed.integration,
      sitemap({ filter: indexed.isIndexed }),
      searchIndex(pages, whileIndexing),
    ),
    sheets.finish,
    ...ofWhole(oldAddresses(), securityHeaders()),
  ];
}
