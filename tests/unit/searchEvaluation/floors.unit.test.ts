import { expect, test } from 'vitest';
import { aNothingQuery, anAnswer, aQuery } from '../../helpers/answers.ts';
import { fallen, readFloors } from '../../searchEvaluation/floors.ts';

const floors = { successAt1: 0.5, successAt3: 0.5, typingErrorsAt3: 1, nothing: 1 };
const typingError = aQuery({ query: 'secret wrods', group: 'typing-error' });

test('figures at their floors have not fallen', () => {
  expect(fallen([anAnswer(1), anAnswer(null)], floors)).toEqual([]);
});

test('a figure below its floor is named, with its counts and without any query', () => {
  const sentences = fallen([anAnswer(1), anAnswer(4, { query: typingError })], floors);
  expect(sentences).toEqual(['Typing errors at 3 is 0.000 (0 of 1), below its floor of 1.']);
});

test('results for a query that has no right page count as a fall', () => {
  const sentences = fallen([anAnswer(null, { query: aNothingQuery() })], floors);
  expect(sentences).toEqual(['Nothing is 0.000 (0 of 1), below its floor of 1.']);
});

test('both halves have floors', () => {
  expect(Object.keys(readFloors())).toEqual(['seen', 'unseen']);
});
