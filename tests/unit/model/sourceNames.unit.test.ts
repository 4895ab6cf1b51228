import { expect, test } from 'vitest';
import { sourceNames } from '../../../src/model/documents/sourceNames.ts';

const page = { title: 'Report abuse', publisher: 'NSPCC', kind: 'web-page' as const };
const nameOf = (...sources: object[]) => [
  ...sourceNames(
    sources.map((data, index) => ({ id: String(index), data: { ...page, ...data } })),
  ).values(),
];

test('a document is called by its title when no other has it', () => {
  expect(nameOf({}, { title: 'Another' })).toEqual(['Report abuse', 'Another']);
});

test('documents with the same title are named with the publisher', () => {
  expect(nameOf({}, { title: 'Report Abuse', publisher: 'Luton Council' })).toEqual([
    'Report abuse (NSPCC)',
    'Report Abuse (Luton Council)',
  ]);
});

test('or else by the date, the kind or the address', () => {
  expect(nameOf({ published: '2018-05' }, {})).toEqual([
    'Report abuse (May 2018)',
    'Report abuse (no date)',
  ]);
  expect(nameOf({}, { kind: 'guidance' })).toEqual([
    'Report abuse (web page)',
    'Report abuse (guidance)',
  ]);
  expect(
    nameOf({ address: 'https://a.example.org/x' }, { address: 'https://b.example.org/x' }),
  ).toEqual(['Report abuse (a.example.org)', 'Report abuse (b.example.org)']);
  expect(
    nameOf({ address: 'https://example.org/x' }, { address: 'https://example.org/y' }),
  ).toEqual(['Report abuse (https://example.org/x)', 'Report abuse (https://example.org/y)']);
});
