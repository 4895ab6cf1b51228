import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readLexicon, readSpots } from '../../../../src/search/lexicon.ts';
import { packPath, unpackPath } from '../../../../src/search/indexFiles.ts';
import { indexOf } from '../../../helpers/lexicon.ts';

const site = {
  pages: {
    '/a/': {
      title: 'Neglect',
      kind: 'Topic',
      summary: 'Basic needs.',
      text: 'Neglect of children.',
      parts: { 'Signs of it': 'Hungry children' },
      topics: ['Neglect'],
    },
    '/b/': { title: 'Board', partnership: 'Luton', state: 'Replaced: read Plan', text: 'hungry' },
  },
};
const { names, words, spots } = indexOf(site);
const lexicon = readLexicon(names, words);
const placesOf = (stem: string) => {
  const distances = new Map(Object.entries(spots)).get(stem);
  return (distances ? readSpots(distances) : []).map((spot) => lexicon.spotAt(spot));
};

test('what is written is read back', () => {
  expect(lexicon.things).toMatchObject([
    { path: '/a/', title: 'Neglect', kind: 'Topic', owner: -1, state: '', topics: ['Neglect'] },
    { path: '/b/', title: 'Board', kind: 'Group', owner: 0, state: 'Replaced: read Plan' },
  ]);
  expect(lexicon.owners).toEqual(['Luton']);
});

test('a heading that most pages have leads to none of them', () => {
  const page = { title: 'Group', parts: { 'Where this is written': 'x', Chair: 'y' } };
  const pages = Object.fromEntries(
    Array.from({ length: 13 }, (_, at) => [
      `/${at}/`,
      at === 0 ? page : { ...page, parts: { 'Where this is written': 'x' } },
    ]),
  );
  const many = indexOf({ pages });
  const [first] = readLexicon(many.names, many.words).things;
  expect(first?.headings.map(({ id, text }) => [id, text])).toEqual([['chair', 'Chair']]);
});

describe('of a word it is known', () => {
  test('on how many things it is, and how it is mostly written', () => {
    expect(lexicon.words.get('hungri')).toEqual({ surface: 'hungry', count: 2 });
  });

  test('under which headings it is', () => {
    expect(placesOf('hungri')).toEqual([
      { thing: 0, heading: 0 },
      { thing: 1, heading: -1 },
    ]);
    expect(placesOf('child')).toEqual([
      { thing: 0, heading: -1 },
      { thing: 0, heading: 0 },
    ]);
  });

  test('nothing more, where title, summary or heading have it already', () => {
    expect(placesOf('neglect')).toEqual([]);
    expect(placesOf('sign')).toEqual([]);
  });
});

test('an address is the same after packing, whatever the title', () => {
  fc.assert(
    fc.property(
      fc.stringMatching(/^(\/[a-z0-9-]{1,8}){1,3}\/(#[a-z0-9-]{1,8})?$/),
      fc.oneof(fc.string(), fc.stringMatching(/^[A-Za-z0-9 ]{1,8}$/)),
      (path, title) => {
        expect(unpackPath(packPath(path, title), title)).toBe(path);
      },
    ),
  );
  expect(packPath('/glossary/#rapid-review', 'Rapid review')).toBe('/glossary/#*');
  expect(packPath('/topics/neglect/', 'Neglect')).toBe('/topics/*/');
});
