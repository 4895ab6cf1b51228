import { formatDate } from '../../lib/dates.ts';
import { quote } from '../wording.ts';
import { kind } from './kind.ts';

/** Problems of bodies that start and end on a day. */
export const existenceProblems = {
  'area-without-code': kind(
    'start-and-end',
    () => 'The area has no ONS code.',
    () =>
      'Add a line such as onsCode: E06000999. When its council is still to come, write "exists:" and below it the day it takes over, such as from: 2028-04-01.',
  ),
  'succeeded-without-end': kind<{ last: string }>(
    'start-and-end',
    () => 'Something takes over from it, but the entry does not say when it ends.',
    ({ last }) => `Write "exists:" and below it the last day, such as to: ${last}.`,
  ),
  'nobody-between': kind<{ id: string; end: string; start: string }>(
    'start-and-end',
    ({ id, end, start }) =>
      `It ends on ${formatDate(end)}, but ${quote(id)} does not start before ${formatDate(start)}. There would be a gap between the two.`,
    () =>
      'Correct one of the two days. The last day of one is the day before the first of the next.',
  ),
};
