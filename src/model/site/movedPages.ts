import { addressOf, groupPageAddress } from '../addresses.ts';
import { hasPolicyPage, policyPageAddress } from '../documents/policyPage.ts';
import { hasGroupPage } from '../governance/groupPage.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { movedProcedures } from '../procedures/movedProcedures.ts';
import { neutralTitleOf } from '../reviews/caseReviews.ts';
import { hasReviewPage, reviewPageAddress } from '../reviews/reviewPage.ts';
import { pageNames } from './siteMap.ts';

/** A page that has left its address. */
export interface MovedPage {
  /** What it was called. */
  name: string;
  /** Where its content is today: a page, or a place on one. */
  to: string;
}

/** For each kind of page that can move, by old address: the pages that have. */
const MOVERS: readonly ((handbook: Handbook) => ReadonlyMap<string, MovedPage>)[] = [
  movedProcedures,
  groupsInTables,
  reviewsInLists,
  policiesInLists,
];

/**
 * By old address: pages whose content has another place today, worked out from the content. No link of the
 * site leads to an old address.
 * @throws when an old address is that of a page that is there.
 */
export const movedPages = once('moved pages', (handbook): ReadonlyMap<string, MovedPage> => {
  const moved = new Map(MOVERS.flatMap((pagesOf) => [...pagesOf(handbook)]));
  const there = pageNames(handbook);
  for (const old of moved.keys())
    if (there.has(old)) throw new Error(`${old} is a page, and is said to have moved.`);
  return moved;
});

/** Where an address leads today: to the place of a page that has moved, else where it says. */
export function addressToday(handbook: Handbook, address: string): string {
  return movedPages(handbook).get(address)?.to ?? address;
}

/** Groups of which too little is known for a page. */
function groupsInTables(handbook: Handbook): ReadonlyMap<string, MovedPage> {
  return new Map(
    all(handbook, 'groups')
      .filter((group) => !hasGroupPage(group))
      .map((group) => [
        groupPageAddress(handbook, group),
        { name: group.data.title, to: addressOf(handbook, group) },
      ]),
  );
}

/** Reviews without findings. The old page shows no more of what it is about than the page did in its tab. */
function reviewsInLists(handbook: Handbook): ReadonlyMap<string, MovedPage> {
  return new Map(
    all(handbook, 'caseReviews')
      .filter(({ data }) => !hasReviewPage(data))
      .map((review) => [
        reviewPageAddress(review),
        { name: neutralTitleOf(handbook, review), to: addressOf(handbook, review) },
      ]),
  );
}

/** Policies of which little more than the title is known. */
function policiesInLists(handbook: Handbook): ReadonlyMap<string, MovedPage> {
  return new Map(
    all(handbook, 'policies')
      .filter((policy) => !hasPolicyPage(policy))
      .map((policy) => [
        policyPageAddress(policy),
        { name: policy.data.title, to: addressOf(handbook, policy) },
      ]),
  );
}
