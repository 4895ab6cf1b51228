import { all, ownedBy } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { jointArrangementsOf } from './related.ts';

/** Procedures that come from the same owner. */
export interface ProceduresByOwner {
  title: string;
  procedures: Entry<'procedures'>[];
}

/** Procedures that apply in a partnership: its own, those of its joint arrangements, and national ones. */
export function proceduresAvailableTo(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): ProceduresByOwner[] {
  const owners = [
    { id: partnership.id, title: partnership.data.shortName },
    ...jointArrangementsOf(handbook, partnership.id).map(({ id, data }) => ({
      id,
      title: data.shortName,
    })),
    { id: 'shared', title: 'Everywhere in England' },
  ];
  return byOwner(handbook, owners);
}

/** All procedures, partnership by partnership. */
export function allProcedures(handbook: Handbook): ProceduresByOwner[] {
  const owners = all(handbook, 'partnerships').map(({ id, data }) => ({
    id,
    title: data.shortName,
  }));
  return byOwner(handbook, [{ id: 'shared', title: 'Everywhere in England' }, ...owners]);
}

function byOwner(handbook: Handbook, owners: { id: string; title: string }[]): ProceduresByOwner[] {
  return owners
    .map(({ id, title }) => ({
      title,
      procedures: ownedBy(handbook, 'procedures', id).toSorted(
        (a, b) => a.data.order - b.data.order,
      ),
    }))
    .filter(({ procedures }) => procedures.length > 0);
}
