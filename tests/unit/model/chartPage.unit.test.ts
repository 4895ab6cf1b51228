import { expect, test } from 'vitest';
import { linkedTo } from '../../../src/charts/chartParts.ts';
import { entry } from '../../../src/model/handbook.ts';
import { chartPageOf } from '../../../src/model/procedures/chartPage.ts';
import { nationally } from '../../../src/model/procedures/procedures.ts';
import type { ProcedureInput } from '../../../src/schemas/procedure.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

type Step = NonNullable<ProcedureInput['steps']>[number];

const aStep = (number: number, more: Partial<Step> = {}): Step => ({
  id: `step-${number}`,
  title: `Step ${number}`,
  who: [{ kind: 'role', role: 'Practitioner' }],
  what: 'What is done.',
  ...more,
});
const steps = (count: number) => Array.from({ length: count }, (_, index) => aStep(index + 1));

function placeOf(all: Step[]) {
  const handbook = handbookOf([anEntry('procedures', 'shared/referral', { steps: all })]);
  return nationally(handbook, entry(handbook, 'procedures', 'shared/referral'));
}

test('a chart that a laptop shows at once is between the steps, a larger one on its page', () => {
  expect(chartPageOf(placeOf(steps(9)))).toBeUndefined();
  expect(chartPageOf(placeOf(steps(10)))).toBe('/procedures/referral/chart/');
});

test('what steps ask and what they reach counts as well', () => {
  const decision = {
    question: 'Is it urgent?',
    branches: [
      { answer: 'Yes', end: 'Somebody acts.' },
      { answer: 'No', end: 'Nobody acts.' },
    ],
  };
  expect(chartPageOf(placeOf([...steps(5), aStep(6, { decision })]))).toBeUndefined();
  expect(chartPageOf(placeOf([...steps(6), aStep(7, { decision })]))).toBeDefined();
});

test('what has no steps, or is a row of another page, has no chart', () => {
  expect(chartPageOf(placeOf([]))).toBeUndefined();
  expect(
    chartPageOf({ ...placeOf(steps(10)), path: '/procedures/referral/#in-luton' }),
  ).toBeUndefined();
});

test('a chart on its page leads to the steps of the procedure', () => {
  const svg =
    '<svg><a text-decoration="none" href="#step-one">One</a><a href="/help/">Help</a></svg>';
  const chart = {
    id: 'a',
    title: 'A',
    description: 'A.',
    drawings: [{ size: 'any' as const, svg }],
  };
  expect(linkedTo(chart, '/luton/procedures/referral/').drawings[0]!.svg).toBe(
    svg.replace('#step-one', '/luton/procedures/referral/#step-one'),
  );
});
