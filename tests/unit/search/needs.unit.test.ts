import { describe, expect, test } from 'vitest';
import { answerOn, pathsFound } from '../../helpers/lexicon.ts';
import type { SomeSite } from '../../helpers/lexicon.ts';

/** Questions of other needs: beside a handful of questions alone, any word would seem common. */
const others = [
  'oak',
  'elm',
  'ash',
  'yew',
  'fir',
  'lime',
  'pine',
  'larch',
  'rowan',
  'cedar',
].flatMap((tree) => ['plant', 'prune', 'water', 'fell'].map((work) => `${work} the ${tree}`));

const site: SomeSite = {
  pages: {
    '/families/visits/': { title: 'At your door', kind: 'Families' },
    '/families/young-people/': { title: 'If you are young', kind: 'Families' },
    '/procedures/referral/': { title: 'Making a referral', kind: 'Procedure' },
    '/exampleton/procedures/referral/': {
      title: 'Making a referral',
      kind: 'Procedure',
      partnership: 'Exampleton',
      formOf: '/procedures/referral/',
    },
    '/schools/': { title: 'Schools', parts: { 'Out of hours': 'Ring the night team.' } },
    '/topics/door-to-door/': { title: 'Visits by sellers', kind: 'Topic', text: 'A door.' },
  },
  places: [{ names: ['Exampleton'], owners: ['Exampleton'], nearOwners: [] }],
  needs: [
    {
      asks: [
        'do i have to let a social worker in',
        'can they come without warning',
        'they came with no warning',
      ],
      pages: ['/families/visits/', '/families/young-people/'],
    },
    {
      asks: ['my dad hits me', 'i am feart to go hame', 'who can i tell that i am being hurt'],
      pages: ['/families/young-people/'],
    },
    {
      asks: ['how do i refer a child', 'send a referral to the council'],
      pages: ['/procedures/referral/'],
    },
    { asks: ['nobody has collected a pupil this evening'], pages: ['/schools/#out-of-hours'] },
    { asks: ['when is bin day', 'bin collection bank holiday'], pages: [] },
    { asks: others, pages: [] },
  ],
};

