import { expect, test } from 'vitest';
import { guarded } from '../../../src/loader/guarded.ts';

test('a check that breaks is reported in plain words', () => {
  const problems = guarded('src/content/luton/a.md', () => {
    throw new TypeError('x is undefined');
  });
  expect(problems).toEqual([
    {
      file: 'src/content/luton/a.md',
      code: 'check-failed',
      message: 'The content check could not finish here: x is undefined.',
      advice:
        'This is a fault of the check, not yours. Please pass this message on to the developers.',
      severity: 'error',
    },
  ]);
});
