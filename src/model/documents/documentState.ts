import type { Period } from '../../schemas/shared/period.ts';
import { isOver } from '../inForce.ts';
import type { NewerDocument } from './newerDocuments.ts';

/** What is known of a document on one day. */
export interface DocumentFacts {
  /** Documents of the same owner that replace it or may have replaced it. */
  newer?: readonly NewerDocument[];
  period?: Period | undefined;
  /** The edition of the national guidance it was written under, if that edition no longer counts. */
  pastEdition?: string | undefined;
  /** The years of the structure that it is part of, when a newer structure is known and this one is over. */
  earlierStructure?: Period | undefined;
  /** Day when it is due to be compared with its source again. */
  reviewDue?: string | undefined;
  today: string;
}

/** How current a document is. */
export type DocumentState =
  | { kind: 'current' }
  | { kind: 'replaced'; by: NewerDocument }
  /** `of` says from when it is: its years, or the edition it was written under. */
  | { kind: 'old'; of: string; because: 'period' | 'edition' | 'structure' }
  | { kind: 'may-have-been-replaced' }
  | { kind: 'check-overdue'; due: string };

/**
 * How current a document is on one day. The first rule that fits decides:
 *
 * 1. *Replaced*, when a document of the same owner certainly takes the place of it, or of the part that is cited.
 * 2. *Old*, when the last day of its period has passed, its structure is over and a newer one is known, or the edition it was written under no longer counts.
 * 3. *May have been replaced*, when a newer document of the same owner is only listed.
 * 4. *Check overdue*, when the day for the next check has passed.
 * 5. *Current*, in all other cases.
 *
 * What is certain comes before what is possible, and what is true of the document before what is true
 * of our check of it.
 */
export function documentState({
  newer = [],
  period,
  pastEdition,
  earlierStructure,
  reviewDue,
  today,
}: DocumentFacts): DocumentState {
  const by = newer.find(({ isCertain }) => isCertain);
  if (by) return { kind: 'replaced', by };
  if (period && isOver(period, today))
    return { kind: 'old', of: yearsOf(period), because: 'period' };
  if (earlierStructure) return { kind: 'old', of: yearsOf(earlierStructure), because: 'structure' };
  if (pastEdition !== undefined) return { kind: 'old', of: pastEdition, because: 'edition' };
  if (newer.length > 0) return { kind: 'may-have-been-replaced' };
  if (reviewDue !== undefined && reviewDue < today)
    return { kind: 'check-overdue', due: reviewDue };
  return { kind: 'current' };
}

/** The words of a state, as they are shown in lists and search results; none for a current document. */
export function labelOf(state: DocumentState): string | undefined {
  switch (state.kind) {
    case 'current':
      return undefined;
    case 'replaced':
      return `Replaced: read ${state.by.title}`;
    case 'old':
      return `${state.because === 'structure' ? 'Earlier structure' : 'Old document'} (${state.of})`;
    case 'may-have-been-replaced':
      return 'May have been replaced';
    case 'check-overdue':
      return 'Check overdue';
  }
}

/** The label of a state without the name of the newer document, for places that lead to it another way. */
export function shortLabelOf(state: DocumentState): string | undefined {
  return state.kind === 'replaced' ? 'Replaced' : labelOf(state);
}

/** `2018 to 2022`, `2018`, or `until 2022` when no beginning is known. */
function yearsOf({ from, to = '' }: Period): string {
  const [first, last] = [from?.slice(0, 4), to.slice(0, 4)];
  if (first === undefined) return `until ${last}`;
  return first === last ? first : `${first} to ${last}`;
}
