import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { asCsv, asJson, asVCards } from '../../../src/model/contactExports.ts';
import { contactsInArea } from '../../../src/model/contactView.ts';
import { placedInArea } from '../../../src/model/placedContacts.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const awkward =
  'Team; duty, and "advice" \\ for children’s services – all of them, in the whole borough';
const contacts = [
  aContact('door', {
    title: awkward,
    whatHappensNext: 'They answer;\nthen they write, within a day.',
    channels: [
      { kind: 'phone', number: '01582 547653', hours: 'Monday, Tuesday; never on Sunday' },
      { kind: 'text', number: '07400 123456' },
      { kind: 'email', address: 'duty@example.org' },
      { kind: 'page', address: 'https://example.org/duty' },
    ],
  }),
  aContact('night', { title: '=Night', function: 'out-of-hours', ...calling('101') }),
];
const handbook = handbookOf([...councils, ...contacts]);
const area = councils[0] as Parameters<typeof placedInArea>[1];
const placed = placedInArea(handbook, area, { warnAfterDays: 90 });
const context = { toUrl: (path: string) => `https://handbook.example${path}`, today: '2026-11-21' };

describe('vCards', () => {
  const text = asVCards(placed, context);
  const cards = (ICAL.parse(text) as [string, unknown[], unknown[]][]).map(
    (card) => new ICAL.Component(card),
  );
  const [door, night] = cards as [ICAL.Component, ICAL.Component];
  const value = (card: ICAL.Component, name: string) =>
    String(card.getFirstPropertyValue(name) ?? '');

  test('are one card for each contact, of version 4.0', () => {
    expect(cards.map((card) => [card.name, value(card, 'version')])).toEqual([
      ['vcard', '4.0'],
      ['vcard', '4.0'],
    ]);
  });

  test('have a name that tells area, purpose and team apart in an address book', () => {
    expect(value(door, 'fn')).toBe(`Luton: Worried about a child – ${awkward}`);
  });

  test('have each number as an address to call, and the one for text messages marked', () => {
    const numbers = door.getAllProperties('tel');
    expect(
      numbers.map((number) => [number.getFirstValue(), number.type, number.getParameter('type')]),
    ).toEqual([
      ['tel:01582547653', 'uri', 'voice'],
      ['tel:07400123456', 'uri', 'text'],
    ]);
    expect(value(night, 'tel')).toBe('tel:101');
    expect(value(door, 'email')).toBe('duty@example.org');
    expect(value(door, 'url')).toBe('https://example.org/duty');
  });

  test('say in a note the hours, what follows, the status, the source, the day and until when', () => {
    expect(value(door, 'note').split('\n')).toEqual([
      '01582 547653 (Monday, Tuesday; never on Sunday); Text 07400 123456; duty@example.org; https://example.org/duty',
      'They answer;',
      'then they write, within a day.',
      'Status: not yet confirmed with the service. Read on Contact page, Luton Council.',
      'Made on 21 November 2026 from https://handbook.example/contacts/luton/#door. Check again after 19 February 2027.',
    ]);
  });

  test('escape commas and new lines in the note and the name', () => {
    const lines = text.replaceAll(/\r\n[ \t]/g, '').split('\r\n');
    const name = lines.find((line) => line.startsWith('FN'))!;
    const note = lines.find((line) => line.startsWith('NOTE'))!;
    expect(name).toMatch(/duty\\, and/);
    expect(note).toContain('Monday\\, Tuesday');
    expect(note).toMatch(/\\nStatus/);
    expect(note).not.toMatch(/(?<!\\),/);
  });

  test('end every line as address books ask, and fold lines of more than 75 bytes', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text.endsWith('END:VCARD\r\n')).toBe(true);
    const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
    expect(longest).toBeLessThanOrEqual(75);
  });

  test('differ in what identifies them, and are the same when made again', () => {
    expect(value(door, 'uid')).not.toBe(value(night, 'uid'));
    expect(asVCards(placed, context)).toBe(text);
  });
});

describe('the table', () => {
  const csv = asCsv(placed, context);

  test('starts with the mark that spreadsheets take for UTF-8', () => {
    expect(csv.startsWith('\uFEFFarea,purpose,name,')).toBe(true);
  });

  test('quotes what holds commas, quotation marks or new lines', () => {
    expect(csv).toContain(`"${awkward.replaceAll('"', '""')}"`);
  });
});

test('the data holds every contact with its ways, status, source and days', () => {
  const data = JSON.parse(asJson(placed, context)) as { made: string; contacts: object[] };
  expect(data.made).toBe('2026-11-21');
  expect(data.contacts).toHaveLength(2);
  expect(data.contacts[0]).toMatchObject({
    area: 'Luton',
    purpose: 'Worried about a child',
    status: 'not yet confirmed with the service',
    source: 'Contact page',
    sourceAddress: 'https://example.org/contact',
    lookedAt: '2026-11-21',
    checkAgain: '2027-02-19',
    channels: contactsInArea(handbook, 'luton', { warnAfterDays: 90 })[0]!.contact.channels,
  });
});
