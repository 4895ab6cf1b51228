import { expect, test, vi } from 'vitest';
import { forgetOncePer, oncePer } from '../../../src/lib/oncePer.ts';

test('a value is worked out once for each object, even when it is nothing', () => {
  const make = vi.fn(({ id }: { id: number }) => (id === 1 ? undefined : id));
  const valueOf = oncePer(make);
  const [one, two] = [{ id: 1 }, { id: 2 }];
  expect([one, two, one, two].map(valueOf)).toEqual([undefined, 2, undefined, 2]);
  expect(make).toHaveBeenCalledTimes(2);
});

test('a value is worked out again after all have been forgotten', () => {
  const make = vi.fn(({ id }: { id: number }) => id);
  const valueOf = oncePer(make);
  const one = { id: 1 };
  valueOf(one);
  forgetOncePer();
  expect([one, one].map(valueOf)).toEqual([1, 1]);
  expect(make).toHaveBeenCalledTimes(2);
});
