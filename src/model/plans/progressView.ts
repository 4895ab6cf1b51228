import { formatDate, lastDayOf } from '../../lib/dates.ts';
import { byCode } from '../../lib/sorting.ts';
import type { ProgressNote, ProgressStatus } from '../../schemas/shared/progress.ts';
import { citationsOf } from '../documents/currency.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { progressLabels } from '../labels.ts';

/** What one document says of how far something is. */
export interface ProgressNoteView {
  /** The day, month or year it speaks of. */
  on: string;
  status?: ProgressStatus;
  note?: string;
  citations: ReturnType<typeof citationsOf>;
}

/** How far something is: the latest status, and all that documents say of it, the newest first. */
export interface ProgressView {
  status?: { status: ProgressStatus; on: string };
  notes: ProgressNoteView[];
}

/** Puts progress in order, the newest first, with its documents. */
export function progressView(handbook: Handbook, progress: readonly ProgressNote[]): ProgressView {
  const notes = progress
    .toSorted(byCode(({ on }) => lastDayOf(on)))
    .toReversed()
    .map(({ on, status, note, source }) => ({
      on,
      ...(status && { status }),
      ...(note && { note }),
      citations: citationsOf(handbook, [source]),
    }));
  const latest = notes.find(({ status }) => status !== undefined);
  return { ...(latest?.status && { status: { status: latest.status, on: latest.on } }), notes };
}

/** A status with its date: "Amber, March 2026". Empty where no document gives one. */
export function statusInWords({ status }: ProgressView): string {
  return status ? `${progressLabels[status.status]}, ${formatDate(status.on)}` : '';
}

/** The order in which the counts of a plan are given: what is finished last. */
const ORDER = Object.keys(progressLabels) as ProgressStatus[];

/** What a plan says of itself: "2 red, 1 done, 3 without a status". Nothing where no document gives a status. */
export function progressInWords(views: readonly ProgressView[]): string | undefined {
  if (views.every(({ status }) => status === undefined)) return undefined;
  const counts = ORDER.map((status) => ({
    words: progressLabels[status].toLowerCase(),
    count: views.filter((one) => one.status?.status === status).length,
  }));
  const without = views.filter(({ status }) => status === undefined).length;
  return [...counts, { words: 'without a status', count: without }]
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `${count} ${words}`)
    .join(', ');
}

/** True where some document says how far the plan, one of its priorities or anything in them is. */
export function hasProgress(priorities: readonly Entry<'priorities'>[]): boolean {
  return priorities.some(
    ({ data }) =>
      data.progress.length > 0 ||
      data.deliverables.some(
        (one) =>
          one.progress.length > 0 || one.activities.some(({ progress }) => progress.length > 0),
      ),
  );
}
