import type { TimeLimit } from '../../lib/calendar/timeLimit.ts';

/** A time limit as its row in the table says it. */
export interface ListedLimit {
  /** Id of the row. */
  id: string;
  title: string;
  limit: TimeLimit;
  /** Name of the procedure and where it applies. */
  procedure: string;
  /** Why the procedure may no longer apply: `Old document (2018 to 2022)`. */
  state: string | undefined;
}

/** Reads a time limit from its row. */
export function listedLimit(row: HTMLTableRowElement): ListedLimit {
  const { title = '', timescale = '{}' } = row.dataset;
  const { procedure = '', state } = row.closest('tbody')?.dataset ?? {};
  return { id: row.id, title, limit: JSON.parse(timescale) as TimeLimit, procedure, state };
}
