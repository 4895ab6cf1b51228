import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { SITE_FOLDER } from '../buildSite.ts';
import { sayProgress } from '../sayProgress.ts';
import { makeSite } from '../whole/makeSite.ts';
import { plainReason } from '../whole/plainReason.ts';
import { codeHash, settingsHash } from './fingerprints.ts';
import { joinInto } from './joinInto.ts';
import { sliceFault } from './sliceFaults.ts';
import type { Slice } from './sliceFaults.ts';
import { SLICES_FOLDER } from './sliceNames.ts';
import { readLabel } from './sliceRecords.ts';

/**
 * Joins slices into the site in `dist`, which is the one that a whole build makes. Takes the folders of the slices; all of
 * `dist-slices` when none is named. The site before stays until the joined one is whole.
 * Returns false, with the reason printed in plain words, when anything is wrong.
 */
export async function joinSlices(args: string[]): Promise<boolean> {
  try {
    const { positionals } = parseArgs({ args, allowPositionals: true });
    const slices = await slicesIn(positionals.length > 0 ? positionals : await allSlices());
    const fault = sliceFault(slices, {
      settings: settingsHash(),
      version: await codeHash(process.cwd()),
    });
    if (fault) throw new Error(fault);
    await makeSite(SITE_FOLDER, (next) => joinInto(next, slices));
    sayProgress(`Joined ${slices.length} slices. The site is in ${SITE_FOLDER}.`);
    return true;
  } catch (error) {
    process.stderr.write(`\n${plainReason(error)}\n\nThe slices were not joined.\n`);
    return false;
  }
}

async function allSlices(): Promise<string[]> {
  const found = await readdir(SLICES_FOLDER, { withFileTypes: true }).catch(() => []);
  return (
    found
      // One that is being built has another ending.
      .filter((one) => one.isDirectory() && !/\.(?:new|old)$/.test(one.name))
      .map(({ name }) => join(SLICES_FOLDER, name))
      .toSorted()
  );
}

async function slicesIn(folders: readonly string[]): Promise<Slice[]> {
  if (folders.length === 0)
    throw new Error(
      `There are no slices in "${SLICES_FOLDER}". Build them with "npm run build -- --only luton,llr", or name their folders.`,
    );
  const paths = folders.map((folder) => resolve(folder));
  const twice = folders.find((_, at) => paths.indexOf(paths[at] ?? '') !== at);
  if (twice !== undefined) throw new Error(`"${twice}" is named twice. Name each slice once.`);
  return folders.map((folder) => {
    if (!existsSync(folder))
      throw new Error(`There is no folder "${folder}". Name slices that have been built.`);
    const label = readLabel(folder);
    if (!label)
      throw new Error(
        `"${folder}" is no whole slice. Build it again with "npm run build -- --only", or leave it out.`,
      );
    return { folder, label };
  });
}
