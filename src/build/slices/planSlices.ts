import { siteHandbook } from '../../loader/siteContent.ts';
import { byCode, byNumber, inTurn } from '../../lib/sorting.ts';
import { ownerOfAddress, pageOwners } from '../../model/site/pageOwner.ts';
import { pageNames } from '../../model/site/siteMap.ts';

/** Divides a site into so many slices, as alike in their number of pages as its partnerships allow, each as `--only` takes it. */
export async function planSlices(root: string, count: number): Promise<string[]> {
  const handbook = await siteHandbook(root);
  const pages = new Map(pageOwners(handbook).map((owner) => [owner, 0]));
  for (const address of pageNames(handbook).keys()) {
    const owner = ownerOfAddress(handbook, address);
    pages.set(owner, (pages.get(owner) ?? 0) + 1);
  }
  return evenSlices(pages, count).map((names) => names.join(','));
}

/** Divides owners with so many pages each: the largest first, always into the slice with the fewest pages. */
export function evenSlices(pages: ReadonlyMap<string, number>, count: number): string[][] {
  const slices = Array.from({ length: Math.min(count, pages.size) }, () => ({
    pages: 0,
    names: [] as string[],
  }));
  const largestFirst = [...pages].toSorted(
    inTurn(
      byNumber(([, number]) => -number),
      byCode(([owner]) => owner),
    ),
  );
  for (const [owner, number] of largestFirst) {
    const [least] = slices.toSorted(
      inTurn(
        byNumber((one) => one.pages),
        byNumber((one) => one.names.length),
      ),
    );
    if (!least) break;
    least.pages += number;
    least.names.push(owner);
  }
  return slices.map(({ names }) => names.toSorted());
}
