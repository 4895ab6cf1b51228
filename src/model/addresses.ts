import type { CollectionName } from '../schemas/collections.ts';
import { structureIdOf, structureOf, structuresOf } from './governance/governance.ts';
import { hasPolicyPage, policyPageAddress, policyRowAddress } from './documents/policyPage.ts';
import { hasGroupPage } from './governance/groupPage.ts';
import type { Entry, EntryOf, Handbook } from './handbook.ts';
import { ownedBy, slugOf } from './handbook.ts';
import { plansOf } from './plans/plans.ts';
import { thresholdsOf } from './procedures/thresholds.ts';
import { agencyAddress, sourceAddress, termPart } from './site/listParts.ts';
import { hasReviewPage, reviewPageAddress, reviewRowAddress } from './reviews/reviewPage.ts';

/** Content types whose entries can be linked to: by their own page or a place on one. */
export type LinkedCollection =
  | 'partnerships'
  | 'arrangements'
  | 'structures'
  | 'groups'
  | 'services'
  | 'procedures'
  | 'thresholds'
  | 'contacts'
  | 'training'
  | 'policies'
  | 'plans'
  | 'priorities'
  | 'reports'
  | 'caseReviews'
  | 'reportSections'
  | 'agencies'
  | 'familyGuides'
  | 'easyGuides'
  | 'translations'
  | 'areas'
  | 'topics'
  | 'terms'
  | 'guidanceEditions'
  | 'requirements'
  | 'duties'
  | 'sources';

/** An entry that can be linked to. */
export type LinkedEntry = EntryOf<LinkedCollection>;

/** Address of an entry from the root of the site, starting with a slash. */
export function addressOf(handbook: Handbook, target: LinkedEntry): string {
  const { owner, id } = target;
  const slug = slugOf(id);
  switch (target.collection) {
    case 'partnerships':
      return `/${id}/`;
    case 'arrangements':
    case 'reports':
    case 'services':
    case 'training':
      return `/${owner}/${target.collection}/${slug}/`;
    case 'policies':
      // A policy of which only the title is known has no page, but a row in the list of its partnership.
      return hasPolicyPage(target) ? policyPageAddress(target) : policyRowAddress(target);
    case 'caseReviews':
      // A review without findings has no page, but a row in the list of its partnership.
      return hasReviewPage(target.data) ? reviewPageAddress(target) : reviewRowAddress(target);
    case 'structures':
      return `/${owner}/structure/${isNewest(handbook, owner, id) ? '' : `${slug}/`}`;
    case 'plans':
      return `/${owner}/plan/${isNewestPlan(handbook, target) ? '' : `${slug}/`}`;
    case 'reportSections':
      return `/${owner}/reports/${id.split('/').slice(1).join('/')}/`;
    case 'priorities':
      return priorityAddress(handbook, target);
    case 'groups':
      // A group of which little is known has no page, but a row in the table of its structure.
      return hasGroupPage(target)
        ? groupPageAddress(handbook, target)
        : `${addressOf(handbook, structureOf(handbook, target))}#${placeOfGroup(target)}`;
    case 'procedures':
      return owner === 'shared' ? `/procedures/${slug}/` : `/${owner}/procedures/${slug}/`;
    case 'thresholds':
      return `/${owner}/thresholds/${thresholdsOf(handbook, owner)[0]?.id === id ? '' : `${slug}/`}`;
    case 'contacts':
      return `${contactsAddress(target.data.areas[0])}#${slug}`;
    case 'familyGuides':
      return `/families/${slug}/`;
    case 'easyGuides':
      return `/families/easy/${slug}/`;
    case 'translations':
      return `${target.data.translationOf}${target.data.lang.toLowerCase()}/`;
    case 'areas':
      return `/partnerships/#${slug}`;
    case 'topics':
      return `/topics/${slug}/`;
    case 'terms':
      return `${termPart(target)}#${slug}`;
    case 'guidanceEditions':
    case 'requirements':
      return `/guidance/#${slug}`;
    case 'duties':
      return `/guidance/law/#${slug}`;
    case 'agencies':
      return agencyAddress(handbook, target);
    case 'sources':
      return sourceAddress(target);
  }
}

/** The address of an entry of any content type; undefined for one of a type that has neither page nor place. */
export function addressIfAny(
  handbook: Handbook,
  target: EntryOf<CollectionName>,
): string | undefined {
  // The choice above passes over the types that it does not name.
  return addressOf(handbook, target as LinkedEntry) as string | undefined;
}

/** Address of the page with the contacts of an area. */
export function areaContactsAddress(area: string): string {
  return `/contacts/${slugOf(area)}/`;
}

/** Address of the page with the contacts of an area, or of those for everywhere. */
export function contactsAddress(area: string | undefined): string {
  return area === undefined ? '/contacts/' : areaContactsAddress(area);
}

/** The place of a group in the table of its structure. */
export function placeOfGroup({ id }: Entry<'groups'>): string {
  return `group-${slugOf(id)}`;
}

/**
 * The address of the page that a group has or would have. Its plain address shows its newest record; older records
 * add the name of their structure, so that a link to "the group" always leads to what is known last.
 */
export function groupPageAddress(handbook: Handbook, group: Entry<'groups'>): string {
  const slug = slugOf(group.id);
  const plain = `/${group.owner}/groups/${slug}/`;
  const newest = structuresOf(handbook, group.owner).find((structure) =>
    handbook.entries.groups.has(`${structure.id}/${slug}`),
  );
  const own = structureIdOf(group);
  return newest?.id === own ? plain : `${plain}${slugOf(own)}/`;
}

/** The newest of several priorities with the same name has the plain address, older ones their plan behind it. */
function priorityAddress(handbook: Handbook, priority: Entry<'priorities'>): string {
  const { owner, id, data } = priority;
  const slug = slugOf(id);
  const plain = `/${owner}/priorities/${slug}/`;
  const plans = new Set(
    ownedBy(handbook, 'priorities', owner)
      .filter((other) => slugOf(other.id) === slug)
      .map((other) => other.data.plan),
  );
  if (plans.size === 1) return plain;
  const newest = plansOf(handbook, owner).find((plan) => plans.has(plan.id));
  return newest?.id === data.plan ? plain : `${plain}${slugOf(data.plan)}/`;
}

function isNewestPlan(handbook: Handbook, plan: Entry<'plans'>): boolean {
  return plansOf(handbook, plan.owner)[0]?.id === plan.id;
}

function isNewest(handbook: Handbook, owner: string, structureId: string): boolean {
  return structuresOf(handbook, owner)[0]?.id === structureId;
}
