import { describe, expect, test } from 'vitest';
import {
  anyoneElseInWords,
  ifUnsureInWords,
  numbersForAnyoneElse,
  numbersIfUnsure,
} from '../../../src/model/contacts/ifUnsure.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const night = aContact('night', { function: 'out-of-hours', ...calling('0300 300 8123') });
const atTimes = {
  open: 'at-times' as const,
  times: [{ days: ['monday' as const], from: '9:00', to: '17:00' }],
};
const helpline = aContact('helpline', {
  function: 'helpline',
  areas: [],
  ...calling('0300 300 8126'),
});
const noneAtNight = aContact('none-at-night', {
  function: 'out-of-hours',
  channels: [],
  noneFound: { on: '2026-11-20', where: 'The page.', instead: [helpline.id] },
});
const wordsFor = (contact: ReturnType<typeof aContact>, ...others: ReturnType<typeof aContact>[]) =>
  ifUnsureInWords(numbersIfUnsure(handbookOf([...councils, contact, ...others]), contact));
const RING = 'Not sure if they are open? Ring 0300 300 8123.';

test('a front door without hours, or with office hours alone, names the number for the night', () => {
  expect(wordsFor(aContact('door', calling('01582 547653')), night)).toBe(RING);
  expect(wordsFor(aContact('door', calling('01582 547653', { open: 'office-hours' })), night)).toBe(
    RING,
  );
});

test('a front door that says when it is answered does not', () => {
  expect(
    wordsFor(aContact('door', calling('01582 547653', { open: 'day-and-night' })), night),
  ).toBe('');
  expect(wordsFor(aContact('door', calling('01582 547653', atTimes)), night)).toBe('');
});

test('other contacts do not: the night number is for worries about a child', () => {
  expect(
    wordsFor(aContact('lado', { function: 'allegations', ...calling('01582 548069') }), night),
  ).toBe('');
});

test('the public is never sent to a number for professionals', () => {
  const door = aContact('door', calling('01582 547653'));
  const forTeams = aContact('a-night', {
    function: 'out-of-hours',
    audiences: ['professionals'],
    ...calling('01582 547000'),
  });
  expect(wordsFor(door, forTeams)).toBe('');
  expect(wordsFor(door, forTeams, night)).toBe(RING);
  const theirs = aContact('pro', { audiences: ['professionals'], ...calling('01582 547111') });
  expect(wordsFor(theirs, night)).toBe(RING);
});

test('the same number again is no help, and neither is that of another area', () => {
  expect(wordsFor(aContact('door', calling('0300 300 8123')), night)).toBe('');
  const elsewhere = aContact('there', {
    areas: ['rutland'],
    function: 'out-of-hours',
    ...calling('0116 305 0005'),
  });
  expect(wordsFor(aContact('door', calling('01582 547653')), elsewhere)).toBe('');
});

test('a front door of two areas with two numbers for the night says which is for which', () => {
  const both = aContact('door', { areas: ['luton', 'rutland'], ...calling('01582 547653') });
  const there = aContact('there', {
    areas: ['rutland'],
    function: 'out-of-hours',
    ...calling('0116 305 0005'),
  });
  expect(wordsFor(both, night, there)).toBe(
    'Not sure if they are open? Ring 0300 300 8123 for Luton or 0116 305 0005 for Rutland.',
  );
});

test('every number of the night is named', () => {
  const two = aContact('night-two', { function: 'out-of-hours', ...calling('01582 547222') });
  expect(wordsFor(aContact('door', calling('01582 547653')), night, two)).toBe(
    'Not sure if they are open? Ring 0300 300 8123 or 01582 547222.',
  );
});

test('where no number for the night is published, what is named instead of it is rung', () => {
  expect(wordsFor(aContact('door', calling('01582 547653')), noneAtNight, helpline)).toBe(
    'Not sure if they are open? Ring 0300 300 8126.',
  );
});

describe('the number for people a contact is not for', () => {
  const door = aContact('door', { function: 'front-door', ...calling('0300 300 8585') });
  const officer = (fields: object = {}) =>
    aContact('officer', {
      function: 'allegations',
      audiences: ['professionals'],
      ...calling('01582 548069'),
      ...fields,
    });
  const instead = (contact: ReturnType<typeof aContact>, ...others: typeof councils) =>
    anyoneElseInWords(
      numbersForAnyoneElse(handbookOf([...councils, contact, door, ...others]), contact),
    );

  test('is that of the front door', () => {
    expect(instead(officer())).toBe('Parents and anyone else: ring 0300 300 8585.');
  });

  test('is given even where it is the same number, as that answers them too', () => {
    expect(instead(officer(calling('0300 300 8585')))).toBe(
      'Parents and anyone else: ring 0300 300 8585.',
    );
  });

  test('is that of the public for the same purpose, where there is one', () => {
    const forAll = aContact('for-all', { function: 'allegations', ...calling('0300 300 1111') });
    expect(instead(officer(), forAll)).toBe('Parents and anyone else: ring 0300 300 1111.');
  });

  test('is not given with a contact for everybody, nor with one that others have no need of', () => {
    expect(instead(officer({ audiences: ['anyone'] }))).toBe('');
    expect(instead(officer({ function: 'training' }))).toBe('');
  });

  test('at night is what is named where no number for the public is published, not the front door', () => {
    const nightTeam = officer({ function: 'out-of-hours', ...calling('01582 547222') });
    expect(instead(nightTeam, noneAtNight, helpline)).toBe(
      'Parents and anyone else: ring 0300 300 8126.',
    );
  });
});
