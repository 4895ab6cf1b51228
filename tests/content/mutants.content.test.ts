import { describe, expect, test } from 'vitest';
import { buildDay } from '../../src/lib/buildDay.ts';
import { isDeep } from '../helpers/depth.ts';
import { realTexts } from '../helpers/realContent.ts';
import { mutantKinds } from '../mutants/kinds/index.ts';
import { runMutants } from '../mutants/runMutants.ts';
import { soundTexts } from '../mutants/soundTexts.ts';
import { survivorTable } from '../mutants/table.ts';

const today = buildDay(process.env, new Date());
const content = await soundTexts(await realTexts());
// Another seed every day, so that every night others are planted; a failure names its place.
const seed = isDeep ? Number(today.replaceAll('-', '')) : 1;
const results = await runMutants(content, {
  kinds: mutantKinds,
  count: isDeep ? 5500 : 350,
  seed,
  today,
});

test('at least sixty kinds of faults are planted, three hundred in all, and 5,000 in a deep test', () => {
  const planted = results.reduce((sum, one) => sum + one.planted, 0);
  expect(results.filter((one) => one.planted > 0).length).toBeGreaterThan(60);
  expect(planted).toBeGreaterThanOrEqual(isDeep ? 5000 : 300);
});

test('every kind that need not be refused says why', () => {
  const silent = mutantKinds.filter((kind) => kind.expectation !== 'must' && !kind.reason);
  expect(silent.map(({ name }) => name)).toEqual([]);
});

test('no two kinds have one name', () => {
  const names = mutantKinds.map(({ name }) => name);
  expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([]);
});

describe.each(results.filter(({ kind }) => kind.expectation === 'must'))(
  '$kind.name',
  ({ planted, survivors }) => {
    test('is refused wherever it is planted', () => {
      expect(planted).toBeGreaterThan(0);
      expect(survivors, `seed ${seed}`).toEqual([]);
    });
  },
);

test('the table names what survived, with its reason', () => {
  const table = survivorTable(results).join('\n');
  const survived = results.filter(({ survivors }) => survivors.length > 0);
  for (const { kind } of survived) expect(table).toContain(kind.reason ?? kind.name);
  if (isDeep) process.stdout.write(`${table}\n`);
});
