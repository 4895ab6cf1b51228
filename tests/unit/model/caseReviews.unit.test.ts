import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import {
  filterAttributes,
  filterStyles,
  reviewFilters,
} from '../../../src/model/reviews/caseReviewFilters.ts';
import {
  makersOf,
  neutralTitleOf,
  partnershipsWithoutReviews,
  publishedInWords,
  reviewItem,
  reviewItemsOf,
  reviewsNewestFirst,
} from '../../../src/model/reviews/caseReviews.ts';
import { caseReviewView } from '../../../src/model/reviews/caseReviewView.ts';
import { movedPages } from '../../../src/model/site/movedPages.ts';
import { searchEntries } from '../../../src/model/site/searchEntries.ts';
import { onTopic, relatedTo } from '../../../src/model/related.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const listed = anEntry('caseReviews', 'luton/child-b', {
  title: 'Child B',
  learning: [],
  why: 'A child was hurt.',
  response: ['All was accepted.'],
  contentNotice: undefined,
  published: '2022-03',
  topics: ['case-reviews'],
  ownersDocument: {
    title: 'Overview report',
    address: 'https://www.example.org/reviews',
    availability: 'named-there',
    read: '2026-11-01',
  },
});
const withPage = anEntry('caseReviews', 'luton/family-a', {
  title: 'Family A',
  pseudonym: 'Family A',
  published: '2022/23',
  ageGroup: 'baby',
  topics: ['case-reviews', 'neglect', 'babies'],
});
const underWay = anEntry('caseReviews', 'bedford/cc', {
  title: 'CC',
  pseudonym: 'CC',
  state: 'under-way',
  published: undefined,
  topics: ['neglect'],
  kind: 'local-child-safeguarding-practice-review',
});
const undated = anEntry('caseReviews', 'bedford/violence', {
  title: 'Violence',
  kind: 'thematic-review',
  published: undefined,
  undated: 'The page has no date.',
});
const handbook = handbookOf([
  listed,
  undated,
  withPage,
  underWay,
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('partnerships', 'rutland', { shortName: 'Rutland' }),
  anEntry('topics', 'case-reviews', { title: 'Case reviews', everyReview: true }, 'shared'),
  anEntry('topics', 'neglect', { title: 'Neglect' }, 'shared'),
  anEntry('topics', 'babies', { title: 'Babies' }, 'shared'),
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('policies', 'luton/neglect', { topics: ['neglect', 'case-reviews'] }),
]);
const reviews = reviewsNewestFirst(handbook);

test('all reviews are sorted once, however many pages ask', () => {
  expect(reviewsNewestFirst(handbook)).toBe(reviews);
});

describe('reviews', () => {
  test('are in the order of their dates: under way first, undated last', () => {
    expect(reviews.map(({ data }) => data.title)).toEqual([
      'CC',
      'Family A',
      'Child B',
      'Violence',
    ]);
  });

  test('say when they were published as exactly as their owner does, or that they were not', () => {
    expect(reviews.map((review) => publishedInWords(handbook, review))).toEqual([
      'Not published, under way when last reported',
      'Published in 2022/23',
      'Published March 2022',
      'Published, no date given',
    ]);
  });

  test('say that their owner does not publish them, or has taken them down', () => {
    const kept = anEntry('caseReviews', 'luton/kept', {
      state: 'not-published',
      published: undefined,
    });
    expect(publishedInWords(handbook, kept)).toBe(
      'Not published; what was learnt has been reported',
    );
    const withdrawn = anEntry('caseReviews', 'luton/old', {
      withdrawn: {},
    });
    expect(reviewItem(handbook, withdrawn).facts).toContain(
      'Published June 2020 · Withdrawn since',
    );
  });

  test('have a page when they have findings, and else a row with what is known and the report', () => {
    expect(addressOf(handbook, withPage)).toBe('/luton/case-reviews/family-a/');
    expect(addressOf(handbook, listed)).toBe('/luton/case-reviews/#child-b');
    expect(reviewItem(handbook, listed)).toMatchObject({
      facts: 'Serious case review · Published March 2022',
      themes: [],
      more: ['A child was hurt.', 'All was accepted.'],
      documents: [{ text: 'Overview report', address: 'https://www.example.org/reviews' }],
    });
    expect(reviewItem(handbook, listed)).not.toHaveProperty('path');
  });

  test('are found by search at their row, which says that it is of a review and when it was published', () => {
    expect(searchEntries(handbook)).toContainEqual(
      expect.objectContaining({
        path: '/luton/case-reviews/#child-b',
        kind: 'Case review',
        period: 'published March 2022',
      }),
    );
  });

  test('without a page lead on from the address they had, under a name that says nothing of the child', () => {
    expect([...movedPages(handbook)]).toEqual([
      [
        '/luton/case-reviews/child-b/',
        { name: 'Report A, Luton', to: '/luton/case-reviews/#child-b' },
      ],
    ]);
  });

  test('have a title in the tab that does not say what they are about', () => {
    expect(neutralTitleOf(handbook, withPage)).toBe('Report A, Luton');
    expect(neutralTitleOf(handbook, underWay)).toBe('Report CC, Bedford');
    const dated = anEntry('caseReviews', 'luton/knives', {
      pseudonym: 'Knife crime',
      kind: 'thematic-review',
    });
    expect(neutralTitleOf(handbook, dated)).toBe('Report 2020, Luton');
  });

  test('are found under their topics; related to other pages only when they have a page', () => {
    expect(onTopic(handbook, 'neglect').map(({ id }) => id)).toContain('luton/family-a');
    const [policy] = [...handbook.entries.policies.values()];
    expect(relatedTo(handbook, policy!).map(({ id }) => id)).toEqual(['luton/family-a']);
  });

  test('are missed where a partnership has none', () => {
    expect(partnershipsWithoutReviews(handbook).map(({ id }) => id)).toEqual(['rutland']);
  });
});

