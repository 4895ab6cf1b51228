import { describe, expect, test } from 'vitest';
import CountingRule from '../../../src/components/procedures/CountingRule.astro';
import DueDates from '../../../src/components/procedures/DueDates.astro';
import TimeLimitsOfProcedure from '../../../src/components/procedures/TimeLimitsOfProcedure.astro';
import { timeLimits } from '../../../src/model/procedures/timeLimits.ts';
import { attribute, elements, textOf, theElement, withClass } from '../../helpers/dom.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const step = (id: string, fields: object = {}) => ({
  id,
  title: `Do ${id}`,
  who: [{ kind: 'role', role: 'Clerk' } as const],
  what: 'Do it.',
  ...fields,
});
const handbook = handbookOf([
  anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
  anEntry('guidanceEditions', 'older', { shortTitle: 'Older', published: '2018' }, 'shared'),
  anEntry(
    'guidanceEditions',
    'newer',
    { shortTitle: 'Newer', published: '2023', followBy: '2024' },
    'shared',
  ),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('procedures', 'luton/complaints', {
    title: 'Complaints',
    edition: 'older',
    sources: [{ document: 'arrangements', place: 'Page 7', address: 'https://example.org/a' }],
    steps: [
      step('answer', { timescale: { within: 15, unit: 'working-day', after: 'the letter' } }),
      step('file'),
    ],
  }),
]);

describe('TimeLimitsOfProcedure', () => {
  const part = () => show(TimeLimitsOfProcedure, { of: timeLimits(handbook).procedures[0]! });

  test('says of each limit what, by when and who, below what it is counted from', async () => {
    const piece = await part();
    const [row] = withClass(piece, 'app-limits__limit');
    expect(textOf(theElement(piece, 'caption'))).toBe('Counted from the letter');
    expect(textOf(row!)).toBe('Do answer Within 15 working days Clerk');
    expect(elements(row!, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/luton/procedures/complaints/#step-answer',
    ]);
    expect(attribute(row!, 'id')).toBe('luton-complaints-answer');
  });

  test('names procedure and place, leads to it, and says what has become of its document', async () => {
    const piece = await part();
    const heading = theElement(piece, 'h2');
    expect(textOf(heading)).toBe('Complaints: Luton');
    expect(attribute(theElement(heading, 'a'), 'href')).toBe('/luton/procedures/complaints/');
    expect(textOf(piece)).toContain('Old document (Older)');
  });
});

test('DueDates shows nothing until its script has run', async () => {
  const piece = await show(DueDates, { today: '2026-11-21' });
  const [calculator] = withClass(piece, 'app-due');
  expect(calculator && attribute(calculator, 'hidden')).toBe('');
  const outside = elements(piece, 'form').length - elements(calculator!, 'form').length;
  expect(outside).toBe(0);
});

test('DueDates works out nothing once the bank holidays that are known are over, and says what to do', async () => {
  const piece = await show(DueDates, { today: '2031-06-01' });
  expect(withClass(piece, 'app-due')).toEqual([]);
  expect(textOf(piece)).toMatch(
    /does not work out dates now: it has no bank holidays after \d+ December \d{4}\. Count the working days yourself/,
  );
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual([
    'https://www.gov.uk/bank-holidays',
  ]);
});

describe('CountingRule', () => {
  const limit = (unit: string, more: object = {}) => ({ within: 1, unit, after: 'it', ...more });
  const ruleOf = async (...limits: object[]) => textOf(await show(CountingRule, { limits }));
  const rule = (...units: string[]) => ruleOf(...units.map((unit) => limit(unit)));

  test('says that it is the site’s own, that the guidance decides, and until when it can count', async () => {
    const text = await rule('working-day');
    expect(text).toContain('The documents do not say whether the first day counts');
    expect(text).toContain('this site’s own');
    expect(text).toContain('If the guidance or your service counts differently, follow that.');
    expect(text).toMatch(/Bank holidays are known until 31 December \d{4}\./);
  });

  test('explains the units that occur, and no others', async () => {
    expect(await rule('working-day')).not.toMatch(/calendar|Hours/);
    expect(await rule('month')).toContain('the last day of February');
    expect(await rule('hour')).toContain('Hours run on');
    expect(await rule('school-day')).toContain('school days are not worked out');
    expect(await rule('day')).not.toMatch(/not worked out|counted back|range/);
    expect(await ruleOf(limit('day', { within: 0.5 }))).toContain('half days');
    expect(await ruleOf(limit('day', { within: 3, from: 1 }))).toContain('the last day is given');
    expect(await ruleOf(limit('day', { after: undefined, before: 'it' }))).toContain(
      'counted back from it',
    );
  });
});
