import { describe, expect, test } from 'vitest';
import { readLexicon, readSpots } from '../../../src/search/lexicon.ts';
import { spotFileOf } from '../../../src/search/indexFiles.ts';
import { indexOf } from '../../helpers/lexicon.ts';

const site = {
  pages: {
    '/a/': {
      title: 'Neglect',
      kind: 'Topic',
      summary: 'Basic needs.',
      text: 'Neglect of children.',
      parts: { 'Signs of it': 'Hungry children', 'Where this is written': 'In a document' },
      topics: ['Neglect'],
    },
    '/b/': { title: 'Board', partnership: 'Luton', state: 'Ended', text: 'hungry' },
  },
};
const { names, words, spots } = indexOf(site);
const lexicon = readLexicon(names, words);
const placesOf = (stem: string) => {
  const distances = spots[spotFileOf(stem)]?.[stem];
  return (distances ? readSpots(distances) : []).map((spot) => lexicon.spots[spot]);
};

test('what is written is read back', () => {
  expect(lexicon.things).toMatchObject([
    { path: '/a/', title: 'Neglect', kind: 'Topic', owner: -1, state: '', topics: ['Neglect'] },
    { path: '/b/', title: 'Board', kind: 'Group', owner: 0, state: 'Ended' },
  ]);
  expect(lexicon.owners).toEqual(['Luton']);
});

test('headings that stand on every page are left out', () => {
  expect(lexicon.things[0]?.headings.map(({ id, text }) => [id, text])).toEqual([
    ['signs-of-it', 'Signs of it'],
  ]);
});

describe('of a word it is known', () => {
  test('on how many things it stands, and how it is mostly written', () => {
    expect(lexicon.words.get('hungri')).toEqual({ surface: 'hungry', count: 2 });
  });

  test('under which headings it stands', () => {
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