describe('the questions that people ask', () => {
  test('lead to the page that answers, though it has none of their words', async () => {
    const [first] = await pathsFound(site, 'they want to come in, do I have to let them');
    expect(first).toBe('/families/visits/');
  });

  test('are told by the nearest of them, in any order of their words', async () => {
    const [first] = await pathsFound(site, 'hits me, my father');
    expect(first).toBe('/families/young-people/');
  });

  test('are told by who asks about whom, where their other words are the same', async () => {
    const pages = {
      '/families/telling/': { title: 'If you speak to someone', kind: 'Families' },
      '/schools/telling/': { title: 'What staff pass on', kind: 'Families' },
    };
    const needs = [
      { asks: ['will they tell my mum'], pages: ['/families/telling/'] },
      { asks: ['should we tell the mum'], pages: ['/schools/telling/'] },
      { asks: others, pages: [] },
    ];
    expect((await pathsFound({ pages, needs }, 'they will tell my mum'))[0]).toBe(
      '/families/telling/',
    );
    expect((await pathsFound({ pages, needs }, 'we should tell the mum'))[0]).toBe(
      '/schools/telling/',
    );
  });

  test('count for more the more of them come near', async () => {
    const pages = {
      '/families/nights/': { title: 'At night', kind: 'Families' },
      '/families/days/': { title: 'By day', kind: 'Families' },
    };
    const needs = [
      { asks: ['baby cries', 'baby screams', 'baby sleeps'], pages: ['/families/nights/'] },
      { asks: ['baby walks', 'toddler runs', 'pupil reads'], pages: ['/families/days/'] },
    ];
    expect((await pathsFound({ pages, needs }, 'baby at night'))[0]).toBe('/families/nights/');
  });

  test('lead to their pages in the order in which these are listed', async () => {
    const pages = ['/topics/door-to-door/', '/families/visits/'];
    const needs = [{ asks: ['they come without warning'], pages }];
    expect(await pathsFound({ ...site, needs }, 'come without warning')).toEqual(pages);
  });

  test('bear words of dialect and slips in them', async () => {
    expect((await pathsFound(site, 'feart to go home'))[0]).toBe('/families/young-people/');
    expect((await pathsFound(site, 'without warnign'))[0]).toBe('/families/visits/');
  });

  test('lead to what a named place has of its own', async () => {
    const [first] = await pathsFound(site, 'how do i refer a child in Exampleton');
    expect(first).toBe('/exampleton/procedures/referral/');
  });

  test('lead to the part of a page that answers', async () => {
    const [first] = await pathsFound(site, 'a pupil was not collected this evening');
    expect(first).toBe('/schools/#out-of-hours');
  });

  test('say what the site is not about, and name what comes nearest', async () => {
    const pages = { ...site.pages, '/topics/art/': { title: 'Collection of art', kind: 'Topic' } };
    const { results, nearest } = await answerOn({ ...site, pages }, 'when is bin collection');
    expect(results).toEqual([]);
    expect(nearest.map(({ thing }) => thing.path)).toEqual(['/topics/art/']);
  });

  test('are no answer for one word in common with one of them', async () => {
    const { results } = await answerOn(site, 'warning triangle reflector');
    expect(results).toEqual([]);
  });

  test('do not hide a page that is called by the words', async () => {
    const pages = { ...site.pages, '/topics/bins/': { title: 'Bin day', kind: 'Topic' } };
    expect(await pathsFound({ ...site, pages }, 'bin day')).toEqual(['/topics/bins/']);
  });

  test('are left out when no page that answers is in the edition', async () => {
    const pages = { ...site.pages, '/topics/art/': { title: 'Boats in paintings', kind: 'Topic' } };
    const needs = [{ asks: ['how do i moor a boat'], pages: ['/harbour/'] }];
    expect(await pathsFound({ ...site, pages, needs }, 'moor a boat')).toEqual(['/topics/art/']);
  });

  test('lead to the numbers of a named place, for who asks for a number there', async () => {
    const contacts = (place?: string) => ({
      title: place ? `Contacts for ${place}` : 'Contacts',
      kind: 'Contacts',
      ...(place && { partnership: place }),
    });
    const pages = {
      ...site.pages,
      '/contacts/': contacts(),
      '/contacts/exampleton/': contacts('Exampleton'),
      '/glossary/#hub': { title: 'Hub', kind: 'Glossary' },
    };
    const needs = [
      ...(site.needs ?? []),
      { asks: ['hub', 'the hub at night'], pages: ['/contacts/'] },
    ];
    expect((await pathsFound({ ...site, pages, needs }, 'hub number Exampleton'))[0]).toBe(
      '/contacts/exampleton/',
    );
  });

  test('lead to the numbers of a named place, where the answer leads to those of every place', async () => {
    const pages = {
      ...site.pages,
      '/families/worried/': { title: 'Worried', kind: 'Families', parts: { Areas: 'Ring.' } },
      '/contacts/exampleton/': {
        title: 'Contacts for Exampleton',
        kind: 'Contacts',
        partnership: 'Exampleton',
      },
    };
    const needs = [
      ...(site.needs ?? []),
      { asks: ['a boy begs outside', 'begging in the street'], pages: ['/families/worried/'] },
    ];
    expect((await pathsFound({ ...site, pages, needs }, 'boy begging Exampleton'))[0]).toBe(
      '/contacts/exampleton/',
    );
    expect((await pathsFound({ ...site, pages, needs }, 'boy begging'))[0]).toBe(
      '/families/worried/',
    );
  });

  test('lead to what a named place shares with others, where it has nothing of that alone', async () => {
    const pages = {
      ...site.pages,
      '/shire/procedures/referral/': {
        title: 'Making a referral',
        kind: 'Procedure',
        partnership: 'Shire',
        formOf: '/procedures/referral/',
      },
    };
    const places = [{ names: ['Littleton'], owners: ['Littleton'], nearOwners: ['Shire'] }];
    expect((await pathsFound({ ...site, pages, places }, 'refer a child in Littleton'))[0]).toBe(
      '/shire/procedures/referral/',
    );
  });

  test('count for more where pages for families answer them, though the words name nobody', async () => {
    const scoreAs = async (kind: string) => {
      const pages = { ...site.pages, '/coping/': { title: 'Help', kind } };
      const needs = [
        ...(site.needs ?? []),
        { asks: ['cannot cope tonight', 'unable to cope any longer'], pages: ['/coping/'] },
      ];
      const { results } = await answerOn({ ...site, pages, needs }, 'cope tonight');
      return results.find(({ thing }) => thing.path === '/coping/')?.score ?? 0;
    };
    expect(await scoreAs('Families')).toBeGreaterThan(await scoreAs('Group'));
  });

  test('come before what everyday words stand for, which are no name', async () => {
    const pages = { ...site.pages, '/topics/harm/': { title: 'Harm at home', kind: 'Topic' } };
    const meanings = [{ says: 'parent hits', means: 'Harm at home', weight: 0.9 }];
    expect((await pathsFound({ ...site, pages, meanings }, 'my dad hits me'))[0]).toBe(
      '/families/young-people/',
    );
  });
});

