import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  reachedFrom,
  stepNumbersInWords,
  stepsBetween,
  stepsWithoutEnd,
} from '../../../src/model/procedures/stepGraph.ts';
import { procedureStep } from '../../../src/schemas/procedureStep.ts';

const aStep = (id: string, ...to: string[]) =>
  procedureStep.parse({
    id,
    title: id,
    who: [{ kind: 'not-given' }],
    what: 'Do it.',
    ...(to.length === 1 && { next: to[0] }),
    ...(to.length > 1 && {
      decision: {
        question: 'Which?',
        branches: to.map((id) =>
          id === 'END' ? { answer: id, end: 'Done.' } : { answer: id, to: id },
        ),
      },
    }),
  });
const idsOf = (steps: { id: string }[]) => steps.map(({ id }) => id);

describe('the steps from one to another', () => {
  const steps = [
    aStep('a', 'b', 'c'),
    aStep('b', 'd'),
    aStep('c', 'd', 'a'),
    aStep('d', 'e', 'b'),
    aStep('e'),
  ];

  test('are all on a way between them, and none that only follow the last', () => {
    expect(idsOf(stepsBetween('a', 'd', steps))).toEqual(['a', 'b', 'c', 'd']);
    expect(idsOf(stepsBetween('b', 'd', steps))).toEqual(['b', 'd']);
    expect(idsOf(stepsBetween('d', 'e', steps))).toEqual(['b', 'd', 'e']);
    expect(idsOf(stepsBetween('e', 'a', steps))).toEqual([]);
    const round = [aStep('p', 'q'), aStep('q', 'r', 'END'), aStep('r', 'p')];
    expect(idsOf(stepsBetween('p', 'q', round))).toEqual(['p', 'q']);
  });
});

describe('steps without an end', () => {
  test('are those that only go round', () => {
    expect(idsOf(stepsWithoutEnd([aStep('a', 'b'), aStep('b', 'c'), aStep('c', 'b')]))).toEqual([
      'a',
      'b',
      'c',
    ]);
  });

  test('are none where an answer ends the procedure', () => {
    expect(stepsWithoutEnd([aStep('a', 'b'), aStep('b', 'a', 'END')])).toEqual([]);
  });

  test('are none in any flow that only goes forward', () => {
    const forward = fc
      .integer({ min: 1, max: 8 })
      .chain((length) =>
        fc.tuple(
          ...Array.from({ length }, (_, index) =>
            fc.subarray(Array.from({ length: length - index - 1 }, (__, more) => index + 1 + more)),
          ),
        ),
      );
    fc.assert(
      fc.property(forward, (leads) => {
        const steps = leads.map((to, index) => aStep(`s${index}`, ...to.map((one) => `s${one}`)));
        expect(stepsWithoutEnd(steps)).toEqual([]);
        for (const { id } of steps) expect(reachedFrom([id], steps).has(id)).toBe(true);
      }),
    );
  });
});

test.each([
  [[2, 3, 4], 'steps 2 to 4'],
  [[2, 3], 'steps 2 and 3'],
  [[2, 4, 5], 'steps 2, 4 and 5'],
])('the steps %j read "%s"', (numbers, words) => {
  expect(stepNumbersInWords(numbers)).toBe(words);
});
