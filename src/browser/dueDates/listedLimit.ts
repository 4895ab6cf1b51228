import { eventOf } from '../../lib/calendar/timeLimit.ts';
import type { TimeLimit } from '../../lib/calendar/timeLimit.ts';

/** A time limit as its row on the page says it. */
export interface ListedLimit {
  /** Id of the row. */
  id: string;
  title: string;
  /** Who has to keep it. */
  who: string;
  limit: TimeLimit;
  /** What it is counted from, or back from; nothing when that is not stated. */
  event: string | undefined;
}

/** The time limits of a procedure, from its part of the page. */
export interface ListedProcedure {
  /** Id of its heading. */
  id: string;
  /** Name of the procedure and where it applies. */
  title: string;
  /** Why it may no longer apply: `Old document (2018 to 2022)`. */
  state: string | undefined;
  limits: ListedLimit[];
}

/** Reads a procedure with its time limits from its part of the page. */
export function listedProcedure(part: HTMLElement): ListedProcedure {
  const { procedure = '', state } = part.dataset;
  return {
    id: part.getAttribute('aria-labelledby') ?? '',
    title: procedure,
    state,
    limits: [...part.querySelectorAll<HTMLElement>('tr[data-timescale]')].map(listedLimit),
  };
}

function listedLimit(row: HTMLElement): ListedLimit {
  const { title = '', timescale = '{}', who = '' } = row.dataset;
  const limit = JSON.parse(timescale) as TimeLimit;
  return { id: row.id, title, who, limit, event: eventOf(limit) };
}
