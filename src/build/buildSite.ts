import { relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { handbook } from '../../handbook.config.ts';
import { asksForDrafts, DRAFTS_VARIABLE } from '../lib/draftsShown.ts';
import { sayProgress } from './progress.ts';
import { addressProblem } from './settings.ts';
import { takeLock } from './whole/buildLock.ts';
import { plainReason } from './whole/plainReason.ts';
import { clearLeftovers, discardNext, foldersOf, swapIn } from './whole/wholeFolder.ts';
import type { SiteFolders } from './whole/wholeFolder.ts';

/** Where the site that is published is built. */
export const SITE_FOLDER = 'dist';

/** Where a preview with drafts is built, which is never published. */
export const DRAFTS_FOLDER = 'dist-drafts';

/** One lock for all builds of a project: they share what is kept between builds. */
const LOCK = 'dist.lock';

/**
 * Builds the site into `dist`, or a preview with drafts into `dist-drafts`. `--today 2026-11-21` sets the day that
 * "current" and "ended" are worked out for; without it, it is the day in England. The site before stays until the next
 * one is whole.
 * Returns false, with the reason printed in plain words, when anything is wrong.
 */
export async function buildSite(args: string[], { drafts = false } = {}): Promise<boolean> {
  // Astro would otherwise report its use over the network.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { values } = parseArgs({ args, options: { today: { type: 'string' } } });
    if (values.today) process.env['HANDBOOK_TODAY'] = values.today;
    const problem = addressProblem(handbook) ?? draftsProblem(drafts);
    if (problem) throw new Error(problem);
    if (drafts) process.env[DRAFTS_VARIABLE] = 'shown';
    await buildWhole(resolve(drafts ? DRAFTS_FOLDER : SITE_FOLDER));
    return true;
  } catch (error) {
    process.stderr.write(`\n${plainReason(error)}\n\nThe site was not built.\n`);
    return false;
  }
}

/** What is published never shows drafts, whatever the environment says. */
function draftsProblem(drafts: boolean): string | undefined {
  if (drafts || !asksForDrafts(process.env)) return undefined;
  return `${DRAFTS_VARIABLE} is set, and what is published shows no drafts. Unset it, or see drafts with "npm run drafts".`;
}

async function buildWhole(folder: string): Promise<void> {
  const release = await takeLock(resolve(LOCK), {
    onWait: (pid) =>
      sayProgress(`Another build of this site is running (process ${pid}). Waiting for its end.`),
  });
  const folders = await foldersOf(folder);
  const stopped = discardWhenStopped(folders, release);
  try {
    await clearLeftovers(folders);
    const { build } = await import('astro');
    // `force` renders every text anew: a warm cache would skip texts with mistakes in them.
    // Astro's own log is a line for each page; the integrations say in a few lines what has been done.
    await build({
      root: process.cwd(),
      outDir: relative(process.cwd(), folders.next),
      logLevel: 'warn',
      force: true,
    });
    await swapIn(folders);
  } catch (error) {
    discardNext(folders);
    throw error;
  } finally {
    stopped.forget();
    await release();
  }
}

/** Leaves nothing half made when somebody stops the build. */
function discardWhenStopped(folders: SiteFolders, release: () => Promise<void>) {
  const stop = () => {
    discardNext(folders);
    void release().finally(() => process.exit(1));
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
  for (const signal of signals) process.once(signal, stop);
  return {
    forget: () => {
      for (const signal of signals) process.off(signal, stop);
    },
  };
}
