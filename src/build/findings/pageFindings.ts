import { checkRead } from '../../checks/checkContent.ts';
import { buildDay } from '../../lib/buildDay.ts';
import { CONTENT_FOLDER, entriesOf, siteContent, siteHandbook } from '../../loader/siteContent.ts';
import type { SiteContent } from '../../loader/siteContent.ts';
import { isLinked } from '../../checks/pagePlaces.ts';
import { addressOf } from '../../model/addresses.ts';
import type { Problem } from '../../problems/problem.ts';

/** What the content check finds, as the writer of one page sees it. */
export interface PageFindings {
  /** In the files that the page is made from. */
  here: Problem[];
  /** In all other files. */
  elsewhere: Problem[];
}

const checked = new WeakMap<SiteContent, Promise<Problem[]>>();

/** What the content check finds in the content as it is now. `path` is the page, from the root of the site. */
export async function findingsFor(root: string, path: string): Promise<PageFindings> {
  const content = await siteContent(root);
  const known = checked.get(content) ?? check(content);
  checked.set(content, known);
  const handbook = await siteHandbook(root);
  const files = new Set(
    entriesOf(content.shown)
      .filter((entry) => isLinked(entry) && addressOf(handbook, entry).split('#')[0] === path)
      .map(({ file }) => file),
  );
  const problems = await known;
  return {
    here: problems.filter(({ file }) => files.has(file)),
    elsewhere: problems.filter(({ file }) => !files.has(file)),
  };
}

async function check({ read }: SiteContent): Promise<Problem[]> {
  const today = buildDay(process.env, new Date());
  return (await checkRead(read, CONTENT_FOLDER, { today, now: new Date() })).problems;
}
