import { expect, test } from 'vitest';
import RecommendationCard from '../../src/components/RecommendationCard.astro';
import ReviewDocument from '../../src/components/ReviewDocument.astro';
import { attribute, elements, textOf } from '../helpers/dom.ts';
import { show } from './show.ts';

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

test('a recommendation of which little is known says what is not', async () => {
  const piece = await show(RecommendationCard, {
    place: 2,
    recommendation: { required: 'Share information.', addressedTo: [], takenUp: [] },
  });
  expect(textOf(piece)).toContain(
    'Not stated what it is to achieve, which risk it addresses or who it is addressed to',
  );
});

test.each([
  ['named-there', 'When we read a stored copy on 1 November 2026, the page named it.'],
  ['named-on-older-page', 'We could not see if a newer one does.'],
  ['not-seen', 'on 1 November 2026, we did not see where.'],
] as const)('the document of the owner says if it was %s', async (availability, words) => {
  const document = { address: 'https://www.example.org/reviews', availability, read: '2026-11-01' };
  const piece = await show(ReviewDocument, {
    document,
    state: 'published',
    record: undefined,
    repository,
  });
  expect(textOf(piece)).toContain(words);
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    document.address,
    repository.address,
  ]);
});

test('a review that is not published has no document, and its record is named when it was seen', async () => {
  const piece = await show(ReviewDocument, {
    document: undefined,
    state: 'under-way',
    record: 'https://nspcc.example/1',
    repository,
  });
  expect(textOf(piece)).toContain('It is not published, as far as we know.');
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    'https://nspcc.example/1',
  ]);
});

test.each([
  ['published', 'Its owner has published it. We have not seen where.'],
  ['under-way', 'It is not published, as far as we know.'],
  ['not-published', 'Its owner does not publish it.'],
  ['withdrawn', 'Its owner has taken it down. This page keeps what was learnt.'],
])('without a document of its owner, a review that is %s says so', async (state, words) => {
  const piece = await show(ReviewDocument, { document: undefined, state, record: undefined });
  expect(textOf(piece)).toBe(`The review itself ${words}`);
});
