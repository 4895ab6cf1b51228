import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { HOSTILE_BASE, refusals } from '../hostile/codes.ts';
import { hostileInputs, isEscaped } from '../hostile/inputs.ts';
import { kindOfField, plant, takesWords } from '../hostile/plant.ts';
import type { Planted } from '../mutants/kind.ts';
import { readFiles } from '../../src/loader/readFiles.ts';
import { soundTexts } from '../mutants/soundTexts.ts';
import { isDeep } from '../helpers/depth.ts';

/** In how many places each input is tried, far from each other. */
const TURNS = isDeep ? 12 : 6;

const root = fileURLToPath(new URL('../..', import.meta.url));
const content = await soundTexts(await readFiles(`${root}/${HOSTILE_BASE}`, root));
const inputs = hostileInputs();
const words = [...Map.groupBy(content.values.filter(takesWords), kindOfField).values()].map(
  ([first]) => first!,
);
const tries = inputs.map((input) => {
  const planted = Array.from({ length: TURNS }, (_, turn) =>
    plant(input, content, words, turn * 31),
  );
  return { input, planted: planted.filter((one): one is Planted => one !== undefined) };
});
const found = await refusals(
  tries.flatMap(({ planted }) => planted),
  content,
);

test('the fixture has two hundred hostile inputs and more, for many kinds of fields', () => {
  expect(inputs.length).toBeGreaterThan(200);
  expect(inputs.filter(isEscaped).length).toBeGreaterThan(100);
  expect(words.length).toBeGreaterThan(150);
  expect(tries.filter(({ planted }) => planted.length < TURNS)).toEqual([]);
});

describe.each([...Map.groupBy(tries, ({ input }) => input.kind)])('%s', (_, rows) => {
  test.each(rows.filter(({ input }) => !isEscaped(input)))(
    'is refused wherever it is: $input.input',
    ({ input, planted }) => {
      for (const one of planted)
        expect([...(found.get(one) ?? [])], one.where).toContain(input.expected);
    },
  );

  test.each(rows.filter(({ input }) => isEscaped(input)))(
    'is let through as words: $input.input',
    ({ planted }) => {
      // A place may have a rule against it, such as one against links in reviews.
      const passed = planted.filter((one) => found.get(one)?.size === 0);
      expect(passed.length).toBeGreaterThan(0);
    },
  );
});
