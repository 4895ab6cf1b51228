import { describe, expect, test } from 'vitest';
import { allFigureProblems } from '../../src/checks/facts/allFigureProblems.ts';
import { madeUpContent, madeUpEntry } from './madeUpEntry.ts';

const lines = { 1: '123593 11.1', 2: '--01-23 2023-01', 3: '7 7' };
const outlines = new Map([['copy.txt', { textFile: 'copy.txt', sha256: '', lines }]]);

function problems(data: object, notUsed: object[] = [], cited = '1') {
  const source = madeUpEntry('sources', { title: 'Plan', textFile: 'copy.txt', notUsed });
  const sources = [{ document: 'sources', place: 'Page 1', lines: cited }];
  const entry = madeUpEntry('arrangements', { sources, ...data });
  return allFigureProblems(madeUpContent(source, entry), [source, entry], outlines);
}

describe('a cited line with two figures', () => {
  test('has both in the entry', () => {
    expect(problems({ summary: 'Of 123,593 children 11.1%.' })).toEqual([]);
  });

  test('is reported when one of them is another in the entry', () => {
    expect(problems({ summary: 'Of 123,594 children 11.1%.' })).toMatchObject([
      { code: 'untraced-figure' },
      {
        code: 'figure-not-stated',
        message: expect.stringContaining('"123593"') as string,
        advice: expect.stringContaining('notUsed in src/content/sources.md') as string,
      },
    ]);
  });

  test('may have one that only a note of the editors speaks of', () => {
    const editorNotes = [{ text: 'The source also gives 11.1%.' }];
    expect(problems({ summary: '123,593 children.', editorNotes })).toEqual([]);
  });

  test('may have one that its document declares as not used', () => {
    const notUsed = [{ lines: '1', figure: '11.1', reason: 'A mark of the table.' }];
    expect(problems({ summary: '123,593 children.' }, notUsed)).toEqual([]);
    expect(problems({ summary: 'Of 123,593 children 11.1%.' }, notUsed)).toMatchObject([
      { code: 'needless-not-used', file: 'src/content/sources.md', field: 'notUsed 0 figure' },
    ]);
    expect(
      problems({ summary: '123,593 children.' }, [{ ...notUsed[0], lines: '3' }]),
    ).toHaveLength(2);
  });
});

test('"Jan 23" is a day or a month, and one of them is enough', () => {
  expect(problems({ summary: 'In January 2023.' }, [], '2')).toEqual([]);
});
