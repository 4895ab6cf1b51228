import { joinWords } from '../../lib/lists.ts';
import { didYouMean, quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems of case reviews: what is missing for their readers, and what could identify a child. */
export const reviewProblems = {
  'review-without-date': kind(
    'case-reviews',
    () => 'The review is published, but nothing says when.',
    () =>
      'Add a line such as published: "2020-06". When its owner gives no date, say so in "undated" instead.',
  ),
  'withdrawn-review-linked': kind(
    'case-reviews',
    () => 'Its owner has taken the review down, and this would still lead to the report.',
    () =>
      'Remove it. What belongs to the review and is still published, such as a briefing, stays in "documents" with its "form".',
  ),
  'review-under-way-dated': kind(
    'case-reviews',
    () => 'The review is not published, but it carries a date of publication.',
    () => 'Remove the date, or write state: published when its owner has published it.',
  ),
  'review-with-too-much': kind<{ isRow: boolean; field: string }>(
    'case-reviews',
    ({ isRow, field }) =>
      isRow
        ? `The review has no findings, so it is a row in lists, and yet it has ${quote(field)}, which only a page shows.`
        : `The review is not published, and yet it has ${quote(field)}.`,
    ({ isRow }) =>
      isRow
        ? 'Remove the field, or add the findings under "learning". What is known without findings goes into "why", "response" and "changedSince".'
        : 'Remove the field. Until its owner publishes it, a review says only what the partnership itself reports, under "why" and "learning".',
  ),
  'review-with-too-little': kind<{ fields: string[] }>(
    'case-reviews',
    ({ fields }) =>
      `The review has its own page, but ${joinWords(fields.map(quote))} ${fields.length === 1 ? 'is' : 'are'} missing.`,
    () => 'Add what is missing: the page of a review begins with it.',
  ),
  'review-without-support': kind(
    'case-reviews',
    () => 'The review does not say where its readers can get support.',
    () => 'Add a line such as support: [shared/name-of-a-helpline].',
  ),
  'no-such-deliverable': kind<{
    id: string;
    priority: string;
    nearest: string | undefined;
    allowed: string[];
  }>(
    'case-reviews',
    ({ id, priority }) => `The priority ${quote(priority)} has no deliverable ${quote(id)}.`,
    ({ nearest, allowed }) =>
      didYouMean(
        nearest,
        allowed.length > 0
          ? `Its deliverables are ${joinWords(allowed)}.`
          : 'It has none: leave "deliverable" out.',
      ),
  ),
  'notice-too-long': kind<{ sentences: number; most: number }>(
    'case-reviews',
    ({ sentences, most }) =>
      `The content notice has ${sentences} sentences. It has at most ${most}, so that everybody reads it.`,
    () => 'Say what the page is about in one or two sentences, and leave the rest to the summary.',
  ),
  'date-in-review': kind<{ found: string }>(
    'case-reviews',
    ({ found }) => `${quote(found)} is an exact date, which helps to identify a child.`,
    () => 'Leave it out, or give no more than the year.',
  ),
  'age-in-review': kind<{ found: string }>(
    'case-reviews',
    ({ found }) => `${quote(found)} is an exact age, which helps to identify a child.`,
    () => 'Write "a baby", "a child" or "a young person", as its owner does.',
  ),
  'review-not-looked-at': kind<{ missing: string[]; all: boolean }>(
    'case-reviews',
    ({ missing, all }) =>
      all
        ? 'Nobody has said that they read this review for what could identify a child.'
        : `Nobody has said that they looked for ${joinWords(missing)}.`,
    ({ missing, all }) =>
      `Read every text of the review for it, then ${
        all
          ? `add safetyCheck: with the day ("on"), your role ("by") and lookedFor: [${missing.join(', ')}]`
          : `add ${missing.join(', ')} to "lookedFor" and write the day`
      }. Until then write onThisSite: { status: draft }.`,
  ),
  'name-in-review': kind<{ found: string }>(
    'case-reviews',
    ({ found }) => `${quote(found)} looks like the name of a person.`,
    () =>
      'Use the pseudonym or the role: "the mother", "the chair". When it is the name of an organisation, give that its own entry first.',
  ),
  'place-in-review': kind<{ found: string }>(
    'case-reviews',
    ({ found }) => `${quote(found)} names a place, which helps to identify a child.`,
    () => 'Leave it out. The area of the partnership is the only place on the page.',
  ),
  'word-in-review': kind<{ found: string; why: string }>(
    'case-reviews',
    ({ found, why }) => `${quote(found)} does not belong in a review: ${why}.`,
    () =>
      'Leave it out, or say it in other words. src/checks/reviews/needlessWords.ts has the list.',
  ),
  'press-link-in-review': kind<{ host: string }>(
    'case-reviews',
    ({ host }) =>
      `This leads to ${host}. A review never leads to newspapers or social networks, which name families.`,
    () => "Link to the owner's own page, or leave the link out.",
  ),
  'foreign-link-in-review': kind<{ host: string }>(
    'case-reviews',
    ({ host }) => `This leads to ${host}, which is not the owner of the review.`,
    () =>
      'Link only to the partnership or its council, to GOV.UK or to the NSPCC repository. For a new website of the partnership, add it to the sources with "partnership:" first.',
  ),
};
