import { joinWords } from '../../lib/lists.ts';
import type { Group } from '../../schemas/group.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf, partOf } from '../parties.ts';
import type { NamedPart } from '../parties.ts';
import { frequencyInWords } from '../../lib/calendar/frequency.ts';

type ChairKind = Group['chairs'][number]['as'];

/** What those who chair are called: one, and several. */
const LABELS: Record<ChairKind, [one: string, many: string]> = {
  chair: ['Chair', 'Chairs'],
  'co-chair': ['Co-chair', 'Co-chairs'],
  'vice-chair': ['Vice chair', 'Vice chairs'],
};

/** Those who chair in one way, in the order of the source. */
export interface ChairsOfKind {
  label: string;
  holders: NamedPart[];
}

/** Who chairs a group: the chair or co-chairs first, then vice chairs. */
export function chairsOf(handbook: Handbook, { data }: Entry<'groups'>): ChairsOfKind[] {
  return (Object.keys(LABELS) as ChairKind[]).flatMap((kind) => {
    const holders = data.chairs.filter((chair) => chair.as === kind);
    const [one, many] = LABELS[kind];
    return holders.length === 0
      ? []
      : [
          {
            label: holders.length === 1 ? one : many,
            holders: holders.map((holder) => partOf(handbook, holder)),
          },
        ];
  });
}

/** `Passes once a year among Exampleton Police and the Director of Education`; undefined for a chair that stays. */
export function rotationOf(handbook: Handbook, { data }: Entry<'groups'>): string | undefined {
  const { chairRotates } = data;
  if (!chairRotates) return undefined;
  const names = chairRotates.among.map((party) => nameOf(handbook, party).words);
  const often = chairRotates.every ? ` ${frequencyInWords(chairRotates.every)}` : '';
  return `Passes${often} among ${joinWords(names)}`;
}
