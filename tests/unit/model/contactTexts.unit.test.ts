import { describe, expect, test } from 'vitest';
import {
  channelsInWords,
  checkAgainOf,
  confirmationsInWords,
  policyText,
  statusInWords,
} from '../../../src/model/contacts/contactTexts.ts';
import { contactsInArea } from '../../../src/model/contacts/contactView.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const confirmed = aContact('door', {
  title: 'Front door team',
  ...calling('01582 547653', { open: 'office-hours' }),
  verified: { on: '2026-11-20', by: 'An editor' },
});
const read = aContact('night', { title: 'Duty team', function: 'out-of-hours' });
const handbook = handbookOf([...councils, confirmed, read]);
const views = contactsInArea(handbook, 'luton', { warnAfterDays: 90 });

describe('contacts in words', () => {
  test('give each way with its hours, and say which number is for text messages', () => {
    const contact = aContact('all', {
      channels: [
        { kind: 'phone', number: '0808 800 5000', hours: { open: 'day-and-night' } },
        { kind: 'text', number: '07400 123456' },
        { kind: 'email', address: 'help@example.org' },
      ],
    });
    const [view] = contactsInArea(handbookOf([...councils, contact]), 'luton', {
      warnAfterDays: 90,
    });
    expect(channelsInWords(view!)).toBe(
      '0808 800 5000 (24 hours a day); Text 07400 123456; help@example.org',
    );
  });

  test('say who has been confirmed and who has not', () => {
    expect(views.map(statusInWords)).toEqual([
      'confirmed with the service on 20 November 2026',
      'not yet confirmed with the service',
    ]);
  });

  test('are to be checked again on the first day that one of them is', () => {
    expect(checkAgainOf(views)).toBe('2027-02-18');
  });
});

test('the text for a policy gives emergency first, every status, its day and where it is from', () => {
  const area = councils[0] as Parameters<typeof policyText>[1];
  expect(
    policyText(handbook, area, views, 'https://example.org/contacts/luton/').split('\n'),
  ).toEqual([
    'Safeguarding contacts for Luton',
    'A child in immediate danger: 999',
    'Worried about a child: Front door team, 01582 547653 (Office hours). Not sure if they are open? Ring 0300 300 8585. [confirmed with the service on 20 November 2026]',
    'Evenings, nights and weekends: Duty team, 0300 300 8585',
    'These contacts come from public pages. 1 of 2 have been confirmed with their service.',
    'Copied from https://example.org/contacts/luton/ as of 21 November 2026. Check again after 18 February 2027.',
  ]);
});

describe('the text for a policy', () => {
  const helpline = anEntry(
    'contacts',
    'shared/helpline',
    {
      title: 'Helpline',
      function: 'helpline',
      ...calling('0808 800 5000', { open: 'day-and-night' }),
    },
    'shared',
  );
  const linesFor = (...contacts: ReturnType<typeof aContact>[]) => {
    const site = handbookOf([...councils, helpline, ...contacts]);
    const inLuton = contactsInArea(site, 'luton', { warnAfterDays: 90 });
    return policyText(site, councils[0] as Parameters<typeof policyText>[1], inLuton, '').split(
      '\n',
    );
  };
  const team = (name: string, audiences: ('anyone' | 'professionals' | 'schools')[]) =>
    aContact(name, { title: name, audiences, function: 'out-of-hours' });

  test('marks who a number is for, and gives the public’s first', () => {
    expect(
      linesFor(team('a', ['schools']), team('b', ['professionals']), team('c', ['anyone']))
        .slice(2, 5)
        .map((line) => /nights and weekends: (.*), 0300/.exec(line)?.[1]),
    ).toEqual([
      'c',
      'b (only for people who work or volunteer with children)',
      'a (only for schools)',
    ]);
  });

  test('says what to do where no number for the public is published', () => {
    const none = aContact('none', {
      title: 'Out of hours',
      function: 'out-of-hours',
      channels: [],
      noneFound: { on: '2026-11-20', where: 'The page of contacts.', instead: ['shared/helpline'] },
    });
    expect(linesFor(team('a', ['professionals']), none)[2]).toBe(
      'Evenings, nights and weekends: Out of hours, No number for the public is published. In immediate danger 999, otherwise Helpline 0808 800 5000 (24 hours a day) [looked for on 20 November 2026]',
    );
  });
});

describe('how many contacts are confirmed', () => {
  const verified = { on: '2026-11-20', by: 'An editor' };
  const inWords = (...contacts: ReturnType<typeof aContact>[]) =>
    confirmationsInWords(
      contactsInArea(handbookOf([...councils, ...contacts]), 'luton', { warnAfterDays: 90 }),
    );

  test('leaves out 999', () => {
    const emergency = aContact('999', { function: 'emergency', ...calling('999') });
    expect(inWords(emergency, aContact('door', { verified }))).toBe(
      'These contacts come from public pages. 1 of 1 have been confirmed with their service.',
    );
  });

  test('is said once when there is none', () => {
    expect(inWords(aContact('door'))).toMatch(/No service has confirmed them/);
  });
});
