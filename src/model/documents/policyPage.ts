import { slugOf } from '../handbook.ts';
import type { Entry } from '../handbook.ts';

/**
 * True for a policy with a page: one that leads to the document or its chapters, or has a text. Of the others little
 * more than the title is known: they are rows in the list of their partnership.
 */
export function hasPolicyPage({ data, body }: Entry<'policies'>): boolean {
  return data.documents.length > 0 || data.chapters.length > 0 || (body ?? '').trim() !== '';
}

/** The address of the page that a policy has or would have. */
export function policyPageAddress({ owner, id }: Entry<'policies'>): string {
  return `/${owner}/policies/${slugOf(id)}/`;
}

/** The address of the row that a policy without a page has in the list of its partnership. */
export function policyRowAddress({ owner, id }: Entry<'policies'>): string {
  return `/${owner}/policies/#${slugOf(id)}`;
}
