import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellerOf } from '../../../src/search/spelling.ts';
import { lexiconOf } from '../../helpers/lexicon.ts';

const { lexicon } = lexiconOf({
  pages: {
    '/topics/neglect/': {
      title: 'Neglect',
      text: 'safeguarding referral thresholds exploitation allegation domestic practice delivery',
    },
    '/luton/': { title: 'Luton', partnership: 'Luton', text: 'LADO safeguarding safeguarding' },
  },
  places: [
    { names: ['Luton'], owners: ['Luton'], nearOwners: [] },
    { names: ['Leicester', 'Leicestershire'], owners: ['Leicester'], nearOwners: [] },
    { names: ['Bedford', 'Bedfordshire'], owners: ['Bedford'], nearOwners: [] },
    { names: ['Rutland'], owners: ['Rutland'], nearOwners: [] },
  ],
  meanings: [{ says: 'home alone', means: 'Neglect', weight: 0.9 }],
});
const speller = spellerOf(lexicon);
const known = [
  ...[...lexicon.words.values()].map(({ surface }) => surface),
  ...['luton', 'leicester', 'leicestershire', 'bedford', 'bedfordshire', 'rutland', 'alone'],
];

describe('a typing error', () => {
  test.each([
    ['nelgect', 'neglect'],
    ['safegaurding', 'safeguarding'],
    ['refferal', 'referral'],
    ['tresholds', 'thresholds'],
    ['explotation', 'exploitation'],
    ['allegashun', 'allegation'],
    ['laod', 'lado'],
    ['Ruthland'.toLowerCase(), 'rutland'],
    ['leicster', 'leicester'],
    ['bedfodshire', 'bedfordshire'],
    ['leicestshire', 'leicestershire'],
    ['safeg', 'safeguarding'],
    ['outofhours', 'out of hours'],
    ['themm', 'them'],
  ])('%s is mended to %s', (typed, meant) => {
    expect(speller.mend(typed)).toBe(meant);
  });

  test.each([
    [['safe', 'guarding'], ['safeguarding']],
    [['neglectluton'], ['neglect', 'luton']],
  ])('in %j is found at the space', (typed, meant) => {
    expect(speller.mendAll(typed)).toEqual(meant);
  });
});

test('a word that the site has is never changed', () => {
  fc.assert(
    fc.property(fc.constantFrom(...known), (word) => {
      expect(speller.mend(word)).toBe(word);
    }),
  );
});

test('mending what was mended changes nothing', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/), { maxLength: 4 }), (words) => {
      const mended = speller.mendAll(words);
      expect(speller.mendAll(mended)).toEqual(mended);
    }),
  );
});

test('the name of one place is never turned into that of another', () => {
  const places = ['luton', 'leicester', 'leicestershire', 'bedford', 'bedfordshire', 'rutland'];
  fc.assert(
    fc.property(
      fc.constantFrom(...places),
      fc.nat(),
      fc.stringMatching(/^[a-z]$/),
      (place, at, letter) => {
        // One wrong letter inside the name.
        const where = 1 + (at % (place.length - 1));
        const typed = place.slice(0, where) + letter + place.slice(where + 1);
        const mended = speller.mend(typed);
        expect([undefined, typed, place]).toContain(mended);
      },
    ),
  );
});

test.each(['hertfordshire', 'oxford', 'bedworth', 'lincoln', 'lancaster', 'leominster'])(
  '%s is another place, and stays as it is',
  (name) => {
    expect(speller.mend(name)).toBeUndefined();
  },
);

test.each(['pizza', 'xqzvw', 'weather', 'recipe', 'football', 'cat', '1234x'])(
  'nothing is made of %s',
  (word) => {
    expect([undefined, word]).toContain(speller.mend(word));
  },
);

test('words that make up a name when they are joined are that name', () => {
  const named = lexiconOf({
    pages: {
      '/contacts/': { title: 'Childline', text: 'A child rings the line. Child line child.' },
    },
  });
  expect(spellerOf(named.lexicon).mendAll(['child', 'line'])).toEqual(['childline']);
});

test('a short word is mended to another form of a word of the site, though only questions have that form', () => {
  const asked = lexiconOf({
    pages: { '/complaints/': { title: 'Complaints', text: 'Companies.' } },
    needs: [{ asks: ['how do i complain', 'complain to whom'], pages: ['/complaints/'] }],
  });
  expect(spellerOf(asked.lexicon).mend('compain')).toBe('complain');
});

test('a slip is mended to no word that one question alone has: it may be a slip itself', () => {
  const asked = lexiconOf({
    pages: { '/complaints/': { title: 'Complaints', text: 'Companies.' } },
    needs: [
      { asks: ['the ambulanse is late', 'ring the lawyer', 'a lawyer'], pages: ['/complaints/'] },
    ],
  });
  expect(spellerOf(asked.lexicon).mend('ambulansee')).toBeUndefined();
  expect(spellerOf(asked.lexicon).mend('lawyerr')).toBe('lawyer');
});

describe('how many questions have a word', () => {
  const spellerOver = (asks: string[]) =>
    spellerOf(
      lexiconOf({
        pages: { '/families/': { title: 'Families', text: 'Stronger.' } },
        needs: [{ asks, pages: ['/families/'] }],
      }).lexicon,
    );
  const asked = (word: string, count: number) =>
    Array.from({ length: count }, (_, at) => `${word} ${String(at)}`);

  test('says which of two that are as near is meant', () => {
    expect(spellerOver([...asked('rely', 9), ...asked('early', 99)]).mend('erly')).toBe('early');
    expect(spellerOver([...asked('rely', 99), ...asked('early', 9)]).mend('erly')).toBe('rely');
  });

  test('lets a short word be mended over more than a small slip', () => {
    expect(spellerOver(asked('blanket', 2)).mend('blaket')).toBeUndefined();
    expect(spellerOver(asked('blanket', 9)).mend('blaket')).toBe('blanket');
  });

  test('lets one slip be enough for a word of four letters, where many have it', () => {
    expect(spellerOver(asked('badge', 20)).mend('bade')).toBeUndefined();
    expect(spellerOver(asked('badge', 400)).mend('bade')).toBe('badge');
  });
});
