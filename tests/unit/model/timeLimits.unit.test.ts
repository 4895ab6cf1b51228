import { describe, expect, test } from 'vitest';
import { timeLimits } from '../../../src/model/procedures/timeLimits.ts';
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
  anEntry('editions', 'older', { shortTitle: 'Older', published: '2018' }, 'shared'),
  anEntry('editions', 'newer', { shortTitle: 'Newer', published: '2023' }, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('procedures', 'luton/complaints', {
    order: 20,
    edition: 'older',
    steps: [step('answer', { timescale: oneDay }), step('file')],
  }),
  anEntry('procedures', 'luton/audit', { order: 10, steps: [step('look')] }),
  anEntry('procedures', 'shared/reviews', {
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
    order: 10,
    steps: [step('answer', { timescale: oneDay })],
  }),
]);
const { procedures, proceduresWithout } = timeLimits(handbook);

describe('time limits', () => {
  test('are by procedure, the national ones first, in the order of their lists', () => {
    expect(
      procedures.map(({ procedure, place, limits }) => [
        procedure.id,
        place,
        limits.map(({ title }) => title),
      ]),
    ).toEqual([
      ['shared/referral', 'England', ['Do answer']],
      ['shared/reviews', 'England', ['Do notify', 'Do report']],
      ['luton/complaints', 'Luton', ['Do answer']],
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

  test('tell the guidance edition, and when it is no longer in force', () => {
    expect(procedures.map(({ currency }) => currency.edition?.data.shortTitle)).toEqual([
      undefined,
      'Newer',
      'Older',
    ]);
    expect(procedures[2]?.currency.editionInForce?.id).toBe('newer');
  });

  test('count the steps without one, and list procedures in which there is none', () => {
    expect(procedures.map(({ stepsWithout }) => stepsWithout)).toEqual([0, 0, 1]);
    expect(proceduresWithout.map(({ id }) => id)).toEqual(['luton/audit']);
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
