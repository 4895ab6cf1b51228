import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { handbook } from '../../handbook.config.ts';
import { asksForDrafts, DRAFTS_VARIABLE } from '../lib/draftsShown.ts';
import { buildKept, buildWithAstro } from './buildPages.ts';
import { sayProgress } from './sayProgress.ts';
import { addressProblem } from './siteAddress.ts';
import { sliceFolderName, sliceNames, SLICE_VARIABLE, SLICES_FOLDER } from './slices/sliceNames.ts';
import { SITE_PART, SLICE_FILES } from './slices/sliceRecords.ts';
import { makeSite } from './whole/makeSite.ts';
import { makeWhole } from './whole/makeWhole.ts';
import { plainReason } from './whole/plainReason.ts';

/** Where the site that is published is built. */
export const SITE_FOLDER = 'dist';

/** Where a preview with drafts is built, which is never published. */
export const DRAFTS_FOLDER = 'dist-drafts';

/**
 * Builds the site into `dist`, or a preview with drafts into `dist-drafts`. `--today 2026-11-21` sets the day that
 * "current" and "ended" are worked out for; without it, it is the day in England. `--clean` takes nothing from the build before:
 * else, its bundle of the code and the pages for which nothing has changed are taken. Where slices may be built,
 * `--only luton,llr` builds just the pages of these partnerships, into a folder of `dist-slices`. The site or slice before
 * stays until the next one is whole.
 * Returns false, with the reason printed in plain words, when anything is wrong.
 */
export async function buildSite(
  args: string[],
  { drafts = false, slices = false } = {},
): Promise<boolean> {
  // Astro would otherwise report its use over the network.
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const options = {
      today: { type: 'string' },
      only: { type: 'string' },
      clean: { type: 'boolean', default: false },
    } as const;
    const { today, only, clean } = parseArgs({ args, options }).values;
    if (only !== undefined && !slices)
      throw new Error('A slice of the site is built with "npm run build -- --only" alone.');
    if (today) process.env['HANDBOOK_TODAY'] = today;
    const problem = addressProblem(handbook) ?? draftsProblem(drafts);
    if (problem) throw new Error(problem);
    if (drafts) process.env[DRAFTS_VARIABLE] = 'shown';
    if (only !== undefined) await buildSlice(sliceNames(only));
    else if (drafts) await buildWhole(DRAFTS_FOLDER);
    else await buildWhole(SITE_FOLDER, (outDir) => buildKept(outDir, { clean }));
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

async function buildWhole(
  folder: string,
  make: (outDir: string) => Promise<void> = buildWithAstro,
): Promise<void> {
  // An empty one stands for the whole site, whatever was there.
  process.env[SLICE_VARIABLE] = '';
  await makeSite(folder, make);
}

async function buildSlice(names: readonly string[]): Promise<void> {
  process.env[SLICE_VARIABLE] = names.join(',');
  const folder = join(SLICES_FOLDER, sliceFolderName(names));
  await mkdir(SLICES_FOLDER, { recursive: true });
  await makeWhole(resolve(folder), SLICE_FILES, (next) => buildWithAstro(join(next, SITE_PART)));
  sayProgress(`The slice is in ${folder}. Join it with the others: npm run join`);
}
