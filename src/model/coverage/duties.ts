import { formatDate } from '../../lib/dates.ts';
import { byNumber, byText, inTurn } from '../../lib/sorting.ts';
import type { AskedDocument } from '../../schemas/shared/meets.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hasBegun, isOver } from '../inForce.ts';

/**
 * Whether a duty in law binds anyone on the day of the handbook. It is `coming` until a source gives the day from
 * which it has to be followed and that day has come.
 */
export type DutyState =
  | { kind: 'coming'; from?: string }
  | { kind: 'in-force'; from: string }
  | { kind: 'ended'; to: string };

/** Works out whether a duty is in force. */
export function dutyState(handbook: Handbook, { data }: Entry<'duties'>): DutyState {
  const { from, to } = data.applies ?? {};
  if (!from) return { kind: 'coming' };
  if (!hasBegun({ from }, handbook.today)) return { kind: 'coming', from };
  if (to && isOver({ to }, handbook.today)) return { kind: 'ended', to };
  return { kind: 'in-force', from };
}

/** A state in a few words, for a label. */
export function dutyStateInWords(state: DutyState): string {
  switch (state.kind) {
    case 'coming':
      return state.from
        ? `Coming: in force from ${formatDate(state.from)}`
        : 'Coming: no start date known';
    case 'in-force':
      return `In force since ${formatDate(state.from)}`;
    case 'ended':
      return `In force until ${formatDate(state.to)}`;
  }
}

/** Every duty in its order. */
export function dutiesInOrder(handbook: Handbook): Entry<'duties'>[] {
  return all(handbook, 'duties').toSorted(
    inTurn(
      byNumber(({ data }) => data.order),
      byText(({ id }) => id),
    ),
  );
}

/** Duties that have been passed and bind nobody yet, all or those that bear on a kind of document. */
export function comingDuties(handbook: Handbook, of?: AskedDocument): Entry<'duties'>[] {
  return dutiesInOrder(handbook).filter(
    (duty) =>
      dutyState(handbook, duty).kind === 'coming' && (!of || duty.data.affects.includes(of)),
  );
}
