import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { numbersOfFolders, readNumbers } from '../../src/checks/facts/readNumbers.ts';
import { numberProblems } from '../../src/checks/facts/telephoneNumbers.ts';
import { numbersInText } from '../../src/lib/telephone/numbersInText.ts';
import { formatReport } from '../../src/problems/report.ts';
import { realContent } from '../helpers/realContent.ts';
import { madeUpEntry } from './madeUpEntry.ts';

const { entries } = await realContent();
const read = await readNumbers();

test('every number of the site is in a stored copy, or was entered a second time', () => {
  const problems = entries.flatMap((entry) => numberProblems(entry, read));
  expect(problems, `\n${formatReport(problems)}`).toEqual([]);
});

describe('a contact', () => {
  const copies = { copies: { 'page.txt': { sha256: '', numbers: ['01582547563'] } } };
  const problems = (number: string, again: string[] = []) => {
    const addedFigures = again.map((figure) => ({ figure, reason: 'On the page of the service.' }));
    return numberProblems(
      madeUpEntry('contacts', { channels: [{ number }], addedFigures }),
      copies,
    );
  };

  test('may have a number of a stored copy, however it is spaced', () => {
    expect(problems('01582 547563')).toEqual([]);
    expect(problems('(01582) 547-563')).toEqual([]);
  });

  test.each([
    ['01582 547553', 'one figure changed'],
    ['01582 547653', 'two figures swapped'],
  ])('must not have %s: %s', (number) => {
    const [problem] = problems(number);
    expect(problem?.message).toContain('"01582547563" is.');
  });

  test('may have another number only when it was entered a second time', () => {
    expect(problems('020 7946 0123')).toMatchObject([
      {
        code: 'number-in-no-copy',
        file: 'src/content/contacts.md',
        field: 'channels 0 number',
        advice: expect.stringContaining('under addedFigures in the same file') as string,
      },
    ]);
    expect(problems('020 7946 0123', ['020 7946 0123'])).toEqual([]);
  });

  test('with a slip in one of the two places is reported at both', () => {
    const [first, second, ...others] = problems('020 7946 0124', ['020 7946 0123']);
    expect(first?.message).toContain('"02079460123" is.');
    expect(second).toMatchObject({ code: 'needless-added-figure', field: 'addedFigures 0' });
    expect(others).toEqual([]);
  });

  test('has no number a second time that a stored copy prints', () => {
    expect(problems('01582 547563', ['01582 547563'])).toMatchObject([
      { code: 'needless-added-figure' },
    ]);
  });
});

test('numbers are told from years, amounts and short numbers', () => {
  const text = 'Call 0800 1111 or 0300 300 8585, not 999, in 2018-2019 for £0.1234567890.';
  expect(numbersInText(text)).toEqual(['08001111', '03003008585']);
});

const FOLDERS = ['sources', 'research'].map((name) =>
  fileURLToPath(new URL(`../../../shared/${name}/`, import.meta.url)),
);

// The copies lie beside the repository, and not in it.
test.runIf(FOLDERS.every((folder) => existsSync(folder)))(
  'the numbers of the stored copies are up to date',
  async () => {
    expect(await numbersOfFolders(FOLDERS), 'Run "npm run truth:numbers".').toEqual(read);
  },
);
