import { z } from 'zod';
import { expect, test } from 'vitest';
import { exampleFor } from '../../../src/loader/exampleFor.ts';

const schema = z.strictObject({
  levels: z.array(
    z.strictObject({
      number: z.int().meta({ example: 1, differs: true }),
      id: z.string().meta({ example: 'launch', differs: true }),
      text: z.string().meta({ example: 'A text.' }),
    }),
  ),
});

/** The examples for one field of every row. */
function examples(key: string, levels: object[]): unknown[] {
  return levels.map((_, row) => exampleFor(schema, { levels }, ['levels', row, key]));
}

test('numbers count on from row to row', () => {
  expect(examples('number', [{}, {}, {}])).toEqual([1, 2, 3]);
});

test('a number that another row has is not suggested', () => {
  const levels = [{ number: 2 }, {}, {}, { number: 1 }];
  expect(examples('number', levels).slice(1, 3)).toEqual([3, 4]);
});

test('a short name that another row has is not suggested', () => {
  expect(examples('id', [{}, { id: 'launch' }, {}, {}])).toEqual([
    'launch-1',
    'launch',
    'launch-3',
    'launch-4',
  ]);
});

test('what may be the same in every row has one example', () => {
  expect(examples('text', [{}, {}])).toEqual(['A text.', 'A text.']);
});
