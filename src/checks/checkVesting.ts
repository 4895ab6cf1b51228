import { addDays } from '../lib/calendar/days.ts';
import { firstDayOf, lastDayOf } from '../lib/dates.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { areaInSentence } from '../model/governance/areaNames.ts';
import { stageOn } from '../model/governance/bodies.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { problemOf } from '../problems/problemKinds.ts';

type Partnership = WrittenEntry<'partnerships'>;
type Area = WrittenEntry<'areas'>;

/** How long before a change those who keep a partnership are told, in days: twelve weeks. */
const NOTICE = 84;

/**
 * Partnerships that start or end in the next weeks, or whose councils do, for those who keep them; and partnerships whose
 * council has ended while nothing says what became of them.
 */
export function checkVesting({ partnerships, areas }: WrittenContent, today: string): Problem[] {
  return partnerships
    .filter(({ data }) => stageOn(today, data) !== 'ended')
    .flatMap((partnership) => [
      ...changesOf(partnership, partnerships, partnership.placeOf(['exists']), today),
      ...partnership.data.areas.flatMap((id, row) => {
        const area = areas.find((one) => one.id === id);
        const place = partnership.placeOf(['areas', row]);
        return area ? changesOfArea(area, { areas, partnership, place, today }) : [];
      }),
    ]);
}

function changesOfArea(
  area: Area,
  {
    areas,
    partnership,
    place,
    today,
  }: { areas: readonly Area[]; partnership: Partnership; place: Place; today: string },
): Problem[] {
  const end = area.data.exists?.to;
  // What a partnership says of its own days speaks for its councils too.
  if (partnership.data.exists) return [];
  if (end !== undefined && stageOn(today, area.data) === 'ended')
    return [
      problemOf('area-has-ended', place, { name: nameOf(area), end, file: partnership.file }),
    ];
  return changesOf(area, areas, place, today);
}

/** The start or the end of a body, when it is near. */
function changesOf<One extends Partnership | Area>(
  body: One,
  others: readonly One[],
  place: Place,
  today: string,
): Problem[] {
  const { exists, succeededBy } = body.data;
  const isNear = (day: string) => day >= today && day <= addDays(today, NOTICE);
  const name = nameOf(body);
  const successors = succeededBy.flatMap((id) => others.filter((one) => one.id === id).map(nameOf));
  return [
    ...(exists?.to !== undefined && isNear(lastDayOf(exists.to))
      ? [problemOf('ends-soon', place, { name, end: exists.to, successors, file: body.file })]
      : []),
    ...(exists?.from !== undefined && isNear(firstDayOf(exists.from))
      ? [problemOf('starts-soon', place, { name, start: exists.from })]
      : []),
  ];
}

function nameOf({ collection, data }: Partnership | Area): string {
  return collection === 'areas'
    ? `the council of ${areaInSentence({ data })}`
    : `the ${data.title}`;
}
