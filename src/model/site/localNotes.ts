import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { once } from '../once.ts';

/**
 * What to show of rows that may be tied to partnerships, on a page of one partnership: those that hold everywhere,
 * and those about it, a joint arrangement it shares, or what it succeeded. On a page of no partnership, all of them.
 */
export function rowsFor<Row extends { localTo?: string[] | undefined }>(
  handbook: Handbook,
  rows: readonly Row[],
  partnership: string | undefined,
): Row[] {
  if (partnership === undefined) return [...rows];
  const near = nearEach(handbook).get(partnership);
  return rows.filter(({ localTo }) => localTo === undefined || localTo.some((id) => near?.has(id)));
}

/** By partnership: itself, the joint arrangements it shares or consists of, and those before and after it. */
const nearEach = once('what is near each partnership', (handbook) => {
  const near = new Map<string, Set<string>>();
  const add = (id: string, other: string) => near.set(id, (near.get(id) ?? new Set()).add(other));
  for (const { id, data } of all(handbook, 'partnerships')) {
    add(id, id);
    for (const other of [...data.jointOf, ...data.succeededBy]) {
      add(id, other);
      add(other, id);
    }
  }
  return near;
});
