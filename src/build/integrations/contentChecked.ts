import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { forgetContent } from '../../loader/siteContent.ts';
import { checkSite, readSite } from '../siteCheck.ts';
import { forgetOncePer } from '../../lib/oncePer.ts';
import { asksForDrafts, DRAFTS_VARIABLE } from '../../lib/draftsShown.ts';

/** Name of the folder of a preview with drafts. A folder with another name may be published. */
const PREVIEW = /^dist-drafts(?:\.new)?$/;

/**
 * Lets drafts into no folder that may be published.
 *
 * @throws in plain words when they would get there.
 */
export function refuseDraftsIn(folder: string): void {
  if (asksForDrafts(process.env) && !PREVIEW.test(basename(folder)))
    throw new Error(
      `${DRAFTS_VARIABLE} is set, and drafts are built into a folder called "dist-drafts" only. Unset it, or use "npm run drafts".`,
    );
}

/**
 * Stops a build, with every problem named, when the content check finds an error. It runs before Astro
 * reads the content, because Astro stops at the first file and lets some mistakes pass.
 */
export function contentChecked(): AstroIntegration {
  return {
    name: 'handbook:content-checked',
    hooks: {
      'astro:config:setup': async ({ command, config, logger }) => {
        if (command !== 'build') return;
        const root = fileURLToPath(config.root);
        refuseDraftsIn(fileURLToPath(config.outDir));
        forgetContent(root);
        await readSite(root);
        await checkSite(root, (report) => logger.warn(`\n${report}`));
        forgetOncePer();
      },
    },
  };
}
