import { describe, expect, test } from 'vitest';
import CountingRule from '../../src/components/CountingRule.astro';
import DueDates from '../../src/components/DueDates.astro';
import TimeLimitTable from '../../src/components/TimeLimitTable.astro';
import { timeLimits } from '../../src/model/procedures/timeLimits.ts';
import { attribute, elements, textOf, theElement, withClass } from '../helpers/dom.ts';
import { anEntry, handbookOf } from '../helpers/entries.ts';
import { show } from './show.ts';

const step = (id: string, fields: object = {}) => ({
  id,
  title: `Do ${id}`,
  who: [{ kind: 'role', role: 'Clerk' } as const],
  what: 'Do it.',
  ...fields,
});
const handbook = handbookOf([
  anEntry('sources', 'arrangements', { title: 'Arrangements' }, 'shared'),
  anEntry('editions', 'older', { shortTitle: 'Older', published: '2018' }, 'shared'),
  anEntry(
    'editions',
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

describe('TimeLimitTable', () => {
  const table = () => show(TimeLimitTable, timeLimits(handbook));

  test('says of each limit what, who, within what, from when and where it is written', async () => {
    const [row] = withClass(await table(), 'app-limits__limit');
    expect(elements(row!).map(({ tagName }) => tagName)).toContain('th');
    expect(textOf(row!)).toBe(
      'Do answer Clerk Within 15 working days The letter Arrangements, “Page 7” example.org',
    );
    expect(elements(row!, 'a').map((link) => attribute(link, 'href'))).toEqual([
      '/luton/procedures/complaints/#step-answer',
      '/sources/#arrangements',
      'https://example.org/a',
    ]);
    expect(attribute(row!, 'id')).toBe('luton-complaints-answer');
  });

  test('names procedure, place, guidance edition and what has become of it, and counts the rest', async () => {
    const rows = elements(theElement(await table(), 'tbody'), 'tr').map(textOf);
    expect(rows.slice(0, 2)).toEqual([
      'Complaints, Luton',
      'Guidance edition: Older. Old document (Older) No time limit was found for the other step.',
    ]);
  });
});

test('DueDates shows nothing of its own until its script has run', async () => {
  const piece = await show(DueDates, { limits: [] });
  const [calculator] = withClass(piece, 'app-due');
  expect(calculator && attribute(calculator, 'hidden')).toBe('');
  const outside = elements(piece, 'form').length - elements(calculator!, 'form').length;
  expect(outside).toBe(0);
});

describe('CountingRule', () => {
  const limit = (unit: string, more: object = {}) => ({ within: 1, unit, after: 'it', ...more });
  const ruleOf = async (...limits: object[]) => textOf(await show(CountingRule, { limits }));
  const rule = (...units: string[]) => ruleOf(...units.map((unit) => limit(unit)));

  test('says that it is the site’s own, that the guidance decides, and until when it can count', async () => {
    const text = await rule('working-day');
    expect(text).toContain('The sources do not say whether the first day counts.');
    expect(text).toContain('this site’s own');
    expect(text).toContain('The guidance decides');
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
