import type { Problem } from '../lib/problem.ts';
import { buildHandbook } from '../model/handbook.ts';
import { pageNames } from '../model/siteMap.ts';
import { checkLink } from './checkLink.ts';
import type { WrittenEntry } from './entries.ts';
import { nearest } from './nearest.ts';
import { problemOf } from './problemKinds.ts';
import type { ReadContent } from './readContent.ts';

/** Names of changes that do not tell their day, and addresses that are not well written. */
export function checkChanges(change: WrittenEntry<'changes'>): Problem[] {
  const { id, data, placeOf } = change;
  const misnamed = !id.startsWith(`${data.date}-`);
  return [
    ...(misnamed ? [problemOf('change-misnamed', placeOf(['date']), { id, date: data.date })] : []),
    ...data.pages.flatMap((page, index) => checkLink(page, placeOf(['pages', index]))),
  ];
}

/**
 * Pages that changes speak of and that do not exist, save those that have been withdrawn. Needs
 * content that is sound otherwise: the page of an entry with a mistake in it would be missed.
 */
export function checkChangedPages({ content }: ReadContent, today: string): Problem[] {
  const present = content.changes.filter(({ data }) => data.kind !== 'withdrawn');
  if (present.length === 0) return [];
  const known = [...pageNames(buildHandbook(content, today)).keys()];
  return present.flatMap(({ data, placeOf }) =>
    data.pages.flatMap((page, index) =>
      known.includes(page)
        ? []
        : [
            problemOf('no-such-page', placeOf(['pages', index]), {
              page,
              nearest: nearest(page, known),
            }),
          ],
    ),
  );
}
