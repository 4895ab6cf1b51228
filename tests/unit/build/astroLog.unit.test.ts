import { expect, test } from 'vitest';
import astroLog from '../../../src/build/astroLog.ts';

test('all that Astro says is printed but its line before an error of ours', () => {
  const printed: string[] = [];
  const log = astroLog({ write: ({ message }) => void printed.push(message) });
  const line = { level: 'error', label: null, newLine: true } as const;
  const ours = 'An unhandled error occurred while running the "astro:build:done" hook';
  for (const message of ['A page was not found.', ours]) log.write({ ...line, message });
  expect(printed).toEqual(['A page was not found.']);
});
