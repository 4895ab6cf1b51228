import { firstDayOf, formatDate, onDay } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { capitalised } from '../../lib/text.ts';
import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of bodies that start and end on a day. */
export const existenceProblems = {
  'area-without-code': kind(
    'start-and-end',
    () => 'The area has no ONS code.',
    () =>
      'Add a line such as onsCode: E06000999. When its council is still to come, write "exists:" and below it the day it takes over, such as from: 2028-04-01.',
  ),
  'code-still-missing': kind<{ since: string }>(
    'start-and-end',
    ({ since }) => `The council took over ${onDay(since)}, and the area has no ONS code.`,
    () =>
      'Add a line such as onsCode: E06000999, with the code that the Office for National Statistics has given it.',
    'warning',
  ),
  'succeeded-without-end': kind<{ last: string }>(
    'start-and-end',
    () => 'Something takes over from it, but the entry does not say when it ends.',
    ({ last }) => `Write "exists:" and below it the last day, such as to: ${last}.`,
  ),
  'ends-soon': kind<{ name: string; end: string; successors: string[]; file: string }>(
    'start-and-end',
    ({ name, end, successors }) =>
      `${capitalised(name)} ends ${onDay(end)}${successors.length > 0 ? `, and ${joinWords(successors)} ${successors.length === 1 ? 'takes' : 'take'} over` : ''}.`,
    ({ successors, file }) =>
      successors.length > 0
        ? `Before that day, write the numbers of ${joinWords(successors)} and the groups, plan and procedures that will apply there. On the day, call each new number.`
        : `Find out who takes over and write it as "succeededBy" in ${file}, with its numbers. Where nobody does, say there in "editorNotes" what readers should do instead.`,
    'warning',
  ),
  'starts-soon': kind<{ name: string; start: string }>(
    'start-and-end',
    ({ name, start }) => `${capitalised(name)} starts ${onDay(start)}.`,
    ({ start }) =>
      `Before that day, compare its numbers with its own page, and look at its pages as they will be: npm run build -- --today ${firstDayOf(start)}.`,
    'warning',
  ),
  'area-has-ended': kind<{ name: string; end: string; file: string }>(
    'start-and-end',
    ({ name, end }) =>
      `${capitalised(name)} ended ${onDay(end)}, and nothing says what became of this partnership.`,
    ({ file }) =>
      `Write its areas of today as "areas", or "exists:" and below it the last day of the partnership, in ${file}.`,
    'warning',
  ),
  'nobody-between': kind<{ id: string; end: string; start: string }>(
    'start-and-end',
    ({ id, end, start }) =>
      `It ends on ${formatDate(end)}, but ${quote(id)} does not start before ${formatDate(start)}. There would be a gap between the two.`,
    () =>
      'Correct one of the two days. The last day of one is the day before the first of the next.',
  ),
};
