import type { Problem } from '../problems/problem.ts';
import { checkLink } from './checkLink.ts';
import type { WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Names of changes that do not tell their day, and addresses that are not well written. */
export function checkChanges(change: WrittenEntry<'changes'>): Problem[] {
  const { id, data, placeOf } = change;
  const misnamed = !id.startsWith(`${data.date}-`);
  return [
    ...(misnamed ? [problemOf('change-misnamed', placeOf(['date']), { id, date: data.date })] : []),
    ...data.pages.flatMap((page, index) => checkLink(page, placeOf(['pages', index]))),
  ];
}
