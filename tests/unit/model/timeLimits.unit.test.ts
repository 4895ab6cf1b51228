import { describe, expect, test } from 'vitest';
import { evidenceOfLimits, timeLimits } from '../../../src/model/procedures/timeLimits.ts';
import { timeLimitInWords } from '../../../src/lib/calendar/timeLimit.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const clerk = { kind: 'role', role: 'Clerk' } as const;
const step = (id: string, fields: object = {}) => ({
  id,
  title: `Do ${id}`,
  who: [clerk],
  what: 'Do it.',
  ...fields,
});
const oneDay = { within: 1, unit: 'working-day', after: 'the call' } as const;

const handbook = handbookOf([
  anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
  anEntry('sources', 'guidance', { title: 'Guidance' }, 'shared'),
  anEntry('guidanceEditions', 'older', { shortTitle: 'Older', published: '2018' }, 'shared'),
  anEntry('guidanceEditions', 'newer', { shortTitle: 'Newer', published: '2023' }, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('procedures', 'luton/complaints', {
    title: 'Complaints',
    order: 20,
    edition: 'older',
    steps: [step('answer', { timescale: oneDay }), step('file')],
  }),
  anEntry('procedures', 'luton/audit', { title: 'Audit', order: 10, steps: [step('look')] }),
  anEntry('procedures', 'shared/reviews', {
    title: 'Reviews',
    order: 20,
    edition: 'newer',
    sources: [
      { document: 'arrangements', place: 'Page 1' },
      { document: 'guidance', place: 'Chapter 5', address: 'https://example.org/guidance' },
    ],
    steps: [
      step('notify', {
        timescale: { within: 5, unit: 'day', after: 'knowing' },
        source: { document: 'guidance', place: 'Notifying' },
      }),
      step('report', { timescale: oneDay }),
    ],
  }),
  anEntry('procedures', 'shared/referral', {
    title: 'Referral',
    order: 10,
    steps: [step('answer', { timescale: oneDay })],
  }),
]);
const { procedures, proceduresWithout } = timeLimits(handbook);

describe('time limits', () => {
  test('are by procedure, the national ones first, in the order of their lists', () => {
    expect(
      procedures.map(({ title, limits }) => [title, limits.map(({ title }) => title)]),
    ).toEqual([
      ['Referral', ['Do answer']],
      ['Reviews', ['Do notify', 'Do report']],
      ['Complaints: Luton', ['Do answer']],
    ]);
  });

  test('lead to the step on the page of its procedure, and have their own ids', () => {
    const limits = procedures.flatMap((one) => one.limits);
    expect(limits.map(({ address }) => address)).toEqual([
      '/procedures/referral/#step-answer',
      '/procedures/reviews/#step-notify',
      '/procedures/reviews/#step-report',
      '/luton/procedures/complaints/#step-answer',
    ]);
    expect(limits.map(({ id }) => id)).toEqual([
      'referral-answer',
      'reviews-notify',
      'reviews-report',
      'luton-complaints-answer',
    ]);
  });

  test('say who acts and within what', () => {
    const [limit] = procedures[1]?.limits ?? [];
    expect(limit?.who).toEqual([{ words: 'Clerk' }]);
    expect(limit && timeLimitInWords(limit.timescale)).toBe('within 5 days');
  });

  test('name the source of the step with the address its procedure gives, or all its sources', () => {
    const [notify, report] = procedures[1]?.limits ?? [];
    expect(notify?.citations.map(({ source, citation }) => [source.id, citation])).toEqual([
      [
        'guidance',
        { document: 'guidance', place: 'Notifying', address: 'https://example.org/guidance' },
      ],
    ]);
    expect(report?.citations.map(({ source }) => source.id)).toEqual(['arrangements', 'guidance']);
  });

  test('each say at the end of the page where they are written, and under which guidance', () => {
    const [, notify, , answer] = evidenceOfLimits(handbook, procedures);
    expect(notify).toMatchObject({
      id: 'source-reviews-notify',
      title: 'Do notify (Reviews)',
      path: '#reviews-notify',
    });
    expect(notify?.documents.map(({ source, places }) => [source.id, places[0]?.place])).toEqual([
      ['guidance', 'Notifying'],
    ]);
    expect(answer?.facts).toContain('Guidance edition: Older (in force: Newer).');
  });

  test('name the guidance edition of the document that gives the limit, not that of another', () => {
    const [, notify, report] = evidenceOfLimits(handbook, procedures);
    // The procedure was written under the newer edition. The document of this step names none.
    expect(notify?.facts).not.toContain('Guidance edition');
    expect(report?.facts).toContain('Guidance edition: Newer.');
  });

  test('tell when the guidance edition is no longer in force', () => {
    expect(procedures[2]?.currency.editionInForce?.id).toBe('newer');
  });

  test('are grouped by the event that they are counted from', () => {
    expect(procedures[1]?.events.map((limits) => limits.map(({ title }) => title))).toEqual([
      ['Do notify'],
      ['Do report'],
    ]);
  });

  test('procedures in which there is none are listed', () => {
    expect(proceduresWithout.map(({ title }) => title)).toEqual(['Audit: Luton']);
  });

  test('nobody is named as having to act where the source names nobody', () => {
    const unnamed = handbookOf([
      anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
      anEntry('procedures', 'shared/referral', {
        steps: [step('answer', { who: [{ kind: 'not-given' }], timescale: oneDay })],
      }),
    ]);
    expect(timeLimits(unnamed).procedures[0]?.limits[0]?.who).toEqual([]);
  });
});

test('a limit over several steps and one of a replaced step are time limits too', () => {
  const more = handbookOf([
    anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('procedures', 'shared/referral', {
      steps: [step('see', { next: 'decide' }), step('decide', { next: 'file' }), step('file')],
      limitsOverSteps: [{ title: 'Assessment', from: 'see', to: 'decide', timescale: oneDay }],
    }),
    anEntry('procedures', 'luton/referring', {
      basedOn: 'shared/referral',
      replacedSteps: [step('file', { timescale: oneDay })],
    }),
  ]);
  expect(
    timeLimits(more).procedures.flatMap(({ limits }) =>
      limits.map(({ id, title, address, who }) => [id, title, address, who.length]),
    ),
  ).toEqual([
    ['referral-see-to-decide', 'Assessment, steps 1 and 2', '/procedures/referral/#step-see', 1],
    ['luton-referring-file', 'Do file', '/luton/procedures/referring/#step-file', 1],
  ]);
});
