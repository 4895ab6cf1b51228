import { describe, expect, test } from 'vitest';
import { REVIEW_DANGERS } from '../../../src/schemas/shared/safetyCheck.ts';
import { checkWith } from '../../helpers/contentFolder.ts';

const lookedFor = (dangers: string[]) =>
  `safetyCheck: { on: 2026-11-20, by: Handbook editor, lookedFor: [${dangers.join(', ')}] }`;
const READ = lookedFor(Object.keys(REVIEW_DANGERS));

/** Codes of the problems of a review of which one finding says this. */
async function problemsOf(finding: string, more = ''): Promise<string[]> {
  const file = `title: Rosza and Malika
summary: What was learnt from a review.
sources: [{ document: luton-website, place: Reviews }]
pseudonym: Rosza and Malika
kind: learning-review
state: published
published: "2020-06"
why: Two children were hurt.
contentNotice: This page is about two children. It gives no detail.
familySummary: { happened: Two children were hurt., learnt: [Services did not talk.] }
support: [luton/front-door]
${READ}
learning: [${JSON.stringify(finding)}]
${more}`;
  const { problems } = await checkWith({ 'luton/case-reviews/rosza-and-malika.yaml': file });
  return problems.map(({ code }) => code);
}

describe('the texts of a review', () => {
  test.each([
    'Rosza and Malika were not asked. Malika’s teacher was.',
    'The Strategic Board looked at nine recommendations within 15 working days.',
    'Agencies may not have known. May they mark it, and hope for grace.',
    'The review looked at 2017 to 2018 and has 11 recommendations.',
    'Luton Safeguarding Children Partnership reports every 6 months.',
    'Working Together 2018 applies, and so does section 47.',
    'See https://www.example.org/luton and https://www.gov.uk/.',
  ])('may say: %s', async (finding) => {
    expect(await problemsOf(finding)).toEqual([]);
  });

  test.each([
    ['It was on 12 May.', 'date-in-review'],
    ['It was on May 12th, 2016.', 'date-in-review'],
    ['It was on 12/05/2016.', 'date-in-review'],
    ['The baby was born in June 2016.', 'date-in-review'],
    ['A seven year old was seen.', 'age-in-review'],
    ['At the age of 15 nobody asked.', 'age-in-review'],
    ['The baby was 9 months of age.', 'age-in-review'],
    ['The social worker spoke to Sarah.', 'name-in-review'],
    ['Sir Quill Featherby chaired it.', 'name-in-review'],
    ['It rested with Qodira Featherbyova.', 'name-in-review'],
    ['Staff of Featherby Hospital were told.', 'place-in-review'],
    ['The postcode was MK42 9AP.', 'place-in-review'],
    ['He was convicted.', 'word-in-review'],
    ['The twins were seen apart.', 'word-in-review'],
    ['See https://x.com/somebody.', 'press-link-in-review'],
    ['See https://en.wikipedia.org/wiki/Quill.', 'press-link-in-review'],
    ['See https://notgov.uk.example.com/.', 'foreign-link-in-review'],
  ])('must not say: %s', async (finding, code) => {
    expect(await problemsOf(finding)).toContain(code);
  });
});

test('a review without a date may say that its owner gives none', async () => {
  const file = (undated: string) => `title: Child A
summary: A review.
sources: [{ document: luton-website, place: Reviews }]
pseudonym: Child A
kind: serious-case-review
state: published
${undated}
support: [luton/front-door]
${READ}
`;
  const codes = async (undated: string) =>
    (await checkWith({ 'luton/case-reviews/child-a.yaml': file(undated) })).problems.map(
      ({ code }) => code,
    );
  expect(await codes('')).toEqual(['review-without-date']);
  expect(await codes('undated: The page of its owner gives no date.')).toEqual([]);
});

describe('a review that nobody has read for what could identify a child', () => {
  const file = (more: string) => `title: Child A
summary: A review.
sources: [{ document: luton-website, place: Reviews }]
pseudonym: Child A
kind: serious-case-review
state: published
published: "2020-06"
support: [luton/front-door]
${more}
`;
  const codes = async (more: string) =>
    (await checkWith({ 'luton/case-reviews/child-a.yaml': file(more) })).problems.map(
      ({ code }) => code,
    );
  const from = 'onThisSite: { status: publish-from, day: 2027-01-12 }';

  test('is not published, nor on a day to come', async () => {
    expect(await codes('')).toEqual(['review-not-looked-at']);
    expect(await codes(from)).toEqual(['review-not-looked-at']);
  });

  test('is not published when one of the things to look for is not ticked', async () => {
    const [first, ...rest] = Object.keys(REVIEW_DANGERS);
    expect(first).toBeDefined();
    expect(await codes(lookedFor(rest))).toEqual(['review-not-looked-at']);
  });

  test('may be a draft', async () => {
    expect(await codes('onThisSite: { status: draft }')).toEqual([]);
  });

  test('is published once all is ticked, but not read on a day to come', async () => {
    expect(await codes(READ)).toEqual([]);
    expect(await codes(READ.replace('2026-11-20', '2027-11-20'))).toEqual(['day-in-future']);
  });
});
