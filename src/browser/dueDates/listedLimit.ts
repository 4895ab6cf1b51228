import type { Duration } from '../../lib/calendar/dueDate.ts';

/** A time limit as its row in the table says it. */
export interface ListedLimit extends Duration {
  /** Id of the row. */
  id: string;
  title: string;
  after: string;
  /** Name of the procedure and where it applies. */
  procedure: string;
  /** Why the procedure may no longer apply: `Old document (2018 to 2022)`. */
  state: string | undefined;
}

/** Reads a time limit from its row. */
export function listedLimit(row: HTMLTableRowElement): ListedLimit {
  const { title = '', within, unit, after = '' } = row.dataset;
  const { procedure = '', state } = row.closest('tbody')?.dataset ?? {};
  return {
    id: row.id,
    title,
    within: Number(within),
    unit: unit as Duration['unit'],
    after,
    procedure,
    state,
  };
}
