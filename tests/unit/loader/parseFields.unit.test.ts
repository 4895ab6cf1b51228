import { describe, expect, test } from 'vitest';
import { parseFields } from '../../../src/loader/parseFields.ts';

const YAML = 'title: A\nfunding:\n  rows:\n    - label: B\n      amount: 1\n    - label: C\n';
const parse = (text: string, firstLine = 1) => parseFields(text, 'a.yaml', firstLine);

describe('lines of fields', () => {
  const { lineOf } = parse(YAML, 2);

  test.each([
    [['title'], 2],
    [['funding', 'rows'], 4],
    [['funding', 'rows', 0, 'amount'], 6],
    [['funding', 'rows', 1], 7],
  ])('%j is on line %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });

  test.each([
    [['summary'], 2],
    [['funding', 'rows', 1, 'amount'], 7],
    [['title', 'deeper'], 2],
  ])('%j is missing, so the line around it is %i', (path, line) => {
    expect(lineOf(path)).toBe(line);
  });
});

test('a value is known as its author typed it', () => {
  const { fields, typedAt } = parse('channels:\n  - number: 01133789687\n');
  expect(fields).toEqual({ channels: [{ number: 1133789687 }] });
  expect(typedAt(['channels', 0, 'number'])).toBe('01133789687');
  expect(typedAt(['channels'])).toBeUndefined();
  expect(typedAt(['channels', 0, 'number', 'deeper'])).toBeUndefined();
});

test('an unquoted day stays text', () => {
  expect(parse('on: 2026-03-31').fields).toEqual({ on: '2026-03-31' });
});

test('a duplicate field does not hide the other fields', () => {
  const { fields, problems } = parse('a: 1\na: 2\nb: 3');
  expect(problems).toMatchObject([{ code: 'duplicate-field', line: 2 }]);
  expect(fields).toMatchObject({ b: 3 });
});

test.each(['a: !!js/function x', 'a: &x 1\nb: *x', '? {a: 1}\n: 2', '[a]: 1', 'a: *x'])(
  'YAML that no author needs is refused: %j',
  (text) => {
    const { fields, problems } = parse(text);
    expect(problems[0]).toMatchObject({ code: 'yaml-syntax', line: 1 });
    expect(fields).toBeUndefined();
  },
);

test.each(['- a', 'text', '# note', ''])('%j has no fields', (text) => {
  expect(parse(text).problems).toMatchObject([{ code: 'no-fields', line: 1 }]);
});

test('nothing is read where a mistake of syntax is on the line of another problem', () => {
  const { fields, problems } = parse('a: (\na: *');
  expect(fields).toBeUndefined();
  expect(problems).toMatchObject([{ code: 'duplicate-field', line: 2 }]);
});
