import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';

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
  const near = nearTo(handbook, partnership);
  return rows.filter(({ localTo }) => localTo === undefined || localTo.some((id) => near.has(id)));
}

/** A partnership, the joint arrangements it shares or consists of, and those before and after it. */
function nearTo(handbook: Handbook, partnership: string): Set<string> {
  const near = all(handbook, 'partnerships').flatMap(({ id, data }) => {
    const linked = [...data.jointOf, ...data.succeededBy];
    if (id === partnership) return [id, ...linked];
    return linked.includes(partnership) ? [id] : [];
  });
  return new Set(near);
}
