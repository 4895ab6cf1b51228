import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { handbook } from './handbook.config.ts';
import { allCores } from './src/build/integrations/allCores.ts';
import { contentChecked } from './src/build/integrations/contentChecked.ts';
import { contentFindings } from './src/build/integrations/contentFindings.ts';
import { mdxTexts } from './src/build/integrations/mdxTexts.ts';
import { pagesMade } from './src/build/integrations/pagesMade.ts';
import { renderedCharts } from './src/build/integrations/renderedCharts.ts';
import { finishingIntegrations } from './src/build/finishingIntegrations.ts';
import { leanStyles } from './src/build/leanStyles.ts';
import { plainImports } from './src/build/plainImports.ts';
import { sitePages } from './src/build/rendering/sitePages.ts';
import { sassTokens } from './src/build/sassTokens.ts';
import { contentSecurityPolicy } from './src/lib/securityPolicy.ts';
import { pagesOfSlice, sliceOfSite } from './src/build/integrations/sliceOfSite.ts';
import { sliceAsked } from './src/build/slices/sliceNames.ts';
import { textProcessor } from './src/text/markdown/renderText.ts';

const slice = sliceAsked(process.env);
const pages = sitePages();

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
    pagesMade(),
    mdxTexts(),
    mdx(),
    contentChecked(),
    contentFindings(),
    renderedCharts(),
    allCores(pages, slice && pagesOfSlice(slice)),
    ...finishingIntegrations(pages, { isSlice: Boolean(slice) }),
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
    // A script is named after its component alone. What Astro adds would be in every page, and in its first round trip.
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: { entryFileNames: ({ name }) => `_astro/${name.split('.')[0]}.[hash].js` },
          },
        },
      },
    },
  },
});
