import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faultOf, isTextCode } from '../../../src/lib/telephone/allowedNumbers.ts';
import {
  callAddress,
  textAddress,
  whatsAppAddress,
} from '../../../src/lib/telephone/callAddress.ts';
import { isTextRelay, writtenNumber } from '../../../src/lib/telephone/writtenNumber.ts';

describe('a number that somebody in England can dial', () => {
  test.each([
    '01582 547653',
    '(01582) 547653',
    '01582-547653',
    '01582 – 547 653',
    '+44 1582 547653',
    '+44 (0)1582 547653',
    '0044 1582 547653',
    '0300 300 8123',
    '0345 123 4567',
    '0116 305 0005',
    '020 7946 0018',
    '0800 1111',
    '0808 1000 900',
    '07400 123456',
    '999',
    '112',
    '101',
    '111',
    '105',
    '18000',
    '116 000',
    '116111',
    '116 123',
    '18001 01582 547653',
    '18001 0800 1111',
    '18001 111',
    '18001 +44 1582 547653',
  ])('%s is taken', (number) => {
    expect(faultOf(number)).toBeUndefined();
  });

  test.each([
    ['a figure short', '01582 54765', 'not-a-number'],
    ['a figure too many', '01582 5476530', 'not-a-number'],
    ['without its area code', '547653', 'not-a-number'],
    ['with a letter', '01582 54765O', 'not-a-number'],
    ['with a word behind it', '01582 547653 day', 'not-a-number'],
    ['a short number that is none of ours', '911', 'not-a-number'],
    ['the prefix of text relay alone', '18001', 'not-a-number'],
    ['nothing', '', 'not-a-number'],
    ['with an extension', '01582 547653 ext 2', 'extension'],
    ['with a menu option', '01582 547653, press 2', 'extension'],
    ['of France', '+33 1 42 68 53 00', 'foreign'],
    ['of France, dialled from here', '0033 1 42 68 53 00', 'foreign'],
    ['of the United States', '001 212 555 1234', 'foreign'],
    ['of Jersey', '01534 445500', 'foreign'],
    ['at a premium rate', '0909 879 0000', 'premium-rate'],
    ['of directory enquiries', '118 118', 'premium-rate'],
    ['that follows a person', '070 1234 5678', 'personal'],
    ['beginning with 0845', '0845 4600 001', 'revenue-sharing'],
    ['beginning with 0844', '0844 493 0787', 'revenue-sharing'],
    ['beginning with 0870', '0870 123 4567', 'revenue-sharing'],
    ['beginning with 0871', '0871 200 0000', 'revenue-sharing'],
    ['by text relay, and 0871', '18001 0871 200 0000', 'revenue-sharing'],
    ['of a pager', '07640 123456', 'pager-or-internet'],
    ['of a company, which costs more', '055 1234 5678', 'pager-or-internet'],
    ['that begins with all of Childline', '0800 1111 11', 'longer-than-0800-1111'],
  ])('a number %s is refused', (_, number, fault) => {
    expect(faultOf(number)).toBe(fault);
  });

  test('at 070, 084, 087 or 09 is refused whatever follows', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('070', '084', '087', '09'),
        fc.integer({ min: 0, max: 99_999_999 }),
        (start, rest) => {
          expect(faultOf(`${start}${String(rest).padStart(8, '0')}`)).toBeDefined();
        },
      ),
    );
  });
});

test.each([
  ['+44 1582 547653', '01582 547653'],
  ['+44 (0)1582 547653', '01582 547653'],
  ['(01234) 718700', '01234 718700'],
  ['01234-718700', '01234 718700'],
  ['0300 300 8585', '0300 300 8585'],
  ['116 000', '116 000'],
  ['18001 +44 1582 547653', '18001 01582 547653'],
])('%s is written %s', (given, written) => {
  expect(writtenNumber(given)).toBe(written);
});

describe('a link that calls', () => {
  test.each([
    ['01582 547653', 'tel:01582547653'],
    ['+44 1582 547653', 'tel:01582547653'],
    ['0800 1111', 'tel:08001111'],
    ['999', 'tel:999'],
    ['116 000', 'tel:116000'],
    ['18001 0800 1111', 'tel:1800108001111'],
  ])('%s dials what a person would dial', (number, address) => {
    expect(callAddress(number)).toBe(address);
  });

  test('does not depend on where the spaces are', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 4 });
    fc.assert(
      fc.property(places, (cuts) => {
        const spaced = [...'01582547653']
          .map((figure, index) => (cuts.includes(index) ? ` ${figure}` : figure))
          .join('');
        expect(faultOf(spaced)).toBeUndefined();
        expect(callAddress(spaced)).toBe('tel:01582547653');
      }),
    );
  });
});

test('a link for a text message has the number, and the word to send', () => {
  expect(textAddress('07400 123456')).toBe('sms:07400123456');
  expect(textAddress('85258', 'SHOUT')).toBe('sms:85258?body=SHOUT');
  expect(textAddress('85258', 'NEED HELP')).toBe('sms:85258?body=NEED%20HELP');
});

test('a link to WhatsApp has the code of the country', () => {
  expect(whatsAppAddress('07400 123456')).toBe('https://wa.me/447400123456');
});

test('short codes for text messages have five or six figures', () => {
  expect(['85258', '60777', '800 111', '116000', '07400 123456', '999'].map(isTextCode)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
  ]);
});

test('a number by text relay begins with 18001', () => {
  expect(['18001 01582 547653', '18000', '01582 547653'].map(isTextRelay)).toEqual([
    true,
    false,
    false,
  ]);
});
