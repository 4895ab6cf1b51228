import { entry } from '../../src/model/handbook.ts';
import { planTimeline } from '../../src/model/plans/planTimeline.ts';
import type { PlanTimeline } from '../../src/model/plans/planTimeline.ts';
import type { PlanInput } from '../../src/schemas/plan.ts';
import type { PriorityInput } from '../../src/schemas/priority.ts';
import { anEntry, handbookOf } from './entries.ts';

type Deliverables = NonNullable<PriorityInput['deliverables']>;

/** When something is due, as an author writes it: by a date, or in another way. */
export const by = (date: string) => ({ kind: 'by' as const, date });
export const quarterly = {
  kind: 'every' as const,
  every: { times: 1, per: 'quarter' as const, words: 'quarterly' },
};
export const inWords = { kind: 'words' as const, words: 'March 2023 onwards' };
export const notGiven = { kind: 'not-given' as const };

/** The timeline of a plan from April 2022 to March 2023, or another, with one priority a list of deliverables. */
export function timelineOf(
  priorities: Deliverables[],
  {
    period = { from: '2022-04', to: '2023-03' },
    today = '2026-11-21',
    titles = [],
  }: { period?: PlanInput['period']; today?: string; titles?: string[] } = {},
): PlanTimeline {
  const handbook = handbookOf(
    [
      anEntry('partnerships', 'luton', { shortName: 'Luton' }),
      anEntry('plans', 'luton/plan', { period }),
      ...priorities.map((deliverables, index) =>
        anEntry('priorities', `luton/priority-${index + 1}`, {
          title: titles[index] ?? `Priority ${index + 1}`,
          number: index + 1,
          deliverables,
        }),
      ),
    ],
    today,
  );
  return planTimeline(handbook, entry(handbook, 'plans', 'luton/plan'));
}
