import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  featuresOf,
  isEmptyWord,
  isPartOrPhrase,
  stemOf,
  stemsOf,
  timesIn,
  wordsOf,
} from '../../../src/search/words.ts';

test.each([
  ['Children’s social-care', ['childrens', 'social', 'care']],
  ["Children's “Board”, 2023/24", ['childrens', 'board', '2023', '24']],
  ['L&D and P & P', ['l&d', 'and', 'p', 'p']],
  ['Café ÉCOLE', ['cafe', 'ecole']],
  ['<b>x</b>', ['b', 'x', 'b']],
])('%s has the words %j', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test.each([
  ['0800 1111', '0800 1111 24 hours', '08001111'],
  ['0300 300 8585', 'call 03003008585', '03003008585'],
])('the number %s is one word, however it is written', (number, text, word) => {
  expect(wordsOf(number)).toEqual([word]);
  expect(wordsOf(text)).toContain(word);
});

test.each([
  '0116 305 0005',
  '01163050005',
  '0116-305-0005',
  '(0116) 305 0005',
  '+44 116 305 0005',
  '+44 (0)116 305 0005',
  '0044 116 3050005',
])('%s is one number', (written) => {
  expect(wordsOf(`call ${written} now`)).toEqual(['call', '01163050005', 'now']);
});

test('a number ends where something else begins', () => {
  expect(wordsOf('0800 1111 (24 hours a day)')).toEqual(['08001111', '24', 'hours', 'a', 'day']);
  expect(wordsOf('2019 2020 0300 123')).toEqual(['2019', '2020', '0300', '123']);
});

test.each(['section 47', 'section47', 's47', 'S.47', 's 47', 'sec 47'])(
  '%s is section 47',
  (written) => {
    expect(wordsOf(written)).toEqual(['section', '47']);
  },
);

test('a number behind a word is a word for itself', () => {
  expect(wordsOf('covid19 and year6, GCP2')).toEqual(['covid', '19', 'and', 'year', '6', 'gcp2']);
});

test.each([
  [['take', 'takes', 'took', 'taken', 'taking']],
  [['leave', 'left', 'leaving']],
  [['accessible', 'accessibility']],
  [['referral', 'referrals', 'refer', 'referring']],
  [['child', 'children', "children's", 'kids', 'daughter']],
  [['complaint', 'complain', 'complaints']],
  [['policy', 'policies']],
])('%j are forms of one word', (forms) => {
  expect(new Set(forms.flatMap(wordsOf).map(stemOf)).size).toBe(1);
});

test('police and policy are two words', () => {
  expect(stemOf('police')).not.toBe(stemOf('policies'));
});

test('the words of questions say nothing about the subject', () => {
  expect(stemsOf('What do I do about my child?')).toEqual(['child']);
  expect(isEmptyWord('neglect')).toBe(false);
});

test('the words of a text do not depend on capitals and accents', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-zà-ÿ ]{0,40}$/), (text) => {
      expect(wordsOf(text.toUpperCase())).toEqual(wordsOf(text));
    }),
  );
});

describe('a text is read in chunks', () => {
  const chunk = fc.constantFrom(
    'child',
    'Children’s',
    'you’ve',
    'A&E',
    '–',
    'café,',
    'Luton.',
    'sum1',
  );

  test('that give the same words alone as together', () => {
    fc.assert(
      fc.property(fc.array(chunk), (parts) => {
        expect(wordsOf(parts.join(' '))).toEqual(parts.flatMap(wordsOf));
        expect(stemsOf(parts.join(' '))).toEqual(parts.flatMap(stemsOf));
      }),
    );
  });

  test.each([
    ['Ring the hub on 0116 305 0005, day or night', '01163050005'],
    ['Call +44 (0)116 305 0005 - or 999', '01163050005'],
    ['A child under s. 47 is at risk', '47'],
  ])('with what belongs to a number: %s', (text, number) => {
    expect(wordsOf(text)).toContain(number);
    expect(wordsOf(text)).not.toContain('s');
  });
});

describe('a length of time is one word', () => {
  test.each([
    ['within 15 working days', '15-working-day'],
    ['fifteen or ten working days', '10-working-day'],
    ['after 6 weeks', '6-week'],
    ['1 hour', '1-hour'],
  ])('in “%s”', (text, time) => {
    expect(timesIn(wordsOf(text)).map((found) => found.time)).toEqual([time]);
  });

  test('but a year is none', () => {
    expect(timesIn(wordsOf('the 2023 days'))).toEqual([]);
  });
});

test.each([
  ['dad drinks every nite', 'dad drinks every night'],
  ['some1 is hurting my m8', 'someone is hurting my mate'],
  ['wee bairn feart to go hame', 'small bairn afraid to go home'],
  ['they were flogging dem', 'they were beating them'],
  ['the constructor of a variant', 'the constructor of a variant'],
])('%s is read as %s', (typed, read) => {
  expect(wordsOf(typed).join(' ')).toBe(read);
});

describe('what a question is told by', () => {
  test('is its words, two that follow each other, and the beginnings of long ones', () => {
    expect(featuresOf(wordsOf('My teachers shout'))).toEqual([
      'my',
      'teacher',
      'shout',
      'my teacher',
      'teacher shout',
      'teac*',
      'shou*',
    ]);
  });

  test('has each once, and every stem of a word that says something', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('my', 'dad', 'hits', 'me', 'not', 'school')),
        (words) => {
          const features = featuresOf(words);
          expect(new Set(features).size).toBe(features.length);
          expect(features).toEqual(expect.arrayContaining(stemsOf(words.join(' '))));
          const whole = features.filter((feature) => !isPartOrPhrase(feature));
          expect(whole).toEqual([
            ...new Set(words.map((word) => (isEmptyWord(word) ? word : stemOf(word)))),
          ]);
        },
      ),
    );
  });
});
