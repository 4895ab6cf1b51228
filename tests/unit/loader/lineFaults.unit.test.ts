import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../src/loader/lineFaults.ts';

const codes = (text: string) => faultsOf(text, { file: 'a.md' }).map(({ code }) => code);

describe('a letter that only looks like an English one', () => {
  test.each([
    ['in a word', 'The c\u0430rer calls.'],
    ['as a word of one letter', 'If \u0430 carer calls.'],
    ['as the first word of a line', '\u0410 carer calls.'],
    ['as the last word of a line', 'what and \u043E'],
  ])('is found %s', (_, text) => {
    expect(codes(text)).toEqual(['mixed-alphabets']);
  });

  test.each([
    ['a line in another alphabet', '\u0442\u0430\u0442\u043E \u0430 \u043C\u0430\u043C\u0430'],
    ['the same with an abbreviation', '\u043C\u0430\u043C\u0430 \u0430 MASH'],
    ['an English line', 'I call a carer.'],
  ])('is not taken for one in %s', (_, text) => {
    expect(codes(text)).toEqual([]);
  });
});
