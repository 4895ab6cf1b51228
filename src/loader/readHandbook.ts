import { buildDay } from '../lib/buildDay.ts';
import type { Handbook } from '../model/handbook.ts';
import { buildHandbook } from '../model/handbook.ts';
import { readContent } from './readContent.ts';

/** The linked content below a folder, for programs that run outside of Astro. Invalid entries are left out. */
export async function readHandbook(
  folder: string,
  today = buildDay(process.env, new Date()),
): Promise<Handbook> {
  const { content } = await readContent(folder);
  return buildHandbook(content, today);
}
