import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dialled, isUkNumber } from '../../../src/lib/ukNumber.ts';

describe('a number of the United Kingdom', () => {
  test.each([
    '01582 547653',
    '0300 300 8123',
    '0116 305 0005',
    '0800 1111',
    '0808 1000 900',
    '01296 383962',
    '07400 123456',
    '999',
    '101',
  ])('%s can be dialled', (number) => {
    expect(isUkNumber(number)).toBe(true);
  });

  test.each([
    ['a figure short', '01582 54765'],
    ['a figure too many', '01582 5476530'],
    ['without its area code', '547653'],
    ['of another country', '+33 1 42 68 53 00'],
    ['with an extension', '01582 547653 ext 2'],
    ['with brackets', '(01582) 547653'],
    ['with a letter', '01582 54765O'],
    ['a short number that is none of ours', '911'],
    ['nothing', ''],
  ])('a number %s is not taken', (_, number) => {
    expect(isUkNumber(number)).toBe(false);
  });
});

describe('the dialled form', () => {
  test('has the code of the country instead of the first nought', () => {
    expect(dialled('01582 547653')).toBe('+441582547653');
  });

  test('leaves a short number as it is', () => {
    expect(['999', '101'].map(dialled)).toEqual(['999', '101']);
  });

  test('does not depend on where the spaces are', () => {
    const places = fc.uniqueArray(fc.integer({ min: 1, max: 10 }), { maxLength: 4 });
    fc.assert(
      fc.property(places, (cuts) => {
        const spaced = [...'01582547653']
          .map((figure, index) => (cuts.includes(index) ? ` ${figure}` : figure))
          .join('');
        expect(isUkNumber(spaced)).toBe(true);
        expect(dialled(spaced)).toBe('+441582547653');
      }),
    );
  });
});
