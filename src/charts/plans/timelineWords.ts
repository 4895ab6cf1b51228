import { joinWords } from '../../lib/lists.ts';
import type { Entry } from '../../model/handbook.ts';
import { marksOf } from '../../model/plans/planTimeline.ts';
import type { PlanTimeline, Undated } from '../../model/plans/planTimeline.ts';
import { periodInWords } from '../../model/wording/periodInWords.ts';
import type { TimelinePart } from './parts.ts';

/** `2. Multiple risk factors`. */
export function titleInWords({ priority }: TimelinePart): string {
  const { number, title } = priority.data;
  return number ? `${number}. ${title}` : title;
}

/** `Part 1 of 2`; empty where one drawing holds the whole. */
export function partInWords({ part, parts }: TimelinePart): string {
  return parts > 1 ? `Part ${part} of ${parts}` : '';
}

/** `Timeline of priority 2, Multiple risk factors, part 1 of 2`. */
export function nameInWords(part: TimelinePart): string {
  const { number, title } = part.priority.data;
  const which = number ? `priority ${number}, ${title}` : `the priority ${title}`;
  return ['Timeline of ' + which, partInWords(part).toLowerCase()].filter(Boolean).join(', ');
}

/** `1 activity and 5 deliverables have no date.`; empty when there are none. */
export function undatedInWords({ activities, deliverables }: Undated): string {
  const parts = [
    activities > 0 && counted(activities, 'activity', 'activities'),
    deliverables > 0 && counted(deliverables, 'deliverable', 'deliverables'),
  ].filter((part) => part !== false);
  if (parts.length === 0) return '';
  return `${joinWords(parts)} ${activities + deliverables === 1 ? 'has' : 'have'} no date.`;
}

/** What the marks of a plan's timelines mean. */
export function marksInWords({ withDates }: PlanTimeline): string {
  const marks = withDates.flatMap(marksOf);
  const lengths = new Set(marks.map(({ precision }) => precision));
  const bars = (['month', 'year'] as const).filter((one) => lengths.has(one));
  return [
    bars.length > 0 && `Each bar covers the ${joinWords(bars, 'or')} in which something is due.`,
    lengths.has('day') && 'A diamond is on the day that something is due by.',
    lengths.has('repeats') &&
      'A line from end to end of the plan is for what comes back, as often as the words beside it say.',
    'When work starts is not shown.',
    marks.some(({ isOutsidePlan }) => isOutsidePlan) &&
      'A date outside the period of the plan is drawn hollow.',
  ]
    .filter(Boolean)
    .join(' ');
}

/**
 * `7 dates against the period of the plan, 2022 to 2023. 1 of them lies outside it and is drawn hollow.`, `2 dates and 1
 * row for what comes back against the period of the plan, 2022 to 2023.`
 */
export function datesInWords(plan: Entry<'plans'>, part: TimelinePart): string {
  const all = marksOf(part);
  const marks = all.filter(({ precision }) => precision !== 'repeats');
  const repeats = all.length - marks.length;
  const outside = marks.filter(({ isOutsidePlan }) => isOutsidePlan).length;
  const shown = [
    (marks.length > 0 || repeats === 0) && counted(marks.length, 'date', 'dates'),
    repeats > 0 && `${counted(repeats, 'row', 'rows')} for what comes back`,
  ].filter((words) => words !== false);
  const beside = `${joinWords(shown)} against the period of the plan, ${periodInWords(plan.data.period)}.`;
  if (outside === 0) return beside;
  const which = marks.length === 1 ? 'It' : `${outside} of them`;
  return `${beside} ${which} ${outside === 1 ? 'lies outside it and is' : 'lie outside it and are'} drawn hollow.`;
}

function counted(count: number, singular: string, plural: string): string {
  return `${count} ${count === 1 ? singular : plural}`;
}
