import { describe, expect, test } from 'vitest';
import { checkLevels } from '../../../src/checks/checkLevels.ts';
import type { WrittenEntry } from '../../../src/loader/entries.ts';
import type { ThresholdInput } from '../../../src/schemas/threshold.ts';
import { anEntry } from '../../helpers/entries.ts';

type Fields = Partial<ThresholdInput>;

/** What the check says of a set, each with what to do about it. */
function saidOf(fields: Fields): string[] {
  const entry = {
    ...anEntry('thresholds', 'luton/levels', fields),
    placeOf: () => ({ file: 'a.md' }),
  };
  return checkLevels(entry as unknown as WrittenEntry<'thresholds'>).map(
    ({ message, advice }) => `${message} ${advice}`,
  );
}

function problemsOf(numbers: (number | string)[], levelCount?: number) {
  return saidOf({
    levels: numbers.map((number) => ({ number })),
    ...(levelCount !== undefined && { levelCount }),
  });
}

const SOUND: (number | string)[][] = [[], [1], [1, 2, 3], [2, 1], [1, '2a', '2b', 3], [1, 2.5]];

test.each(SOUND.map((numbers) => ({ numbers })))(
  'levels $numbers have no problems',
  ({ numbers }) => {
    expect(problemsOf(numbers)).toEqual([]);
  },
);

test('a gap is fine when the source says how many levels there are', () => {
  expect(problemsOf([2, 4], 4)).toEqual([]);
});

test('a gap is named', () => {
  expect(problemsOf([2, 4])[0]).toMatch(/^Levels 1 and 3 are missing\./);
});

test('both halves of a level are one number, so there is no gap beside them', () => {
  expect(problemsOf([1, '2a', '2b', 4])[0]).toMatch(/^Level 3 is missing\./);
});

test('a number twice and a number too high are named', () => {
  const said = problemsOf([1, 1, '3b'], 2);
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^Level 3b is more than the number of levels, which is 2\./);
  expect(said[1]).toMatch(/^There is more than one level 1\./);
});

describe('levels without numbers', () => {
  test('lead once to the model, or to a number each', () => {
    const said = saidOf({ levels: [{ title: 'Universal' }, { title: 'Early help' }] });
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('model: named');
  });

  test('beside others are each told a number that is free, never the same', () => {
    const said = saidOf({ levels: [{ number: 2 }, {}, { number: 1 }, {}] });
    expect(said.map((one) => /number: (\d+)/.exec(one)?.[1])).toEqual(['3', '4']);
  });

  test('are right in a model of named levels', () => {
    expect(saidOf({ model: 'named', levels: [{ title: 'Universal' }, { title: 'Help' }] })).toEqual(
      [],
    );
  });

  test('need names there, each once, and no numbers', () => {
    const said = saidOf({
      model: 'named',
      levels: [{ title: 'Help' }, { title: 'Help' }, {}, { number: 1, title: 'Urgent' }],
    });
    expect(said).toEqual([
      expect.stringContaining('this one has none') as string,
      expect.stringContaining('this one has a number') as string,
      expect.stringContaining('more than one level "Help"') as string,
    ]);
  });
});

test('a partnership without levels says what it uses instead, and has none', () => {
  expect(saidOf({ model: 'none', instead: 'Professionals talk.' })).toEqual([]);
  expect(saidOf({ model: 'none' })).toHaveLength(1);
  expect(saidOf({ model: 'none', instead: 'Talk.', levels: [{ number: 1 }] })).toHaveLength(1);
  expect(saidOf({ instead: 'Talk.', levels: [{ number: 1 }] })).toHaveLength(1);
});
