import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { contactSheets } from './integrations/contactSheets.ts';
import { indexedPages } from './integrations/indexedPages.ts';
import { oldAddresses } from './integrations/oldAddresses.ts';
import { pageStyles } from './integrations/pageStyles.ts';
import { searchIndex } from './integrations/searchIndex.ts';
import { securityHeaders } from './integrations/securityHeaders.ts';

/**
 * What is done when all pages have been made, in order. What belongs to the whole site is made by the join when slices of it
 * are built.
 */
export function finishingIntegrations({ isSlice = false } = {}): AstroIntegration[] {
  const indexed = indexedPages();
  const ofWhole = (...integrations: AstroIntegration[]) => (isSlice ? [] : integrations);
  return [
    pageStyles(),
    ...ofWhole(indexed.integration, sitemap({ filter: indexed.isIndexed }), searchIndex()),
    contactSheets(),
    ...ofWhole(oldAddresses(), securityHeaders()),
  ];
}
