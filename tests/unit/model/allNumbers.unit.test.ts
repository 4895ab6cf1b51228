import { expect, test } from 'vitest';
import { sharedHelplines } from '../../../src/model/reviews/caseReviewView.ts';
import { easyView, numbersToCall } from '../../../src/model/families/families.ts';
import { aContact } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const helpline = (name: string, ...numbers: string[]) =>
  aContact(name, {
    function: 'helpline',
    channels: numbers.map((number) => ({ kind: 'phone' as const, number })),
  });
const two = helpline('two', '0800 1111', '0808 800 5000');
const other = helpline('other', '0808 2000 247');
const handbook = handbookOf([two, other]);
const numbers = (list: { number: string }[]) => list.map(({ number }) => number);

test('pages for families give every number of a contact', () => {
  const listed = [{ contact: two.id, words: 'For you.' }];
  expect(numbers(numbersToCall(handbook, listed))).toEqual(['0800 1111', '0808 800 5000']);
});

test('pages in easy words give every number of a contact', () => {
  const guide = anEntry('easyGuides', 'easy', {
    parts: [{ heading: 'Call', lines: [{ words: 'You can call.', contact: two.id }] }],
  });
  const [line] = easyView(handbook, guide).parts[0]?.lines ?? [];
  expect(numbers(line?.numbers ?? [])).toEqual(['0800 1111', '0808 800 5000']);
});

test('lists of case reviews give every number of the helplines they share, or of all where they share none', () => {
  const review = (id: string, support: string[]) => anEntry('caseReviews', id, { support });
  const one = review('luton/one', [two.id]);
  const both = review('luton/both', [other.id, two.id]);
  const none = review('luton/none', [other.id]);
  expect(numbers(sharedHelplines(handbook, [one, both]))).toEqual(['0800 1111', '0808 800 5000']);
  expect(numbers(sharedHelplines(handbook, [one, none]))).toEqual([
    '0800 1111',
    '0808 800 5000',
    '0808 2000 247',
  ]);
});
