import { describe, expect, test } from 'vitest';
import { contactsToRing, trustOf } from '../../../src/model/contacts/contactTrust.ts';
import { aContact, councils } from '../../helpers/contacts.ts';
import { handbookOf } from '../../helpers/entries.ts';

const options = { warnAfterDays: 90 };
const confirmed = (on: string) => ({ verified: { on, by: 'An editor, by telephone' } });
const trustOn = (today: string, fields: Parameters<typeof aContact>[1] = {}) => {
  const contact = aContact('door', fields);
  return trustOf(handbookOf([...councils, contact], today), contact, options);
};

describe('how far a contact can be relied on', () => {
  test('starts from the day it was compared with its source, as long as nobody has confirmed it', () => {
    expect(trustOn('2026-11-21')).toEqual({
      lookedAt: '2026-11-21',
      checkAgain: '2027-02-19',
      isDue: false,
    });
  });

  test('starts from the day the service confirmed it, when it has', () => {
    expect(trustOn('2026-12-01', confirmed('2026-12-01'))).toEqual({
      confirmed: '2026-12-01',
      lookedAt: '2026-12-01',
      checkAgain: '2027-03-01',
      isDue: false,
    });
  });

  test('holds on the 89th day and is due on the 90th', () => {
    expect(trustOn('2027-02-18').isDue).toBe(false);
    expect(trustOn('2027-02-19').isDue).toBe(true);
  });

  test('is counted from the check of the contact itself before that of its source', () => {
    expect(trustOn('2026-11-21', { checked: '2026-11-01' }).lookedAt).toBe('2026-11-01');
  });
});

describe('contacts to ring', () => {
  const ring = (today: string, ...contacts: ReturnType<typeof aContact>[]) =>
    contactsToRing(handbookOf([...councils, ...contacts], today), options).map(
      ({ contact }) => contact.id,
    );

  test('leave out what is confirmed and not due', () => {
    const contact = aContact('door', confirmed('2026-11-21'));
    expect(ring('2026-11-22', contact)).toEqual([]);
    expect(ring('2027-02-19', contact)).toEqual(['luton/door']);
  });

  test('leave out the emergency number, which nobody rings to ask', () => {
    expect(ring('2026-11-22', aContact('emergency', { function: 'emergency' }))).toEqual([]);
  });

  test('begin with those never confirmed, then go by need, then by how long ago', () => {
    expect(
      ring(
        '2027-06-01',
        aContact('a-confirmed-door', confirmed('2026-11-01')),
        aContact('b-office', { function: 'partnership-office' }),
        aContact('c-officer', { function: 'allegations' }),
        aContact('d-newer-door', { checked: '2026-11-20' }),
        aContact('e-older-door', { checked: '2026-10-01' }),
        aContact('f-night', { function: 'out-of-hours' }),
      ),
    ).toEqual([
      'luton/e-older-door',
      'luton/d-newer-door',
      'luton/f-night',
      'luton/c-officer',
      'luton/b-office',
      'luton/a-confirmed-door',
    ]);
  });
});
