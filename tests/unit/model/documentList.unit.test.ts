import { expect, test } from 'vitest';
import { documentList } from '../../../src/model/documents/documentList.ts';
import { documents } from '../../../src/schemas/shared/documents.ts';

function factsOf(...input: Record<string, unknown>[]): string[] {
  const read = documents.parse(
    input.map((one) => ({ title: 'Plan', address: 'https://www.example.org/plan', ...one })),
  );
  return documentList(read).map(({ facts }) => facts);
}

test('a document is listed with format, size, date and whose site it is on', () => {
  expect(factsOf({ format: 'pdf', kilobytes: 1249, date: '2025-03' })).toEqual([
    'PDF, 1.2 MB, March 2025, on example.org',
  ]);
});

test('what is not known of a document is left out', () => {
  expect(factsOf({ format: 'web-page' })).toEqual(['Web page, on example.org']);
});

test('a small file is given in kilobytes', () => {
  expect(factsOf({ format: 'word', kilobytes: 90 })).toEqual([
    'Word document, 90 kB, on example.org',
  ]);
});

test('a document in another language says in which', () => {
  expect(factsOf({ format: 'pdf', lang: 'cy' })).toEqual(['PDF, in Welsh, on example.org']);
});

test('the document itself comes before its versions, and each version says what it is', () => {
  expect(factsOf({ format: 'pdf', form: 'easy-read' }, { format: 'pdf' })).toEqual([
    'PDF, on example.org',
    'Easy read, PDF, on example.org',
  ]);
});

test('a title in another language is marked as such', () => {
  const input = { title: 'Cynllun', address: 'https://www.example.org/cy', format: 'pdf' } as const;
  expect(documentList(documents.parse([{ ...input, lang: 'cy' }]))[0]?.lang).toBe('cy');
  expect(documentList(documents.parse([input]))[0]?.lang).toBeUndefined();
});
