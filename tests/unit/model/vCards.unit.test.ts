import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { placedInArea } from '../../../src/model/contacts/placedContacts.ts';
import { asVCards } from '../../../src/model/contacts/vCards.ts';
import { readVCards } from '../../helpers/vCards.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const awkward =
  'Team; duty, and "advice" \\ for children’s services – all of them, in the whole borough';
const contacts = [
  aContact('door', {
    title: awkward,
    audiences: ['professionals'],
    whatHappensNext: 'They answer;\nthen they write, within a day.',
    channels: [
      { kind: 'phone', number: '01582 547653', extension: '12', hours: { open: 'office-hours' } },
      { kind: 'text', number: '85258', word: 'SHOUT' },
      { kind: 'text-relay', number: '18001 01582 547653' },
      { kind: 'email', address: 'duty@example.org' },
      { kind: 'page', address: 'https://example.org/duty' },
      { kind: 'post', postalAddress: 'Town Hall, Luton LU1 1XX' },
    ],
  }),
  aContact('night', { title: 'Night team', function: 'out-of-hours', ...calling('0300 300 8123') }),
];
const handbook = handbookOf([...councils, ...contacts]);
const area = councils[0] as Parameters<typeof placedInArea>[1];
const placed = placedInArea(handbook, area, { warnAfterDays: 90 });
const context = { toUrl: (path: string) => `https://handbook.example${path}`, today: '2026-11-21' };
const text = asVCards(placed, context);

/** Cards as the library reads them that also writes them. */
const readByWriter = (cards: string) => {
  const parsed = ICAL.parse(cards) as [string, ...unknown[]] | [string, ...unknown[]][];
  const list = (Array.isArray(parsed[0]) ? parsed : [parsed]) as never[];
  return list.map((one) => {
    const card = new ICAL.Component(one);
    const all = (name: string) =>
      card.getAllProperties(name).map((property) => property.getFirstValue() as unknown);
    return {
      version: String(all('version')[0]),
      name: String(all('fn')[0]),
      structuredName: all('n')[0] as string[],
      organisation: [all('org')[0]].flat().map(String),
      numbers: all('tel').map(String),
      emails: all('email').map(String),
      pages: all('url').map(String),
      note: String(all('note')[0]),
      uid: String(all('uid')[0]),
    };
  });
};

const name = `Luton: Worried about a child – ${awkward}`;

describe.each([
  ['the library that writes them', readByWriter],
  ['another library', readVCards],
])('vCards, read by %s,', (_, read) => {
  const [door, night] = read(text);

  test('are one card of version 3.0 for each contact', () => {
    expect(read(text)).toHaveLength(2);
    expect([door?.version, night?.version]).toEqual(['3.0', '3.0']);
  });

  test('have area, purpose and team in the names that phones show', () => {
    expect(door?.name).toBe(name);
    expect(door?.structuredName).toEqual([name, '', '', '', '']);
    expect(door?.organisation).toEqual([`Luton: ${awkward}`]);
  });

  test('have numbers as people dial them, without "tel:"', () => {
    expect(door?.numbers).toEqual(['01582 547653', '85258', '18001 01582 547653']);
    expect(night?.numbers).toEqual(['0300 300 8123']);
    expect(door?.emails).toEqual(['duty@example.org']);
    expect(door?.pages).toEqual(['https://example.org/duty']);
  });

  test('say in a note the hours, who may call, what follows, the status, the source and the days', () => {
    expect(door?.note.split('\n')).toEqual([
      '01582 547653, extension 12 (Office hours); Text SHOUT to 85258; Text relay 18001 01582 547653; duty@example.org; https://example.org/duty; By post: Town Hall, Luton LU1 1XX',
      'Who may call: people who work or volunteer with children.',
      'Not sure if they are open? Ring 0300 300 8123.',
      'They answer;',
      'then they write, within a day.',
      'Status: not yet confirmed with the service. Read on Contact page, Luton Council.',
      'Made on 21 November 2026 from https://handbook.example/contacts/luton/#door. Check again after 19 February 2027.',
    ]);
  });

  test('differ in what identifies them', () => {
    expect(door?.uid).not.toBe(night?.uid);
  });
});

test('vCards end every line as address books ask, and fold lines of more than 75 bytes', () => {
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCARD\r\n')).toBe(true);
  const longest = Math.max(...text.split('\r\n').map((line) => Buffer.byteLength(line)));
  expect(longest).toBeLessThanOrEqual(75);
});

test('vCards name no type of a value, at which some address books stop', () => {
  expect(text).not.toMatch(/VALUE=/i);
  expect(text).toContain('TEL;TYPE=work,voice:01582 547653\r\n');
  expect(text).toContain('REV:20261121T000000Z\r\n');
});

test('vCards are the same when made again', () => {
  expect(asVCards(placed, context)).toBe(text);
});
