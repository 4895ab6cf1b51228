import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathOfHit } from '../../../src/browser/search/resultItem.ts';
import { find } from '../../../src/search/find.ts';
import type { Answer } from '../../../src/search/find.ts';
import { parseQuery } from '../../../src/search/query.ts';
import { SearchIndex } from '../../../src/search/searchIndex.ts';
import {
  REACH,
  shardOf,
  shardsWith,
  shelfFile,
  shelfNamesFile,
} from '../../../src/search/shardFiles.ts';
import { shardIndex } from '../../../src/build/searchIndex/shardIndex.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { indexOf, lexiconOf, shardsOf } from '../../helpers/lexicon.ts';
import type { SomePage, SomeSite } from '../../helpers/lexicon.ts';

const ENGLISH = new Set(['horse']);
const englishAmong = (words: string[]) =>
  Promise.resolve(new Set(words.filter((word) => ENGLISH.has(word))));

/** What a reader sees of an answer. */
function shown({ results, nearest, countOfAll, understanding }: Answer) {
  return {
    results: results.map((one) => [pathOfHit(one), one.score, one.below.map(pathOfHit)]),
    nearest: nearest.map(pathOfHit),
    countOfAll,
    mended: understanding.mended,
    unknown: understanding.unknown,
  };
}

const WORDS =
  'neglect board strategic chair child safeguarding referral number using policy childline home children neglected'.split(
    ' ',
  );
const PLACES = ['Luton', 'Rutland', 'Oakham Vale', 'Corby', 'Milton'];
const KINDS = ['Group', 'Procedure', 'Topic', 'Policy', 'Glossary', 'Contacts'];

const phrase = (most: number) =>
  fc
    .array(fc.constantFrom(...WORDS, ...PLACES), { minLength: 1, maxLength: most })
    .map((words) => words.join(' '));

const somePage: fc.Arbitrary<SomePage> = fc.record({
  title: phrase(3),
  kind: fc.constantFrom(...KINDS),
  partnership: fc.constantFrom('', '', ...PLACES),
  summary: phrase(4),
  text: phrase(6),
  names: fc.array(phrase(2), { maxLength: 2 }),
  parts: fc.dictionary(phrase(2), phrase(4), { maxKeys: 2 }),
});

const someSite: fc.Arbitrary<SomeSite> = fc
  .record({
    pages: fc.array(somePage, { minLength: 1, maxLength: 14 }),
    meanings: fc.array(fc.record({ says: phrase(2), means: phrase(2), weight: fc.constant(0.9) }), {
      maxLength: 3,
    }),
    asks: fc.array(phrase(3), { maxLength: 4 }),
  })
  .map(({ pages, meanings, asks }) => ({
    pages: Object.fromEntries(pages.map((page, at) => [`/${at}/`, page])),
    meanings,
    places: PLACES.map((name) => ({
      names: [name, `${name} Town`],
      owners: [name],
      nearOwners: [],
    })),
    needs: asks.map((ask, at) => ({ asks: [ask, `my ${ask}`], pages: [`/${at}/`] })),
  }));

/** Queries with slips, words run together and unknown words among those of the site. */
const someQuery = fc
  .array(
    fc.constantFrom(
      ...WORDS,
      ...PLACES,
      'nelgect',
      'lutn',
      'child',
      'line',
      'my',
      'the',
      'horse',
      'csb',
      'xq',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) => words.join(' '));

test('the shards find what the whole index finds, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(someSite, someQuery, async (site, q) => {
      const query = { ...parseQuery(''), q };
      const { lexicon, placesOf } = lexiconOf(site);
      const whole = await find(query, lexicon, { placesOf, englishAmong });
      const { answer } = await shardsOf(site).find(query, englishAmong);
      expect(shown(answer)).toEqual(shown(whole));
    }),
    { numRuns: 150 },
  );
}, 60_000);

test('the shards suggest what all names would', async () => {
  await fc.assert(
    fc.asyncProperty(someSite, someQuery, fc.nat(12), async (site, query, letters) => {
      const typed = query.slice(0, letters);
      expect(await shardsOf(site).suggest(typed)).toEqual(suggest(typed, lexiconOf(site).names));
    }),
    { numRuns: 150 },
  );
}, 60_000);

describe('on a site with more places than a query reaches', () => {
  const towns = Array.from({ length: 2 * REACH }, (_, at) => `Town${String.fromCharCode(97 + at)}`);
  const local = towns.flatMap((town) =>
    Array.from({ length: 40 }, (_, at): [string, SomePage] => [
      `/${town.toLowerCase()}/${at}/`,
      {
        title: at === 0 ? `${town} Strategic Board` : `Meeting ${at}`,
        partnership: town,
        text: 'The chair speaks.',
        ...(at === 1 && town === 'Townc' && { text: 'A harbour project.' }),
        ...(at === 2 && town === 'Towne' && { title: 'Chair of the panel' }),
      },
    ]),
  );
  const site: SomeSite = {
    pages: {
      ...Object.fromEntries(local),
      '/board/': { title: 'Strategic boards', kind: 'Topic' },
    },
    places: towns.map((town) => ({ names: [town], owners: [town], nearOwners: [] })),
  };
  const index = shardsOf(site);
  const ask = (q: string, partnership = '') =>
    index.find({ ...parseQuery(''), q, partnership }, englishAmong);
  const paths = ({ answer }: Awaited<ReturnType<typeof ask>>) => answer.results.map(pathOfHit);

  test('a word that all places have finds what holds everywhere, and the reader is told', async () => {
    const found = await ask('strategic board');
    expect(paths(found)).toEqual(['/board/']);
    expect(found.isNarrower).toBe(true);
  });

  test('with a place, or narrowed to one, it finds what is there, in texts too', async () => {
    expect(paths(await ask('townd strategic board'))[0]).toBe('/townd/0/');
    expect(paths(await ask('chair', 'Towne'))).toHaveLength(40);
    const { shelves, isNarrower } = await ask('strategic board', 'Towne');
    expect(shelves).toHaveLength(1);
    expect(isNarrower).toBe(false);
  });

  test('a word that all places have and one has in a name finds that one, and the reader is told', async () => {
    const found = await ask('chair');
    expect(paths(found)[0]).toBe('/towne/2/');
    expect(found.shelves).toHaveLength(1);
    expect(found.isNarrower).toBe(true);
    expect((await index.suggest('cha')).map(({ path }) => path)).toContain('/towne/2/');
  });

  test('what a place begins is suggested without the texts of its things', async () => {
    const { files } = shardIndex(indexOf(site));
    const loaded: string[] = [];
    const watched = new SearchIndex(<Content>(path: string) => {
      loaded.push(path);
      return Promise.resolve(files.get(path) as Content);
    });
    const suggested = await watched.suggest('town');
    expect(suggested.length).toBeGreaterThan(0);
    expect(loaded).toContain(shelfNamesFile(0));
    expect(loaded).not.toContain(shelfFile(0));
  });

  test('a word that one place has finds it', async () => {
    expect(paths(await ask('harbour project'))).toEqual(['/townc/1/']);
  });
});

test('a word is in the file whose first word is the last before it', () => {
  const starts = ['abuse', 'child', 'neglect'];
  expect(['aaa', 'abuse', 'chair', 'child', 'zoo'].map((one) => shardOf(one, starts))).toEqual([
    0, 0, 0, 1, 2,
  ]);
  expect(shardsWith('ch', starts)).toEqual([0, 1]);
  expect(shardsWith('n', starts)).toEqual([1, 2]);
});
