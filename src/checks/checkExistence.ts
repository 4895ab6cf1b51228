import { addDays } from '../lib/calendar/days.ts';
import { stageOn } from '../model/governance/bodies.ts';
import type { Problem } from '../problems/problem.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';

type Succeeded = WrittenEntry<'areas'> | WrittenEntry<'agencies'> | WrittenEntry<'partnerships'>;

const A_DAY = 10;

/**
 * Councils that are there and have no code, successors of what has no end, and days between the end of one body and the
 * start of the next on which nobody would be there.
 */
export function checkExistence(
  { areas, agencies, partnerships }: WrittenContent,
  today: string,
): Problem[] {
  return [
    ...areas.flatMap((area) => withoutCode(area, today)),
    ...areas.flatMap((one) => checkSuccession(one, areas)),
    ...agencies.flatMap((one) => checkSuccession(one, agencies)),
    ...partnerships.flatMap((one) => checkSuccession(one, partnerships)),
  ];
}

function withoutCode({ data, placeOf }: WrittenEntry<'areas'>, today: string): Problem[] {
  if (data.onsCode !== undefined || stageOn(today, data) === 'to-come') return [];
  // The first day of a new council must not keep anything else from being published.
  const since = data.exists?.from;
  return [
    since === undefined
      ? problemOf('area-without-code', placeOf(['title']), {})
      : problemOf('code-still-missing', placeOf(['exists']), { since }),
  ];
}

/** The day before what takes over starts, or an example where no day is known. */
function lastDay(
  { succeededBy }: Succeeded['data'],
  others: readonly Pick<Succeeded, 'id' | 'data'>[],
): string {
  const start = others.find(({ id }) => id === succeededBy[0])?.data.exists?.from;
  return start?.length === A_DAY ? addDays(start, -1) : '2028-03-31';
}

function checkSuccession(
  { data, placeOf }: Succeeded,
  others: readonly Pick<Succeeded, 'id' | 'data'>[],
): Problem[] {
  const end = data.exists?.to;
  if (data.succeededBy.length > 0 && end === undefined)
    return [
      problemOf('succeeded-without-end', placeOf(['succeededBy']), { last: lastDay(data, others) }),
    ];
  return data.succeededBy.flatMap((id, row) => {
    const start = others.find((one) => one.id === id)?.data.exists?.from;
    // A month or a year may begin or end on any of its days.
    if (end?.length !== A_DAY || start?.length !== A_DAY || start <= addDays(end, 1)) return [];
    return [problemOf('nobody-between', placeOf(['succeededBy', row]), { id, end, start })];
  });
}
