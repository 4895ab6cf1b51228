import { describe, expect, test } from 'vitest';
import { checkReviewTexts, knownWords } from '../../src/checks/reviews/reviewTexts.ts';
import { allowedInReviews, triedInReviews } from '../mutants/triedInReviews.ts';
import { realContent } from '../helpers/realContent.ts';

const read = await realContent();
const known = knownWords(read);
const [review] = read.content.caseReviews;

/** What the check says of a sentence in the summary of a real review. */
function problemsOf(sentence: string): string[] {
  if (!review) throw new Error('There is no case review to try a sentence in.');
  const data = { ...review.data, summary: sentence };
  return checkReviewTexts({ ...review, data }, known).map(({ code }) => code);
}

describe.each([...triedInReviews()])('%s', (_, sentences) => {
  test.each(sentences)('are refused: %s', (sentence) => {
    expect(problemsOf(sentence)).not.toEqual([]);
  });
});

test.each(allowedInReviews())('a review may say: %s', (sentence) => {
  expect(problemsOf(sentence)).toEqual([]);
});