describe('the needs of who works with children', () => {
  const pages = {
    '/families/hungry/': { title: 'If you see it next door', kind: 'Families' },
    '/topics/hungry/': { title: 'What staff notice', kind: 'Topic' },
  };
  const paths = Object.keys(pages);
  const needs = [
    {
      asks: ['no coat and never fed', 'one in class comes hungry', 'told that others hit'],
      pages: paths,
    },
    { asks: others, pages: [] },
  ];

  test.each([
    'a pupil of mine is never fed',
    'one in my class is never fed',
    'a child in our class is never fed',
    "I'm a teacher, no coat and never fed",
    'a pupil told me: never fed',
  ])('are not taken for those of a family: %s', async (query) => {
    expect((await pathsFound({ pages, needs }, query))[0]).toBe('/topics/hungry/');
  });

  test.each([
    ['a boy in my class is never fed', []],
    ['my friend in my class is never fed', ['family']],
    ['a boy in my class hits me', ['family']],
  ])('are nobody’s in particular where a class may be a child’s: %s', async (query, intents) => {
    const { understanding } = await answerOn({ pages, needs }, query);
    expect([...understanding.intents]).toEqual(intents);
  });

  test.each([
    'my neighbour is never fed',
    'my son is a pupil there and never fed',
    'never fed, and other pupils hit me',
  ])('are those of a family where somebody near is meant: %s', async (query) => {
    expect((await pathsFound({ pages, needs }, query))[0]).toBe('/families/hungry/');
  });
});

describe('a place, and what is there', () => {
  const pages = {
    '/partnerships/': {
      title: 'All of them',
      kind: 'Partnership',
      parts: { Areas: 'One by one.' },
    },
    '/exampleton/': {
      title: 'Exampleton Safeguarding',
      kind: 'Partnership',
      partnership: 'Exampleton',
    },
    '/contacts/exampleton/': {
      title: 'Numbers of Exampleton',
      kind: 'Contacts',
      partnership: 'Exampleton',
    },
    '/spending/': { title: 'Income and outgoings', kind: 'Topic' },
    '/exampleton/spending/': {
      title: 'Pounds of each partner',
      kind: 'Arrangements',
      partnership: 'Exampleton',
    },
  };
  const needs = [
    { asks: ['who looks after it round here', 'list of local boards'], pages: ['/partnerships/'] },
    { asks: ['how much do they pay'], pages: ['/exampleton/spending/', '/spending/'] },
    { asks: others, pages: [] },
  ];
  const asked = { pages, needs, places: site.places ?? [] };

  test('is its partnership, not its numbers, for who asks for partnerships', async () => {
    expect((await pathsFound(asked, 'local boards Exampleton'))[0]).toBe('/exampleton/');
  });

  test('comes first where a need says so and no place is named', async () => {
    const found = await pathsFound(asked, 'how much do they pay');
    expect(found.slice(0, 2)).toEqual(['/exampleton/spending/', '/spending/']);
  });
});
