import { describe, expect, test, vi } from 'vitest';
import { oneAtATime } from '../../../src/lib/oneAtATime.ts';

/** A task whose runs end when they are told to. */
function slowTask() {
  const ends: (() => void)[] = [];
  const task = vi.fn(() => new Promise<void>((resolve) => ends.push(resolve)));
  return { task, endRun: () => ends.shift()?.() };
}

describe('a task that runs one at a time', () => {
  test('runs once for all that is asked for while it runs', async () => {
    const { task, endRun } = slowTask();
    const ask = oneAtATime(task);
    const done = ask();
    for (let time = 0; time < 5; time += 1) void ask();
    expect(task).toHaveBeenCalledTimes(1);
    endRun();
    await vi.waitFor(() => expect(task).toHaveBeenCalledTimes(2));
    endRun();
    await done;
    expect(task).toHaveBeenCalledTimes(2);
  });

  test('runs again when it is asked for later', async () => {
    const task = vi.fn(() => Promise.resolve());
    const ask = oneAtATime(task);
    await ask();
    await ask();
    expect(task).toHaveBeenCalledTimes(2);
  });
});
