import { describe, expect, test } from 'vitest';
import { lookedAt, withoutOldContacts } from '../../../src/loader/edition/contactsTooOld.ts';
import type { WrittenContent } from '../../../src/loader/entries.ts';
import { contactView } from '../../../src/model/contacts/contactView.ts';
import { channelsInWords, statusInWords } from '../../../src/model/contacts/contactTexts.ts';
import { all, buildHandbook } from '../../../src/model/handbook.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { anEntry } from '../../helpers/entries.ts';

const CHECKED = '2026-11-21';
const contact = (id: string, more: object) =>
  anEntry('contacts', id, { areas: ['luton'], checked: CHECKED, ...more });

const entries = [
  anEntry('areas', 'luton', {}, 'shared'),
  anEntry(
    'sources',
    'arrangements',
    { checked: CHECKED, publisher: 'Luton', address: 'https://www.example.org/contacts' },
    'shared',
  ),
  contact('luton/front-door', {
    addedFigures: [
      { figure: '01582 547653', reason: 'Read a second time on the page of the council.' },
      { figure: '3', reason: 'Counted by the editors.' },
    ],
  }),
  contact('luton/confirmed', {
    function: 'advice',
    verified: { on: '2027-06-01', by: 'Editor, by telephone' },
  }),
  anEntry(
    'contacts',
    'shared/helpline',
    {
      title: 'Made-up helpline',
      function: 'helpline',
      verified: { on: '2027-06-01', by: 'Editor, by telephone' },
    },
    'shared',
  ),
  anEntry('contacts', 'shared/999', { function: 'emergency', checked: CHECKED }, 'shared'),
];
const lists: unknown = Object.fromEntries(
  collectionNames.map((name) => [name, entries.filter(({ collection }) => collection === name)]),
);
const on = (today: string) =>
  withoutOldContacts(lists as WrittenContent, today, { failAfterDays: 365 });
const numbered = (today: string) =>
  on(today)
    .contacts.filter(({ data }) => data.channels.length > 0)
    .map(({ id }) => id);

describe('a contact that nobody has confirmed or compared for a year', () => {
  test('keeps its number until then', () => {
    expect(numbered('2027-11-20')).toContain('luton/front-door');
  });

  test('has no number from then on, and the others keep theirs', () => {
    expect(numbered('2027-11-21')).toEqual(['luton/confirmed', 'shared/helpline', 'shared/999']);
  });

  test('loses the number that was entered a second time as well: data would go on with it', () => {
    const figures = (today: string) =>
      on(today).contacts.flatMap(({ data }) => data.addedFigures.map(({ figure }) => figure));
    expect(figures('2027-11-20')).toEqual(['01582 547653', '3']);
    expect(figures('2027-11-21')).toEqual(['3']);
  });

  test('says why, where to look, and who to call instead', () => {
    const handbook = buildHandbook(on('2027-11-21'), '2027-11-21');
    const old = all(handbook, 'contacts').find(({ id }) => id === 'luton/front-door')!;
    const view = contactView(handbook, old, { warnAfterDays: 90 });
    expect(view.noneFound?.words).toBe(
      'What we had was last checked on 21 November 2026. That is too long ago, so it is not shown.',
    );
    expect(view.noneFound?.instead.map(({ teams }) => teams)).toEqual([['Made-up helpline']]);
    expect(channelsInWords(view)).toMatch(
      /In immediate danger 999, otherwise look on https:\/\/www\.example\.org\/contacts, or call Made-up helpline 0/,
    );
    expect(statusInWords(view)).toBe('last checked on 21 November 2026, too long ago');
  });
});

test('a number from an older copy of its page is as old as the copy', () => {
  const source = anEntry('sources', 'copy', { checked: CHECKED, asOf: '2025-03-01' }, 'shared');
  const number = anEntry('contacts', 'luton/desk', {
    sources: [{ document: 'copy', place: 'Page 1' }],
  });
  const written: unknown = { contacts: [number], sources: [source] };
  const { contacts, sources } = written as WrittenContent;
  expect(lookedAt(contacts[0]!, { sources })).toBe('2025-03-01');
});
