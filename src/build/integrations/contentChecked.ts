import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkRead } from '../../checks/checkContent.ts';
import { CONTENT_FOLDER, forgetContent, siteContent } from '../../loader/siteContent.ts';
import { formatReport } from '../../problems/report.ts';
import { readWithKept } from '../keptPages/readWithKept.ts';
import { sayProgress } from '../sayProgress.ts';
import { buildDay } from '../../lib/buildDay.ts';
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
        await readWithKept(root);
        await checkSite(root, (report) => logger.warn(`\n${report}`));
        forgetOncePer();
      },
    },
  };
}

/**
 * Checks the content of a site, and hands over what it warns of.
 *
 * @throws with every error.
 */
export async function checkSite(root: string, warn: (report: string) => void): Promise<void> {
  const { read } = await siteContent(root);
  const { entries, problems } = await checkRead(read, CONTENT_FOLDER, {
    today: buildDay(process.env, new Date()),
    now: new Date(),
  });
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatReport(errors));
  if (problems.length > 0) warn(formatReport(problems));
  sayProgress(`Checked ${entries.length} entries: no errors.`);
}
