import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { handbook } from './handbook.config.ts';
import { allCores } from './src/build/integrations/allCores.ts';
import { contactSheets } from './src/build/integrations/contactSheets.ts';
import { contentChecked } from './src/build/integrations/contentChecked.ts';
import { contentFindings } from './src/build/integrations/contentFindings.ts';
import { movedPages } from './src/build/integrations/movedPages.ts';
import { indexedPages } from './src/build/integrations/indexedPages.ts';
import { mdxTexts } from './src/build/integrations/mdxTexts.ts';
import { pageStyles } from './src/build/integrations/pageStyles.ts';
import { progress } from './src/build/integrations/progress.ts';
import { renderedCharts } from './src/build/integrations/renderedCharts.ts';
import { searchIndex } from './src/build/integrations/searchIndex.ts';
import { leanStyles } from './src/build/leanStyles.ts';
import { plainImports } from './src/build/plainImports.ts';
import { sassTokens } from './src/build/sassTokens.ts';
import { contentSecurityPolicy } from './src/lib/securityPolicy.ts';
import { pagesOfSlice, sliceOfSite } from './src/build/integrations/sliceOfSite.ts';
import { sliceAsked } from './src/build/slices/sliceNames.ts';
import { securityHeaders } from './src/build/integrations/securityHeaders.ts';
import { textProcessor } from './src/text/markdown/renderText.ts';

const indexed = indexedPages();

/** What belongs to the whole site is made by the join when slices of it are built. */
const slice = sliceAsked(process.env);
const ofWhole = (integration) => !slice && integration;

export default defineConfig({
  site: handbook.origin,
  base: handbook.basePath,
  trailingSlash: 'always',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  build: { format: 'directory', inlineStylesheets: 'never' },
  markdown: {
    processor: textProcessor,
    syntaxHighlight: false,
  },
  security: { csp: contentSecurityPolicy },
  integrations: [
    progress(),
    pageStyles(),
    mdxTexts(),
    mdx(),
    ofWhole(indexed.integration),
    ofWhole(sitemap({ filter: indexed.isIndexed })),
    contentChecked(),
    contentFindings(),
    renderedCharts(),
    allCores(slice && pagesOfSlice(slice)),
    ofWhole(searchIndex()),
    contactSheets(),
    ofWhole(movedPages()),
    ofWhole(securityHeaders()),
    slice && sliceOfSite(slice),
  ],
  vite: {
    plugins: [plainImports],
    // govuk-frontend carries two media-query hacks that the CSS step would refuse otherwise.
    css: {
      lightningcss: { errorRecovery: true },
      postcss: { plugins: [leanStyles] },
      preprocessorOptions: { scss: { importers: [sassTokens] } },
    },
    // Scripts and images stay files of their own: the policy allows nothing inline.
    build: {
      assetsInlineLimit: 0,
      // Astro marks every MDX text with a directive for itself; a warning for each would hide our own messages.
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
