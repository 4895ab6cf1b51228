import { describe, expect, test } from 'vitest';
import { asCsv } from '../../../src/model/contacts/contactExports.ts';
import { placedInArea } from '../../../src/model/contacts/placedContacts.ts';
import { isChangedBySpreadsheet } from '../../../src/lib/csv.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { readCsv } from '../../helpers/csv.ts';
import { handbookOf } from '../../helpers/entries.ts';

const awkward =
  'Team; duty, and "advice" \\ for children’s services – all of them, in the whole borough';
const contacts = [
  aContact('door', {
    title: awkward,
    aliases: ['January 2019'],
    audiences: ['professionals'],
    whatHappensNext: 'They answer;\nthen they write, within a day.',
    channels: [
      {
        kind: 'phone',
        number: '+44 1582 547653',
        option: '2',
        hours: { open: 'office-hours', note: 'never on Sunday' },
      },
      { kind: 'phone', number: '01582-547654' },
      { kind: 'text', number: '07400 123456' },
      { kind: 'email', address: 'duty@example.org' },
      { kind: 'page', address: 'https://example.org/duty' },
      { kind: 'form', address: 'https://example.org/form' },
      { kind: 'chat', address: 'https://example.org/chat', hours: { open: 'day-and-night' } },
      { kind: 'text-relay', number: '18001 01582 547653' },
    ],
  }),
  aContact('night', {
    title: '=1+1',
    function: 'out-of-hours',
    ...calling('101', { open: 'outside-office-hours' }),
  }),
];
const handbook = handbookOf([...councils, ...contacts]);
const area = councils[0] as Parameters<typeof placedInArea>[1];
const placed = placedInArea(handbook, area, { warnAfterDays: 90 });
const context = { toUrl: (path: string) => `https://handbook.example${path}`, today: '2026-11-21' };

describe('the table', () => {
  const csv = asCsv(placed, context);
  const [head = [], ...rows] = readCsv(csv);
  const cell = (row: number, column: string) => rows[row]?.[head.indexOf(column)];

  test('starts with the mark that spreadsheets take for UTF-8', () => {
    expect(csv.startsWith('\uFEFFarea,purpose,name,')).toBe(true);
  });

  test('quotes what holds commas, quotation marks or new lines', () => {
    expect(csv).toContain(`"${awkward.replaceAll('"', '""')}"`);
  });

  test('has a column for each way to get in touch, for the hours and for who may call', () => {
    const columns = ['whoMayCall', 'telephone', 'textMessage', 'email', 'webPage', 'form'];
    expect(
      [...columns, 'otherWays', 'hours', 'ifNotSureOpen'].map((name) => cell(0, name)),
    ).toEqual([
      'people who work or volunteer with children',
      '01582 547653, press 2; 01582 547654',
      '07400 123456',
      'duty@example.org',
      'https://example.org/duty',
      'https://example.org/form',
      'Live chat: https://example.org/chat; Text relay 18001 01582 547653',
      'Telephone: Office hours, never on Sunday; Live chat: 24 hours a day',
      'Not sure if they are open? Ring 101.',
    ]);
    expect([cell(1, 'telephone'), cell(1, 'whoMayCall'), cell(1, 'hours')]).toEqual([
      '101',
      'everybody',
      'Outside office hours',
    ]);
  });

  test('has no cell that a spreadsheet would run as a formula or take for a day', () => {
    expect(cell(1, 'name')).toBe("'=1+1");
    expect(cell(0, 'alsoKnownAs')).toBe("'January 2019");
    const risky = [head, ...rows]
      .flat()
      .filter((text) => !text.startsWith("'") && isChangedBySpreadsheet(text));
    expect(risky).toEqual([]);
  });
});

test('the table has every contact with its status, source and days', () => {
  const [head = [], row = []] = readCsv(asCsv(placed, context));
  expect(Object.fromEntries(head.map((heading, at) => [heading, row[at]]))).toMatchObject({
    area: 'Luton',
    purpose: 'Worried about a child',
    status: 'not yet confirmed with the service',
    source: 'Contact page',
    sourceAddress: 'https://example.org/contact',
    lookedAt: '2026-11-21',
    checkAgain: '2027-02-19',
    made: '2026-11-21',
  });
});
