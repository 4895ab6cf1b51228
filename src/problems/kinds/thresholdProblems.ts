import { joinWords } from '../../lib/lists.ts';
import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems with levels of need. */
export const thresholdProblems = {
  'duplicate-level': kind<{ level: string }>(
    'thresholds',
    ({ level }) => `There is more than one level ${/^\d/.test(level) ? level : quote(level)}.`,
    () => 'Number or name each level once. Two halves of a level have a letter each: 2a and 2b.',
  ),
  'levels-not-numbered': kind(
    'thresholds',
    () => 'None of the levels has a number.',
    () =>
      'When the source does not number them, add a line such as model: named. Otherwise write the number of each, the lowest first: number: 1 at the first, number: 2 at the second.',
  ),
  'level-without-number': kind<{ number: number }>(
    'thresholds',
    () => 'This level has no number, and others have one.',
    ({ number }) =>
      `Write the number that the source gives it. The first that is free is number: ${number}.`,
  ),
  'level-with-number': kind(
    'thresholds',
    () => 'The model says that levels have names and no numbers, but this one has a number.',
    () => 'Remove the number, or change the model to numbered.',
  ),
  'level-without-name': kind(
    'thresholds',
    () => 'The model says that levels have names, but this one has none.',
    () => 'Write its name as "title", as the source prints it.',
  ),
  'levels-and-none': kind<{ model: 'numbered' | 'named' | 'none' }>(
    'thresholds',
    ({ model }) =>
      model === 'none'
        ? 'The model says that the partnership works without levels, but here are some.'
        : 'This says what is used instead of levels, but the model has levels.',
    ({ model }) =>
      model === 'none'
        ? 'Remove them, or write model: numbered or model: named.'
        : 'Remove the line, or write model: none.',
  ),
  'nothing-instead': kind(
    'thresholds',
    () => 'The partnership works without levels, but nothing says what it uses instead.',
    () => 'Add a sentence in "instead". A practitioner has to know how help is decided.',
  ),
  'level-gap': kind<{ numbers: number[] }>(
    'thresholds',
    ({ numbers }) =>
      `${numbers.length === 1 ? 'Level' : 'Levels'} ${joinWords(numbers.map(String))} ${numbers.length === 1 ? 'is' : 'are'} missing.`,
    () =>
      'Number the levels 1, 2, 3 and so on. When the source leaves a level out, say how many there are in "levelCount".',
  ),
  'level-above-count': kind<{ number: string; levelCount: number }>(
    'thresholds',
    ({ number, levelCount }) =>
      `Level ${number} is more than the number of levels, which is ${levelCount}.`,
    () => 'Correct the level or "levelCount".',
  ),
};
