import { frequencyInWords } from '../../lib/calendar/frequency.ts';
import { formatDate } from '../../lib/dates.ts';
import type { Due } from '../../schemas/priority.ts';

/** `March 2023`, `4 times a year`, the words of the source, or `no date given`. */
export function dueInWords(due: Due): string {
  switch (due.kind) {
    case 'by':
      return formatDate(due.date);
    case 'every':
      return frequencyInWords(due.every);
    case 'words':
      return due.words;
    case 'not-given':
      return 'No date given';
  }
}

/** When something is due, as it reads alone in a cell: "by January 2019". */
export function dueByInWords(due: Due): string {
  return due.kind === 'by' ? `by ${dueInWords(due)}` : dueInWords(due);
}
