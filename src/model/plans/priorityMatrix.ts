import { all, ownedBy } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { withoutCarriedOn } from './carriedOn.ts';
import { partnershipsByKind } from '../partnerships.ts';

/** Topics down, partnerships across, the priorities of each in the cells. */
export interface PriorityMatrix {
  partnerships: Entry<'partnerships'>[];
  rows: { topic: Entry<'topics'>; cells: Entry<'priorities'>[][] }[];
}

/** Who works on what: only topics and partnerships with a priority. */
export function priorityMatrix(handbook: Handbook): PriorityMatrix {
  const { partnerships, joint, toCome, predecessors } = partnershipsByKind(handbook);
  const columns = [...partnerships, ...joint, ...toCome, ...predecessors].filter(
    ({ id }) => ownedBy(handbook, 'priorities', id).length > 0,
  );
  const rows = all(handbook, 'topics')
    .map((topic) => ({
      topic,
      cells: columns.map(({ id }) =>
        withoutCarriedOn(handbook, ownedBy(handbook, 'priorities', id)).filter(({ data }) =>
          data.topics.includes(topic.id),
        ),
      ),
    }))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  return { partnerships: columns, rows };
}
