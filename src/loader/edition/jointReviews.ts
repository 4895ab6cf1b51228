import type { ContentEntry, WrittenEntry } from '../entries.ts';
import { namesOfOthers } from './partnershipNames.ts';
import type { PartnershipName } from './partnershipNames.ts';

/** Fields that lead to other entries. What leads to one that is left out goes by itself. */
const REFERENCES: ReadonlySet<string> = new Set(['sources', 'source', 'jointWith', 'takenUp']);

/**
 * Entries in which a review that several partnerships made together belongs to the first of them that is included, so
 * that a site without its owner still has it. Links that name a partnership left out go. A review whose words name one
 * stays with its owner.
 */
export function withJointReviews(
  entries: readonly ContentEntry[],
  owners: ReadonlySet<string>,
  names: readonly PartnershipName[],
): ContentEntry[] {
  const isFree = (part: unknown) =>
    namesOfOthers(wordsOf(part), names, (owner) => owners.has(owner)).length === 0;
  return entries.map((entry) => {
    if (entry.collection !== 'caseReviews' || owners.has(entry.owner)) return entry;
    const [owner, ...others] = entry.data.jointWith.filter((id) => owners.has(id));
    if (owner === undefined) return entry;
    const moved = movedTo(owner, entry, others, isFree);
    return isFree(moved.data) ? moved : entry;
  });
}

function movedTo(
  owner: string,
  review: WrittenEntry<'caseReviews'>,
  jointWith: string[],
  isFree: (part: unknown) => boolean,
): WrittenEntry<'caseReviews'> {
  const { ownersDocument, ...data } = review.data;
  return {
    ...review,
    owner,
    id: review.id.replace(review.owner, owner),
    data: {
      ...data,
      jointWith,
      documents: data.documents.filter(isFree),
      ...(ownersDocument && isFree(ownersDocument) ? { ownersDocument } : {}),
    },
  };
}

function wordsOf(part: unknown): string {
  return JSON.stringify(part, (key, value: unknown) => (REFERENCES.has(key) ? undefined : value));
}
