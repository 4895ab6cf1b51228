import type { Problem } from '../../../src/problems/problem.ts';

/** Advice that no test can follow, because it asks for what only its reader has. */
interface OnlyAuthorsKnow {
  /** What is asked for. */
  why: string;
  /** Kinds of problems. */
  codes: readonly string[];
  /** How the advice begins, where a kind has other advice too. */
  advice?: string;
}

/** Advice that asks for more than it says, and what it asks for. All other advice is followed to the letter. */
export const onlyAuthorsKnow: readonly OnlyAuthorsKnow[] = [
  {
    why: 'a number, an address or another way to get in touch, from its owner',
    codes: [
      'area-without-front-door',
      'area-without-night-route',
      'emergency-number-elsewhere',
      'no-number-instead',
    ],
  },
  ...[
    'Give at least one way',
    'Say who may use it',
    'Write the address of a team',
    'Read the number again',
    'Write the number alone',
    'Write the service’s',
  ].map((advice) => ({ why: 'who can be reached, and how', codes: ['does-not-fit'], advice })),
  { why: 'which of two contacts is the front door', codes: ['second-front-door'] },
  {
    why: 'the address of a page or a file that is meant',
    codes: [
      'broken-link',
      'no-such-page',
      'no-such-file',
      'relative-link',
      'unsafe-link',
      'foreign-link-in-review',
      'foreign-picture',
    ],
  },
  { why: 'what is at the other end of a link', codes: ['link-without-words'] },
  {
    why: 'an entry or a part that is meant, and none is near',
    codes: [
      'based-on-local-form',
      'continues-own-structure',
      'joint-without-members',
      'missing-attribute',
      'replaces-foreign-document',
    ],
  },
  {
    why: 'a part that is still to be written',
    codes: ['no-such-part'],
    advice: 'The entry has no',
  },
  { why: 'which attribute is meant', codes: ['unknown-attribute'], advice: 'It takes' },
  { why: 'which field is meant', codes: ['unknown-field'], advice: 'The fields here are' },
  ...[
    'Write the amount',
    'Write the number of the level',
    'Write a status',
    'Read it again at its source',
    'Put them into one row',
    'Correct one, or add "until"',
    'Add "starts"',
  ].map((advice) => ({ why: 'what the source says', codes: ['does-not-fit'], advice })),
  {
    why: 'what the source says',
    codes: [
      'dates-of-resource',
      'duplicate-level',
      'level-above-count',
      'level-gap',
      'level-without-name',
      'nobody-between',
      'nothing-instead',
      'review-with-too-little',
    ],
  },
  { why: 'which of two time limits the source gives', codes: ['limit-of-other-words'] },
  {
    why: 'how the steps of a procedure lead on',
    codes: ['ends-at-999', 'limit-without-way', 'step-cut-off'],
  },
  { why: 'what is to be said', codes: ['does-not-fit'], advice: 'Write at least one word' },
  { why: 'what is to be said', codes: ['does-not-fit'], advice: 'Say it first' },
  { why: 'what is to be said', codes: ['words-not-in-text', 'no-fields', 'no-frontmatter'] },
  {
    why: 'whether the words are a name, and of whom',
    codes: ['name-suspected'],
  },
  { why: 'what the letters stand for, and a source', codes: ['unexplained-abbreviation'] },
  {
    why: 'the day of the next review',
    codes: ['review-overdue'],
    advice: 'Compare it with its source, then write the next day',
  },
  {
    why: 'a partnership, a structure or a report that is still to be written',
    codes: ['no-partnership', 'no-structure', 'no-report'],
  },
  ...['Move it to <partnership>', 'Move it to one of', 'Move it to the folder'].map((advice) => ({
    why: 'which type and which partnership a file belongs to',
    codes: ['misplaced-file'],
    advice,
  })),
  {
    why: 'who a shared entry is for',
    codes: ['names-other-place'],
    advice: 'Say it without the name',
  },
  {
    why: 'changes in several texts of another entry',
    codes: ['tied-to-others', 'unpublished-missed'],
  },
  {
    why: 'what comes after a council or a partnership that ends',
    codes: ['ends-soon', 'starts-soon', 'area-has-ended'],
  },
  {
    why: 'a person who reads another language',
    codes: ['language-without-words', 'translation-not-checked', 'translation-of-other-page'],
  },
  {
    why: 'files and folders that no text can show; other tests make them',
    codes: ['no-folder', 'no-files', 'not-readable', 'file-too-large', 'not-text', 'symbolic-link'],
  },
  { why: 'how a long chart is divided', codes: ['chart-too-long'] },
  {
    why: 'bank holidays that the government announces',
    codes: ['bank-holidays-end-soon', 'bank-holidays-over'],
  },
  { why: 'developers, who are to be told', codes: ['check-failed'] },
];

/** True when the advice of a problem begins like this. */
export function isOf(problem: Problem, advice = ''): boolean {
  return problem.advice.startsWith(advice);
}

/** What the advice of a problem asks for that only its reader has. */
export function reasonFor(problem: Problem): string | undefined {
  return onlyAuthorsKnow.find(
    ({ codes, advice }) => codes.includes(problem.code) && isOf(problem, advice),
  )?.why;
}
