import { describe, expect, test } from 'vitest';
import {
  channelsInWords,
  checkAgainOf,
  policyText,
  statusInWords,
} from '../../../src/model/contactTexts.ts';
import { contactsInArea } from '../../../src/model/contactView.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

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
    'Worried about a child: Front door team, 01582 547653 (Office hours, times not stated). Not sure if they are open? Ring 0300 300 8585. [confirmed with the service on 20 November 2026]',
    'Evenings, nights and weekends: Duty team, 0300 300 8585 [not yet confirmed with the service]',
    'Copied from https://example.org/contacts/luton/ as of 21 November 2026. Check again after 18 February 2027.',
  ]);
});
