import { siteHandbook } from '../../loader/siteContent.ts';
import { movedPages } from '../../model/site/movedPages.ts';
import { pageOwners, SHARED } from '../../model/site/pageOwner.ts';
import { asksNotToBeListed } from '../asksNotToBeListed.ts';
import { readBuiltPages } from '../builtPages.ts';
import { readPage } from '../searchIndex/readPage.ts';
import { searchSources } from '../searchIndex/writeIndex.ts';
import { fileHashes } from './fileHashes.ts';
import { fingerprintsOf } from './fingerprints.ts';
import type { PageRecord, SliceRecords } from './sliceRecords.ts';

/** What a slice that has been built into a folder leaves for the join. */
export async function recordsOf(
  site: string,
  names: readonly string[],
  root: string,
): Promise<SliceRecords> {
  const handbook = await siteHandbook(root);
  const pages = await readBuiltPages(site, ({ path, html }): PageRecord => {
    const search = readPage(html);
    return { path, isListed: !asksNotToBeListed(html), ...(search && { search }) };
  });
  return {
    label: {
      names: [...names],
      owners: pageOwners(handbook),
      madeFrom: await fingerprintsOf(root),
      files: await fileHashes(site),
    },
    pages,
    whole: names.includes(SHARED)
      ? { search: searchSources(handbook), moved: [...movedPages(handbook)] }
      : undefined,
  };
}
