import { resolve } from 'node:path';
import { checkContent, checkRead } from '../checks/checkContent.ts';
import type { CheckedContent } from '../checks/checkContent.ts';
import { buildDay } from '../lib/buildDay.ts';
import { CONTENT_FOLDER, siteContent } from '../loader/siteContent.ts';
import { formatReport } from '../problems/report.ts';
import { readWithKept } from './keptPages/readWithKept.ts';
import { sayProgress } from './sayProgress.ts';

/**
 * Reads the content of a site.
 *
 * @throws with every error of the content, where one of them keeps its entries from being linked.
 */
export async function readSite(root: string): Promise<void> {
  try {
    await readWithKept(root);
  } catch (error) {
    soundEntries(await checkContent(resolve(root, CONTENT_FOLDER), { root, ...moment() }));
    throw error;
  }
}

/**
 * Checks the content of a site that has been read, and hands over what it warns of.
 *
 * @throws with every error.
 */
export async function checkSite(root: string, warn: (report: string) => void): Promise<void> {
  const { read } = await siteContent(root);
  const checked = await checkRead(read, CONTENT_FOLDER, moment());
  const entries = soundEntries(checked);
  if (checked.problems.length > 0) warn(formatReport(checked.problems));
  sayProgress(`Checked ${entries.length} entries: no errors.`);
}

/** @throws with every error. */
function soundEntries({ entries, problems }: CheckedContent): CheckedContent['entries'] {
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(formatReport(errors));
  return entries;
}

/** The day of the build, and the moment by which it is told what is on the site. */
function moment() {
  const now = new Date();
  return { today: buildDay(process.env, now), now };
}