describe('a review that partnerships made together', () => {
  const joint = anEntry('caseReviews', 'luton/child-c', {
    title: 'Child C and Child D',
    pseudonym: 'Child C',
    otherPseudonyms: ['Child D'],
    jointWith: ['bedford'],
    combinedWith: 'safeguarding-adults-review',
  });
  const both = handbookOf([
    joint,
    anEntry('partnerships', 'luton', { title: 'Luton Partnership', shortName: 'Luton' }),
    anEntry('partnerships', 'bedford', { title: 'Bedford Partnership', shortName: 'Bedford' }),
    anEntry('contacts', 'shared/childline', { function: 'helpline' }),
    anEntry('sources', 'arrangements', {}, 'shared'),
  ]);
  const review = reviewsNewestFirst(both)[0]!;

  test('is among the reviews of each of them, and missed at none', () => {
    for (const id of ['luton', 'bedford'])
      expect(reviewItemsOf(both, id).map(({ title }) => title)).toEqual(['Child C and Child D']);
    expect(partnershipsWithoutReviews(both)).toEqual([]);
  });

  test('names them in lists, and is found by the filter of each', () => {
    expect(reviewItem(both, review).partnership).toBe('Luton and Bedford');
    const filter = reviewFilters(both, [review]).find(({ id }) => id === 'partnership');
    expect(filter?.options.map(({ value }) => value)).toEqual(
      expect.arrayContaining(['luton', 'bedford']),
    );
  });

  test('names the children, the partnerships and the review of another kind', () => {
    expect(caseReviewView(both, review, { warnAfterDays: 90 }).facts).toEqual(
      expect.arrayContaining([
        { name: 'Children', value: 'Child C and Child D' },
        { name: 'Made together by', value: 'Luton Partnership and Bedford Partnership' },
        { name: 'In one with', value: 'Safeguarding adults review' },
      ]),
    );
  });

  test('names a partnership once that is written twice', () => {
    const twice = anEntry('caseReviews', 'luton/child-c', { jointWith: ['luton', 'bedford'] });
    expect(makersOf(both, twice).map(({ id }) => id)).toEqual(['luton', 'bedford']);
  });
});

describe('filters of reviews', () => {
  const filters = reviewFilters(handbook, reviews);
  const optionsOf = (id: string) =>
    filters
      .find((filter) => filter.id === id)
      ?.options.map(({ label, count }) => `${label}: ${count}`);

  test('offer what reviews have, count it, and put what is not known last', () => {
    expect(optionsOf('theme')).toEqual(['Babies: 1', 'Neglect: 2', 'Theme not known: 2']);
    expect(optionsOf('age')).toEqual(['Baby: 1', 'No age group published: 3']);
    expect(optionsOf('year')).toEqual([
      'Not published: 1',
      '2022/23: 1',
      '2022: 1',
      'No date given: 1',
    ]);
    expect(optionsOf('partnership')).toEqual(['Bedford: 2', 'Luton: 2']);
  });

  test('leave out what all reviews share', () => {
    expect(reviewFilters(handbook, [listed]).map(({ id }) => id)).toEqual([]);
  });

  test('have a style for each choice, which hides what has another value and nothing else', () => {
    const rules = filterStyles(filters).split('\n');
    expect(rules).toHaveLength(filters.flatMap(({ options }) => options).length);
    for (const rule of rules) {
      const [, id, value] = /#filter-(\w+) option\[value="([^"]+)"\]/.exec(rule) ?? [];
      expect(rule).toContain(`[data-review]:not([data-${id}~="${value}"]){display:none}`);
    }
    const values = filterAttributes(handbook, withPage);
    expect(values).toEqual({
      'data-theme': 'babies neglect',
      'data-age': 'baby',
      'data-kind': 'serious-case-review',
      'data-year': '2022-23',
      'data-partnership': 'luton',
    });
  });
});

test.each([
  [1, 'The review makes 1 recommendation. It is in the report.'],
  [3, 'The review makes 3 recommendations. They are in the report.'],
])('says of %i recommendations where they are', (recommendationCount, words) => {
  const review = anEntry('caseReviews', 'luton/family-a', { recommendationCount, support: [] });
  const one = handbookOf([review, anEntry('partnerships', 'luton', { shortName: 'Luton' })]);
  expect(caseReviewView(one, review, { warnAfterDays: 90 }).recommendationsInWords).toBe(words);
});
