import { byText } from '../lib/sorting.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** Partnerships of today, joint arrangements and predecessors, each in the order of their names. */
export function partnershipsByKind(handbook: Handbook): {
  partnerships: Entry<'partnerships'>[];
  joint: Entry<'partnerships'>[];
  predecessors: Entry<'partnerships'>[];
} {
  const sorted = all(handbook, 'partnerships').toSorted(
    byText<Entry<'partnerships'>>(({ data }) => data.shortName),
  );
  const ofKind = (kind: Entry<'partnerships'>['data']['kind']) =>
    sorted.filter(({ data }) => data.kind === kind);
  return {
    partnerships: ofKind('partnership'),
    joint: ofKind('joint'),
    predecessors: ofKind('predecessor'),
  };
}

/** Partnerships that cover an area, joint arrangements last. */
export function partnershipsCovering(handbook: Handbook, areaId: string): Entry<'partnerships'>[] {
  const { partnerships, joint, predecessors } = partnershipsByKind(handbook);
  return [...partnerships, ...joint, ...predecessors].filter(({ data }) =>
    data.areas.includes(areaId),
  );
}
