import type { Due, Priority } from '../../schemas/priority.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf, namesOf } from '../parties.ts';
import type { NamedParty } from '../parties.ts';
import { deliverableTitle, liesOutside } from './planRows.ts';
import { dueInWords } from '../wording/dueInWords.ts';
import { progressView } from './progressView.ts';
import type { ProgressView } from './progressView.ts';

/** When something is due, in words, and whether that lies outside the period of the plan. */
export interface DueView {
  words: string;
  isOutsidePlan: boolean;
}

/** A deliverable, ready to be shown. */
export interface DeliverableView {
  id: string;
  title: string;
  due: DueView[];
  leads: NamedParty[];
  partners: NamedParty[];
  groups: NamedParty[];
  route?: string;
  outcome?: string;
  activities: ActivityView[];
  progress: ProgressView;
}

/** An activity of a deliverable, ready to be shown. */
interface ActivityView {
  /** Name of its place on the page of the priority. */
  id: string;
  text: string;
  due: DueView[];
  responsible: NamedParty[];
  measure?: string;
  progress: ProgressView;
}

/** Name of the place of an activity, counted from 0, on the page of its priority. */
export function activityId(deliverableId: string, index: number): string {
  return `${deliverableId}-activity-${index + 1}`;
}

/** Puts a deliverable of a plan into words and links. */
export function deliverableView(
  handbook: Handbook,
  plan: Entry<'plans'>,
  deliverable: Priority['deliverables'][number],
): DeliverableView {
  const dueViews = (dues: Due[]) =>
    dues.map((due) => ({ words: dueInWords(due), isOutsidePlan: liesOutside(plan, due) }));
  const { id, route, outcome } = deliverable;
  return {
    id,
    title: deliverableTitle(deliverable),
    due: dueViews(deliverable.due),
    leads: namesOf(handbook, deliverable.leads),
    partners: namesOf(handbook, deliverable.partners),
    groups: deliverable.groups.map((group) => nameOf(handbook, { kind: 'group', group })),
    ...(route && { route }),
    ...(outcome && { outcome }),
    activities: deliverable.activities.map(
      ({ text, due, responsible, measure, progress }, index) => ({
        id: activityId(id, index),
        text,
        due: dueViews(due),
        responsible: namesOf(handbook, responsible),
        ...(measure && { measure }),
        progress: progressView(handbook, progress),
      }),
    ),
    progress: progressView(handbook, deliverable.progress),
  };
}
