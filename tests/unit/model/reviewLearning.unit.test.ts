import { describe, expect, test } from 'vitest';
import {
  recommendationsByActor,
  reviewsBehind,
  takenUpByReview,
  themeMatrix,
} from '../../../src/model/reviews/reviewLearning.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const priority = anEntry('priorities', 'luton/schools', {
  title: 'Schools',
  deliverables: [
    {
      id: 'transfer',
      number: '3.3',
      title: 'Pupils move well',
      leads: [{ kind: 'role', role: 'Education' }],
    },
  ],
});
const review = anEntry('caseReviews', 'luton/child-a', {
  title: 'Child A',
  topics: ['neglect'],
  recommendations: [
    {
      number: 4,
      required: 'Plan how pupils move.',
      takenUp: [
        { kind: 'priority', priority: 'luton/schools', deliverable: 'transfer', how: 'Adopted.' },
      ],
    },
    {
      required: 'Share information.',
      toAchieve: 'All know.',
      toAddress: 'Nobody knows.',
      addressedTo: [{ kind: 'role', role: 'The police' }],
    },
    { required: 'Think of the family.' },
  ],
  takenUp: [{ kind: 'policy', policy: 'luton/sharing', how: 'Reviewed because of it.' }],
});
const handbook = handbookOf([
  review,
  priority,
  anEntry('caseReviews', 'luton/child-b', { title: 'Child B', topics: ['babies'] }),
  anEntry('caseReviews', 'luton/child-c', { title: 'Child C', topics: [] }),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('policies', 'luton/sharing', { title: 'Sharing' }),
  anEntry('topics', 'neglect', { title: 'Neglect' }, 'shared'),
  anEntry('topics', 'babies', { title: 'Babies' }, 'shared'),
]);

describe('learning across reviews', () => {
  test('sets themes against the reviews that have one', () => {
    const { reviews, rows } = themeMatrix(handbook);
    expect(reviews.map(({ data }) => data.title)).toEqual(['Child A', 'Child B']);
    expect(rows.map(({ theme, has }) => [theme.data.title, ...has])).toEqual([
      ['Babies', false, true],
      ['Neglect', true, false],
    ]);
  });

  test('names who must act: the review first, then the plan, and last that it is not known', () => {
    expect(
      recommendationsByActor(handbook).map(({ actor, throughPlan, recommendations }) => [
        actor.words,
        throughPlan,
        ...recommendations.map(({ recommendation }) => recommendation.required),
      ]),
    ).toEqual([
      ['Education', true, 'Plan how pupils move.'],
      ['The police', false, 'Share information.'],
      ['Not stated', false, 'Think of the family.'],
    ]);
  });

  test('links a recommendation to the work of the plan that takes it up', () => {
    const [first] = takenUpByReview(handbook);
    expect(first!.recommendations).toHaveLength(1);
    expect(first!.recommendations[0]!.takenUp).toEqual([
      {
        kind: 'Priority',
        title: '3.3 Pupils move well',
        path: '/luton/priorities/schools/#transfer',
        how: 'Adopted.',
        leads: [{ words: 'Education' }],
      },
    ]);
    expect(first!.whole).toEqual([
      expect.objectContaining({ kind: 'Policy', path: '/luton/policies/sharing/' }),
    ]);
  });

  test('leads back from a priority and a policy to the review, and from nothing else', () => {
    expect(reviewsBehind(handbook, priority).map(({ id }) => id)).toEqual(['luton/child-a']);
    const policy = { collection: 'policies', id: 'luton/sharing' } as const;
    expect(reviewsBehind(handbook, policy).map(({ id }) => id)).toEqual(['luton/child-a']);
    expect(reviewsBehind(handbook, { collection: 'policies', id: 'luton/schools' })).toEqual([]);
  });
});
