import { expect, test } from 'vitest';
import RecommendationCard from '../../../src/components/reviews/RecommendationCard.astro';
import ReviewDocument from '../../../src/components/reviews/ReviewDocument.astro';
import ReviewRow from '../../../src/components/reviews/ReviewRow.astro';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { show } from '../show.ts';

const repository = { title: 'National case review repository', address: 'https://nspcc.example/' };

test('a recommendation says what, what for, against which risk and to whom', async () => {
  const piece = await show(RecommendationCard, {
    place: 1,
    recommendation: {
      number: 4,
      required: 'Share information in time.',
      toAchieve: 'All know.',
      toAddress: 'Nobody knows.',
      addressedTo: [{ words: 'The police', address: '/agencies/#police' }],
      takenUp: [],
    },
  });
  expect(textOf(elements(piece, 'h3')[0]!)).toBe('Recommendation 4');
  expect(elements(piece, 'dt').map(textOf)).toEqual([
    'What is required',
    'To achieve what',
    'To address what risk',
    'Addressed to',
  ]);
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    '/agencies/#police',
  ]);
});

test('a recommendation of which little is known shows only what is known', async () => {
  const piece = await show(RecommendationCard, {
    place: 2,
    recommendation: { required: 'Share information.', addressedTo: [], takenUp: [] },
  });
  expect(textOf(piece)).toBe('Share information');
});

test('a review without a page is a row with what is known, and links that say whose report they lead to', async () => {
  const piece = await show(ReviewRow, {
    item: {
      title: 'Baby S',
      more: ['A baby died.', 'It made 9 recommendations.'],
      documents: [{ text: 'Overview report', address: 'https://www.example.org/reviews' }],
    },
  });
  expect(textOf(piece)).toBe('A baby died. It made 9 recommendations. Baby S: Overview report');
});

test.each([
  ['named-there', 'The report may say more about the family than this page.'],
  ['named-on-older-page', 'It was on an older version of that page and may have moved.'],
  ['not-seen', 'The partnership says that it is on its website.'],
] as const)('the document of the owner says if it was %s', async (availability, words) => {
  const document = { address: 'https://www.example.org/reviews', availability, read: '2026-11-01' };
  const piece = await show(ReviewDocument, {
    document,
    state: 'published',
    repository,
  });
  expect(textOf(piece)).toContain(words);
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    document.address,
    repository.address,
  ]);
});

test('a review that is not published has no document, and is not said to be in the repository', async () => {
  const piece = await show(ReviewDocument, {
    document: undefined,
    state: 'under-way',
    repository,
  });
  expect(textOf(piece)).toContain('The review was not finished');
  expect(textOf(piece)).toContain('Many reviews are also in the');
});

test.each([
  ['published', 'The partnership has published it. Ask the partnership where.'],
  ['under-way', 'The review was not finished when the partnership last wrote about it.'],
  ['not-published', 'The partnership does not publish it.'],
  ['withdrawn', 'The partnership has taken the report down. This page keeps what was learnt.'],
])('without a document of its owner, a review that is %s says so', async (state, words) => {
  const piece = await show(ReviewDocument, { document: undefined, state });
  expect(textOf(piece)).toBe(`Read the report ${words}`);
});
