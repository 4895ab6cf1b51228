import { addressOf } from '../addresses.ts';
import { documentLabelOf } from '../documents/currency.ts';
import { structuresOf } from '../governance/governance.ts';
import { ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hasActivities, plansFor, prioritiesOf } from '../plans/plans.ts';
import { proceduresIn } from '../procedures/procedures.ts';
import { jointArrangementsOf } from '../related.ts';
import { reviewsOf } from '../reviews/caseReviews.ts';
import { periodInWords } from '../wording/periodInWords.ts';

/** A part of a partnership's pages that has something in it. */
export interface ContentsItem {
  text: string;
  path: string;
  summary: string;
  /** How current its document is, when it is not current. */
  label?: string;
}

/** The parts of a partnership's pages, in the order readers look for them. Empty parts are left out. */
export function contentsOf(handbook: Handbook, partnership: Entry<'partnerships'>): ContentsItem[] {
  const { id } = partnership;
  const count = (
    name:
      | 'arrangements'
      | 'groups'
      | 'services'
      | 'thresholds'
      | 'policies'
      | 'priorities'
      | 'reports'
      | 'training',
  ) => ownedBy(handbook, name, id).length;
  const item = (isThere: number, text: string, part: string, summary: string): ContentsItem[] =>
    isThere > 0 ? [{ text, path: `/${id}/${part}/`, summary }] : [];
  return [
    ...item(
      proceduresIn(handbook, partnership).length,
      'Procedures',
      'procedures',
      'What to do, step by step, and who decides.',
    ),
    ...item(
      count('thresholds'),
      'Thresholds',
      'thresholds',
      'Levels of need, and what they are for.',
    ),
    ...item(
      count('arrangements'),
      'Arrangements',
      'arrangements',
      'How the partners work together, section by section.',
    ),
    ...item(
      structuresOf(handbook, id).length,
      'Structure',
      'structure',
      'Reporting lines, as a chart and as a list.',
    ),
    ...item(
      count('services'),
      'Services',
      'services',
      'Teams and services for children and families, and how to reach them.',
    ),
    ...item(count('groups'), 'Groups', 'groups', 'Boards, groups and meetings: what each is for.'),
    ...plansFor(handbook, id).map((plan) => {
      const label = documentLabelOf(handbook, plan);
      return {
        text: plan.data.title,
        path: addressOf(handbook, plan),
        summary: `${hasActivities(prioritiesOf(handbook, plan.id)) ? 'Priorities and every activity' : 'Priorities'}, ${periodInWords(plan.data.period)}.`,
        ...(label && { label }),
      };
    }),
    ...item(
      count('priorities'),
      'Priorities',
      'priorities',
      'What the partnership wants to improve, and how it will know.',
    ),
    ...item(count('reports'), 'Annual reports', 'reports', 'What was done, with the figures.'),
    ...item(
      reviewsOf(handbook, id).length,
      'Case reviews',
      'case-reviews',
      'What was learnt from reviews, in plain words.',
    ),
    ...item(
      count('training'),
      'Training',
      'training',
      'Courses, events and briefings that several agencies share.',
    ),
    ...item(
      count('policies'),
      'Policies',
      'policies',
      'Frameworks and manuals, and who is responsible for them.',
    ),
    ...jointArrangementsOf(handbook, id).map((joint) => ({
      text: joint.data.title,
      path: addressOf(handbook, joint),
      summary: joint.data.summary,
    })),
  ];
}
