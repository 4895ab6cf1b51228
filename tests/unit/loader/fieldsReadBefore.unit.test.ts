import { afterEach, expect, test } from 'vitest';
import { takeKnownFields } from '../../../src/loader/fieldsReadBefore.ts';
import type { Fields } from '../../../src/loader/fieldsReadBefore.ts';
import { parseFields } from '../../../src/loader/parseFields.ts';

afterEach(() => takeKnownFields(undefined));

/** Has fields kept as a build does, and says which texts were read. */
function keepFields() {
  const known = new Map<string, Fields>();
  const read: (Fields | undefined)[] = [];
  takeKnownFields((of, make) => {
    const before = known.get(of);
    if (before) return before;
    const made = make();
    read.push(made);
    if (made) known.set(of, made);
    return made;
  });
  return read;
}

const TEXT = 'title: One\nrows:\n  - number: 0113\n';

test('fields that are known are those that were read, with their lines and as they were typed', () => {
  const read = keepFields();
  const first = parseFields(TEXT, 'a.yaml', 1);
  const second = parseFields(TEXT, 'b.yaml', 2);
  expect(read).toHaveLength(1);
  expect(second.fields).toEqual(first.fields);
  expect(second.problems).toEqual([]);
  expect(second.lineOf(['rows', 0, 'number'])).toBe(4);
  expect(second.typedAt(['rows', 0, 'number'])).toBe('0113');
});

test.each(['title: One\ntitle: Two\n', 'title: [One\n', 'only words\n'])(
  'what is wrong with a text is found each time it is read: %j',
  (text) => {
    keepFields();
    const first = parseFields(text, 'a.yaml', 1);
    expect(first.problems).not.toEqual([]);
    const second = parseFields(text, 'a.yaml', 1);
    expect(second.problems).toEqual(first.problems);
    expect(second.fields).toEqual(first.fields);
  },
);
