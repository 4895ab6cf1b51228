import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Answer, LinkResults } from './answer.ts';
import type { ExternalLink } from './externalLinks.ts';
import { linkReport } from './linkReport.ts';

/** Results as programs read them: the next check begins with it. */
const KEPT = 'results.json';

/** Puts answers beside what was known before: since when it has been so, and when the page was last there. */
export function resultsOf(
  answers: ReadonlyMap<string, Answer>,
  before: LinkResults,
  today: string,
): LinkResults {
  return Object.fromEntries(
    [...answers].map(([address, { state, why, to }]) => {
      const known = Object.hasOwn(before, address) ? before[address] : undefined;
      const lastWorked = state === 'works' || state === 'moved' ? today : known?.lastWorked;
      return [
        address,
        {
          state,
          why,
          ...(to === undefined ? {} : { to }),
          since: known?.state === state ? known.since : today,
          ...(lastWorked === undefined ? {} : { lastWorked }),
        },
      ];
    }),
  );
}

/**
 * Keeps the answers of a day in a folder: a file of that day for people, the same as the newest, and one for the next
 * check. Gives the name of the file of the day.
 *
 * @throws when no site at all was reached: without a network nothing can be said, and what was known stays.
 */
export async function keepResults(
  folder: string,
  {
    links,
    answers,
    today,
  }: { links: readonly ExternalLink[]; answers: ReadonlyMap<string, Answer>; today: string },
): Promise<string> {
  if (answers.size > 0 && [...answers.values()].every(({ isUnreachable }) => isUnreachable))
    throw new Error(
      'No site could be reached. Is this computer on the network? Nothing was written.',
    );
  const before = await resultsIn(folder);
  const results = resultsOf(answers, before, today);
  const report = linkReport(links, results, today);
  const day = `${today}.md`;
  await mkdir(folder, { recursive: true });
  await writeWhole(join(folder, day), report);
  await writeWhole(join(folder, 'newest.md'), report);
  await writeWhole(join(folder, KEPT), `${JSON.stringify(results, null, 2)}\n`);
  return join(folder, day);
}

/** What the check before found. Nothing when there was none, or when its file is damaged. */
async function resultsIn(folder: string): Promise<LinkResults> {
  try {
    return JSON.parse(await readFile(join(folder, KEPT), 'utf8')) as LinkResults;
  } catch {
    return {};
  }
}

async function writeWhole(file: string, text: string): Promise<void> {
  await writeFile(`${file}.new`, text);
  await rename(`${file}.new`, file);
}
