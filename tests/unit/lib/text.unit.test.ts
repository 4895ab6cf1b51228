import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupBy, joinWords } from '../../../src/lib/lists.ts';
import { withBase } from '../../../src/lib/paths.ts';
import { cutAtSlashes, firstSentence, wholeWords } from '../../../src/lib/text.ts';

describe('withBase', () => {
  test.each([
    ['/luton/', '/', '/luton/'],
    ['/luton/', '/handbook/', '/handbook/luton/'],
    ['/', '/handbook/', '/handbook/'],
  ])('%s below %s is %s', (path, base, address) => {
    expect(withBase(path, base)).toBe(address);
  });

  test('keeps the path and never doubles a slash', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    fc.assert(
      fc.property(fc.array(part), fc.array(part), (base, path) => {
        const slashed = (parts: string[]) => (parts.length > 0 ? `/${parts.join('/')}/` : '/');
        expect(withBase(slashed(path), slashed(base))).toBe(slashed([...base, ...path]));
      }),
    );
  });
});

describe('lists', () => {
  test('are joined as in a sentence', () => {
    expect(joinWords([])).toBe('');
    expect(joinWords(['a'])).toBe('a');
    expect(joinWords(['a', 'b'])).toBe('a and b');
    expect(joinWords(['a', 'b', 'c'], 'or')).toBe('a, b or c');
  });

  test('are grouped in the order in which keys first appear', () => {
    const groups = groupBy(['beta', 'alpha', 'bravo'], (word) => word.charAt(0));
    expect([...groups]).toEqual([
      ['b', ['beta', 'bravo']],
      ['a', ['alpha']],
    ]);
  });
});

describe('the first sentence', () => {
  test.each([
    ['Ask agencies. Then write it up.', 'Ask agencies.'],
    ['One sentence, with version 1.2 in it.', 'One sentence, with version 1.2 in it.'],
    ['Is it so? Éva asks.', 'Is it so?'],
    ['No full stop', 'No full stop'],
    ['Work across LLR, e.g. with schools.', 'Work across LLR, e.g. with schools.'],
  ])('of "%s" is "%s"', (text, first) => {
    expect(firstSentence(text)).toBe(first);
  });
});

test('a name that is too long keeps its whole words', () => {
  expect(wholeWords('Safeguarding Handbook', 16)).toBe('Safeguarding');
  expect(wholeWords('Safeguarding Handbook', 21)).toBe('Safeguarding Handbook');
  expect(wholeWords('Safeguardinghandbook', 16)).toBe('Safeguardinghand');
});

test('a line may end after a slash between words, and nowhere in a date, a year or an address', () => {
  expect(cutAtSlashes('Learning/Practice Group')).toEqual(['Learning/', 'Practice Group']);
  expect(cutAtSlashes('Report 2024/25')).toEqual(['Report 2024/25']);
  expect(cutAtSlashes('https://example.org')).toEqual(['https://example.org']);
});
