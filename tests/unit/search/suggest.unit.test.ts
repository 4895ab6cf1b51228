import fc from 'fast-check';
import { expect, test } from 'vitest';
import { suggest } from '../../../src/search/suggest.ts';
import { lexiconOf } from '../../helpers/lexicon.ts';

const { names } = lexiconOf({
  pages: {
    '/procedures/referral/': {
      title: 'Making a referral',
      kind: 'Procedure',
      names: ['Report a concern'],
    },
    '/luton/procedures/referral/': {
      title: 'Making a referral',
      kind: 'Procedure',
      partnership: 'Luton',
    },
    '/luton/groups/board/': { title: 'Luton Strategic Board', partnership: 'Luton' },
    '/sources/': { title: 'Referrals in Luton', kind: 'Source' },
  },
});
const paths = (typed: string) => suggest(typed, names).map(({ path }) => path);

test('what is suggested has a word that begins with each word typed', () => {
  expect(paths('ref')).toEqual(['/procedures/referral/', '/luton/procedures/referral/']);
  expect(paths('making a ref')).toEqual(['/procedures/referral/', '/luton/procedures/referral/']);
  expect(paths('concern rep')).toEqual(['/procedures/referral/']);
  expect(paths('erral')).toEqual([]);
});

test('the name of a place counts for what belongs there', () => {
  expect(paths('referral lut')).toEqual(['/luton/procedures/referral/']);
  expect(suggest('strat luton', names)[0]).toEqual({
    path: '/luton/groups/board/',
    title: 'Luton Strategic Board',
    about: 'Group, Luton',
  });
});

test('source documents are not suggested, and one letter suggests nothing', () => {
  expect(paths('referrals in')).toEqual([]);
  expect(paths('r')).toEqual([]);
});

test('there are never more than seven suggestions, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
      expect(suggest(typed, names).length).toBeLessThanOrEqual(7);
    }),
  );
});
