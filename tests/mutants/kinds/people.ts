import { inField, must, person, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import { isField, isProse, isReviewText } from '../places.ts';
import type { FieldValue } from '../soundTexts.ts';
import { triedInReviews } from '../triedInReviews.ts';

const withWords = (words: string) => (value: FieldValue) => `${String(value.value)} ${words}`;

/** Names of persons, and what helps to identify a child. */
export const peopleKinds: MutantKind[] = [
  inField('name with a title', must, isProse, withWords('Ask Mrs Smith.')),
  inField('name with an initial', must, isProse, withWords('Ask J. Smithson.')),
  inField('first name and last name', must, isProse, withWords('Ask Jane Smith.')),
  inField('name in a post', must, isField('role'), ({ value }) => `${String(value)}, Jane Smith`),
  inField(
    'name that no list has',
    should(
      'Two capitalised words that the content does not know are a warning: they may name a body.',
    ),
    isProse,
    withWords('Ask Quimby Zarkowitch.'),
  ),
  inField(
    'last name alone',
    person('A capitalised word alone is more often a place or a body.'),
    isProse,
    withWords('Smithson decides.'),
  ),
  ...[...triedInReviews()].map(([kind, sentences]) =>
    inField(
      `in a case review: ${kind}`,
      must,
      isReviewText,
      (value, _, chance) => `${String(value.value)} ${chance.oneOf(sentences) ?? ''}`,
    ),
  ),
];
