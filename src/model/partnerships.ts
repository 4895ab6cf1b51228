import { byText } from '../lib/sorting.ts';
import { isThere, stageOf } from './governance/bodies.ts';
import { all } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

type Partnership = Entry<'partnerships'>;

/** Partnerships and joint arrangements of today, those to come and those that have ended, each in the order of their names. */
export function partnershipsByKind(handbook: Handbook): {
  partnerships: Partnership[];
  joint: Partnership[];
  toCome: Partnership[];
  predecessors: Partnership[];
} {
  const sorted = all(handbook, 'partnerships').toSorted(
    byText<Partnership>(({ data }) => data.shortName),
  );
  const there = sorted.filter((one) => isThere(handbook, one));
  return {
    partnerships: there.filter(({ data }) => data.kind !== 'joint'),
    joint: there.filter(({ data }) => data.kind === 'joint'),
    toCome: sorted.filter((one) => stageOf(handbook, one) === 'to-come'),
    predecessors: sorted.filter((one) => stageOf(handbook, one) === 'ended'),
  };
}

/** True for a local partnership that is there on the day of the build; a joint arrangement is none. */
export function isLocalToday(handbook: Handbook, partnership: Partnership): boolean {
  return partnership.data.kind !== 'joint' && isThere(handbook, partnership);
}

/** Partnerships that cover an area: those of today first, joint arrangements and those to come last. */
export function partnershipsCovering(handbook: Handbook, areaId: string): Partnership[] {
  const { partnerships, joint, toCome, predecessors } = partnershipsByKind(handbook);
  return [...partnerships, ...joint, ...toCome, ...predecessors].filter(({ data }) =>
    data.areas.includes(areaId),
  );
}

/** Kinds of partnership, as they are above its name, where the name does not say it. */
export const partnershipKindLabels: Partial<Record<Partnership['data']['kind'], string>> = {
  'all-age': 'Safeguarding partnership for children and adults',
  joint: 'Joint arrangements',
};

/** What a partnership has to do with adults; nothing for one for children alone. */
export const withAdultsLabels: Partial<Record<Partnership['data']['kind'], string>> = {
  'all-age': 'One partnership protects children and adults.',
  'shared-unit': 'Its team also works for the safeguarding adults board.',
};
