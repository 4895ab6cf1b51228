import { describe, expect, test } from 'vitest';
import { namesOfOthers, partnershipNames } from '../../../src/loader/edition/partnershipNames.ts';
import { anEntry } from '../../helpers/entries.ts';

const names = partnershipNames({
  partnerships: [
    anEntry('partnerships', 'north', {
      title: 'Northton Children Partnership',
      shortName: 'Northton',
      areas: ['northton'],
      aliases: ['NCP', 'Northies'],
    }),
    anEntry('partnerships', 'north-bank', {
      title: 'Northton Bank Partnership',
      shortName: 'Northton Bank',
      areas: ['northton-bank'],
    }),
    anEntry('partnerships', 'both', {
      title: 'Banks Together',
      shortName: 'Banks',
      kind: 'joint',
      areas: ['northton', 'northton-bank'],
      jointOf: ['north', 'north-bank'],
    }),
    anEntry('partnerships', 'west', { title: 'West End', shortName: 'Weston', areas: ['weston'] }),
  ],
  areas: [
    anEntry('areas', 'northton', { title: 'Northton', aliases: ['Sandy'] }),
    anEntry('areas', 'northton-bank', { title: 'Northton Bank' }),
    anEntry('areas', 'weston', { title: 'Weston' }),
  ],
  terms: [anEntry('terms', 'ncp', { abbreviation: 'NCP' })],
} as unknown as Parameters<typeof partnershipNames>[0]);

const namedFor = (owner: string, text: string) =>
  namesOfOthers(text, names, (each) => each === owner);

describe('names of partnerships left out', () => {
  test.each([
    ['in a sentence', 'Services in Northton help.', ['Northton']],
    ['in longer words and in addresses', 'See https://www.northtonshire.gov.uk/.', ['northton']],
    ['as a former or other name', 'The Northies help.', ['Northies']],
    [
      'as a town of an area, but not as the same word in small letters',
      'Sandy is sandy.',
      ['Sandy'],
    ],
    [
      'next to each other, and one that goes on beyond another',
      'NorthtonNorthton Bank, Banks Together',
      ['Banks Together', 'Northton Bank', 'Northton'],
    ],
  ])('are found %s', (_, text, found) => {
    expect(namedFor('west', text)).toEqual(found);
  });

  test('are none of letters that the glossary explains', () => {
    expect(namedFor('west', 'The NCP says so.')).toEqual([]);
  });

  test('are none of the partnership itself or of those that share an arrangement with it', () => {
    expect(namedFor('north', 'Northton, Northton Bank and Banks Together')).toEqual([]);
    expect(namedFor('north', 'Weston')).toHaveLength(1);
  });
});
