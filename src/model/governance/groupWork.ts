import type { Party } from '../../schemas/shared/party.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';

/** A priority that a group has a part in. */
export interface GroupWork {
  priority: Entry<'priorities'>;
  /** True when the group leads the priority or one of its deliverables. */
  leads: boolean;
}

/** Priorities that a group leads, is responsible for activities of, or is the route for. */
export function workOf(handbook: Handbook, group: Entry<'groups'>): GroupWork[] {
  const isGroup = (party: Party) => party.kind === 'group' && party.group === group.id;
  return referrersTo(handbook, 'priorities', group).flatMap((priority) => {
    const { leads, deliverables } = priority.data;
    const isLead = [...leads, ...deliverables.flatMap((one) => one.leads)].some(isGroup);
    const takesPart = deliverables.some(
      (one) =>
        one.groups.includes(group.id) ||
        [...one.partners, ...one.activities.flatMap((activity) => activity.responsible)].some(
          isGroup,
        ),
    );
    return isLead || takesPart ? [{ priority, leads: isLead }] : [];
  });
}
