import { expect, test } from 'vitest';
import { formatAnnotations, formatJson, formatReport } from '../../../src/problems/report.ts';
import type { Problem } from '../../../src/problems/problem.ts';

const error: Problem = {
  file: 'src/content/luton/a.md',
  line: 4,
  field: 'Sources, row 1: Place',
  code: 'no-value',
  message: 'The field has no value.',
  advice: 'Write 100%.',
  severity: 'error',
};
const warning: Problem = {
  file: 'src/content/luton/b.md',
  code: 'review-overdue',
  message: 'MDX is old.',
  advice: 'Look again.',
  severity: 'warning',
};

test('the report groups by file and ends with a total', () => {
  expect(formatReport([error, { ...error, line: 5, message: 'MDX is off.' }, warning])).toBe(
    [
      'src/content/luton/a.md',
      '  Sources, row 1: Place (line 4): the field has no value. Write 100%.',
      '  Sources, row 1: Place (line 5): MDX is off. Write 100%.',
      'src/content/luton/b.md',
      '  Warning. MDX is old. Look again.',
      '2 problems and 1 warning in 2 files. Guide: docs/authoring.md',
    ].join('\n'),
  );
});

test('the report names the section of the guide when all problems share one', () => {
  expect(formatReport([error])).toMatch(
    /^1 problem in 1 file\. Guide: docs\/authoring\.md#fields$/m,
  );
});

test('JSON holds the problems unchanged', () => {
  expect(JSON.parse(formatJson([error, warning]))).toEqual([error, warning]);
});

test('annotations escape what GitHub would misread', () => {
  expect(formatAnnotations([error, warning])).toBe(
    [
      '::error file=src/content/luton/a.md,line=4,title=Sources%2C row 1%3A Place::The field has no value. Write 100%25.',
      '::warning file=src/content/luton/b.md,title=Content::MDX is old. Look again.',
    ].join('\n'),
  );
});
