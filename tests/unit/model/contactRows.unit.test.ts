import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contactRows, unconfirmedInWords } from '../../../src/model/contacts/contactRows.ts';
import { answers, onlyFor } from '../../../src/model/contacts/contactAudience.ts';
import { inOrder } from '../../../src/model/contacts/contactOrder.ts';
import type { ContactFunction } from '../../../src/model/contacts/contacts.ts';
import { contactFunctionLabels } from '../../../src/model/labels.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const functions = Object.keys(contactFunctionLabels) as ContactFunction[];
/** A contact for another purpose has to say which. */
const purposeFor = ({ function: name }: { function: ContactFunction }) =>
  name === 'other' ? { purpose: 'Private fostering' } : {};
const rows = (...contacts: ReturnType<typeof aContact>[]) =>
  contactRows(handbookOf([...councils, ...contacts]), contacts, () => '/contacts/luton/');

describe('the order of contacts', () => {
  const anyContact = fc
    .record({
      name: fc.integer({ min: 0, max: 999 }),
      function: fc.constantFrom(...functions),
      audiences: fc.subarray(['anyone', 'professionals', 'schools'] as const, { minLength: 1 }),
      areas: fc.subarray(['luton']),
    })
    .map(({ name, ...fields }) =>
      aContact(`contact-${name}`, { ...fields, ...purposeFor(fields) }),
    );

  test('never puts a number for practitioners before the public’s for the same purpose', () => {
    fc.assert(
      fc.property(fc.array(anyContact), fc.shuffledSubarray(functions), (contacts, wanted) => {
        const sorted = contacts.toSorted(inOrder(wanted));
        for (const purpose of functions) {
          const same = sorted.filter(({ data }) => data.function === purpose);
          const firstMarked = same.findIndex(({ data }) => onlyFor(data));
          expect(
            same
              .slice(firstMarked < 0 ? same.length : firstMarked)
              .every(({ data }) => onlyFor(data)),
          ).toBe(true);
        }
      }),
    );
  });

  test('is the same whatever order they come in', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(anyContact, { selector: ({ id }) => id }),
        fc.infiniteStream(fc.integer()),
        (contacts, seeds) => {
          const shuffled = contacts
            .map((contact) => ({ contact, at: seeds.next().value as number }))
            .toSorted((a, b) => a.at - b.at)
            .map(({ contact }) => contact);
          expect(shuffled.toSorted(inOrder())).toEqual(contacts.toSorted(inOrder()));
        },
      ),
    );
  });

  test('is by need unless another is given, with what is not named last', () => {
    const all = functions.map((name) =>
      aContact(name, { function: name, ...purposeFor({ function: name }) }),
    );
    const sorted = (order?: ContactFunction[]) =>
      all.toSorted(inOrder(order)).map(({ data }) => data.function);
    expect(sorted()).toEqual(functions);
    expect(sorted(['police']).slice(0, 1)).toEqual(['police']);
  });
});

test.each([
  [['anyone'], ['anyone', 'professionals', 'schools']],
  [['professionals'], ['professionals', 'schools']],
  [['schools'], ['schools']],
  [
    ['professionals', 'schools'],
    ['professionals', 'schools'],
  ],
] as const)('a contact for %j answers %j', (audiences, callers) => {
  const contact = aContact('one', { audiences: [...audiences] });
  const answered = (['anyone', 'professionals', 'schools'] as const).filter((caller) =>
    answers(contact.data, caller),
  );
  expect(answered).toEqual(callers);
});

describe('rows of numbers', () => {
  test('merge a number that answers by day and by night', () => {
    const merged = rows(
      aContact('day', {
        title: 'Duty team',
        ...calling('0300 300 8585', { open: 'day-and-night' }),
      }),
      aContact('night', {
        title: 'Night team',
        function: 'out-of-hours',
        ...calling('03003008585', { open: 'day-and-night' }),
      }),
      aContact('help', { title: 'Duty team', function: 'early-help', ...calling('0300 300 8585') }),
    );
    expect(merged).toMatchObject([
      {
        words: 'Worried about a child, day and night; early help for a family',
        teams: ['Duty team', 'Night team'],
        hours: ['24 hours a day'],
        path: '/contacts/luton/#day',
      },
    ]);
  });

  test('keep a number apart that not everybody may call for both purposes', () => {
    const apart = rows(
      aContact('day', calling('0300 300 8585')),
      aContact('officer', {
        function: 'allegations',
        audiences: ['professionals'],
        ...calling('0300 300 8585'),
      }),
    );
    expect(apart.map(({ words, onlyFor: mark }) => [words, mark])).toEqual([
      ['Worried about a child', undefined],
      [
        'Concern about somebody who works with children',
        'Only for people who work or volunteer with children',
      ],
    ]);
  });

  test('say who exactly a number is for, where that is narrower', () => {
    const [row] = rows(
      aContact('officer', {
        function: 'allegations',
        audiences: ['professionals'],
        onlyFor: 'childminders who work alone',
        ...calling('0300 300 8585'),
      }),
    );
    expect(row?.onlyFor).toBe('Only for childminders who work alone');
  });

  test('keep a contact without a number', () => {
    const [row] = rows(
      aContact('page', { channels: [{ kind: 'page', address: 'https://example.org' }] }),
    );
    expect(row).toMatchObject({ teams: ['page'], path: '/contacts/luton/#page' });
    expect(row?.channel).toBeUndefined();
  });

  test('say which numbers nobody has confirmed, and never that of 999', () => {
    const verified = { on: '2026-11-20', by: 'An editor' };
    const emergency = aContact('999', { function: 'emergency', ...calling('999') });
    const open = aContact('open', calling('0300 300 8585'));
    const asked = aContact('asked', { verified, ...calling('0300 300 8123') });
    expect(unconfirmedInWords(rows(emergency))).toBeUndefined();
    expect(unconfirmedInWords(rows(asked))).toBeUndefined();
    expect(unconfirmedInWords(rows(emergency, open))).toBe(
      'No service has confirmed these numbers to us yet.',
    );
    expect(unconfirmedInWords(rows(open, asked))).toBe('Not yet confirmed: 0300 300 8585.');
  });
});

describe('an area with no number for the public', () => {
  const helpline = aContact('helpline', {
    title: 'Helpline',
    areas: [],
    function: 'helpline',
    ...calling('0808 800 5000', { open: 'day-and-night' }),
  });
  const night = { function: 'out-of-hours' as const };
  const none = aContact('z-none', {
    ...night,
    channels: [],
    noneFound: { on: '2026-11-20', where: 'The page of contacts.', instead: [helpline.id] },
  });
  const team = aContact('a-team', { ...night, audiences: ['professionals'] });
  const shown = contactRows(
    handbookOf([...councils, helpline, none, team]),
    [team, none].toSorted(inOrder()),
    () => '/contacts/luton/',
  );

  test('says so and who to call instead, before the number for practitioners', () => {
    expect(shown).toMatchObject([
      {
        noneFound: {
          words: 'No number for the public is published.',
          on: '2026-11-20',
          where: 'The page of contacts.',
          instead: [
            {
              teams: ['Helpline'],
              channel: { number: '0808 800 5000' },
              hours: ['24 hours a day'],
              path: '/contacts/#helpline',
            },
          ],
        },
      },
      {
        channel: { number: '0300 300 8585' },
        onlyFor: 'Only for people who work or volunteer with children',
      },
    ]);
  });

  test('has nothing that the service could confirm there', () => {
    expect(unconfirmedInWords(shown.slice(0, 1))).toBeUndefined();
  });
});
