import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { understand } from '../../../src/search/understand.ts';
import { answerOn, lexiconOf, pathsFound } from '../../helpers/lexicon.ts';
import type { SearchEntry } from '../../../src/model/site/searchEntries.ts';
import type { SomeSite } from '../../helpers/lexicon.ts';

const contact = (area: string) => ({
  path: `/contacts/${area.toLowerCase()}/#lado`,
  title: 'Designated officer',
  names: ['Concern about somebody who works with children', 'LADO'],
  summary: 'Tell the officer.',
  topics: [],
  owner: area,
  kind: 'Contacts' as const,
});
const area = (name: string) => ({
  title: `Contacts for ${name}`,
  kind: 'Contacts',
  partnership: name,
  parts: { LADO: 'Call 01582 548069.' },
});

const site: SomeSite = {
  pages: {
    '/procedures/allegations/': {
      title: 'Allegations against people who work with children',
      kind: 'Procedure',
      names: ['LADO'],
      parts: { Steps: 'Tell the manager within 1 working day.', 'After that': 'A meeting.' },
    },
    '/luton/procedures/allegations/': {
      title: 'Allegations against people who work with children',
      kind: 'Procedure',
      partnership: 'Luton',
    },
    '/rutland/procedures/allegations/': {
      title: 'Allegations against people who work with children',
      kind: 'Procedure',
      partnership: 'Rutland',
    },
    '/rutland/procedures/escalation/': {
      title: 'Escalation in Rutland',
      kind: 'Procedure',
      partnership: 'Rutland',
      formOf: '/procedures/disagreements/',
    },
    '/luton/procedures/disagreements/': {
      title: 'Professional escalation',
      kind: 'Procedure',
      partnership: 'Luton',
    },
    '/procedures/disagreements/': {
      title: 'Disagreements',
      names: ['Escalation', 'Escalating'],
      kind: 'Procedure',
    },
    '/topics/neglect/': { title: 'Neglect', kind: 'Topic', names: ['home alone'] },
    '/luton/groups/board/': {
      title: 'Luton Strategic Board',
      partnership: 'Luton',
      state: 'Old document (2018 to 2022)',
      text: 'The chair is independent. Development days are held.',
    },
    '/luton/groups/thematic/': {
      title: 'Luton Thematic Strategic Board',
      partnership: 'Luton',
      text: 'Reports to the Strategic Board.',
    },
    '/rutland/groups/board/': { title: 'Rutland Strategic Board', partnership: 'Rutland' },
    '/rutland/groups/new/': {
      title: 'Rutland Learning Group',
      partnership: 'Rutland',
      text: 'A quarterly development day looks at practice.',
    },
    '/rutland/groups/old/': {
      title: 'Rutland Learning Group',
      partnership: 'Rutland',
      state: 'Old document (2018 to 2022)',
    },
    '/contacts/': { title: 'Contacts', kind: 'Contacts' },
    '/contacts/luton/': area('Luton'),
    '/contacts/rutland/': area('Rutland'),
    '/glossary/': { title: 'Glossary', kind: 'Glossary', parts: { CDOP: 'x' } },
  },
  placed: [
    contact('Luton'),
    contact('Rutland'),
    {
      path: '/glossary/#cdop',
      title: 'Child Death Overview Panel',
      names: ['CDOP'],
      summary: 'A panel.',
      topics: [],
      kind: 'Glossary',
    },
  ],
  places: [
    { names: ['Luton'], owners: ['Luton'], nearOwners: [] },
    { names: ['Rutland', 'Oakham'], owners: ['Rutland'], nearOwners: [] },
  ],
  meanings: [
    {
      says: 'hit by a teacher',
      means: 'Allegations against people who work with children',
      weight: 0.9,
    },
  ],
};
const { lexicon } = lexiconOf(site);
const found = (q: string, narrowed = {}) => pathsFound(site, q, narrowed);
const first = async (q: string) => (await found(q))[0];

describe('a query means', () => {
  test('what it is an abbreviation of, and the other way round', async () => {
    expect(await first('CDOP')).toBe('/glossary/#cdop');
    expect(await first('child death overview panel')).toBe('/glossary/#cdop');
  });

  test('what everyday words stand for, in any order and form', async () => {
    expect(await first('my son was hit, the teacher did it')).toBe('/procedures/allegations/');
  });

  test('what its initials may be short for, where the site does not print them', async () => {
    expect(await first('LGR')).toBeUndefined();
    expect(await first('LSB')).toBe('/luton/groups/board/');
  });

  test('the mended words, unless they are wanted as they are', async () => {
    expect(understand('Nelgect in Lutn!', lexicon).mended).toBe('neglect in luton!');
    expect(understand('Nelgect', lexicon, { exact: true }).mended).toBeUndefined();
    expect(await found('nelgect', { exact: '1' })).toEqual([]);
  });

  test('its place, which is no subject', () => {
    const { words, places } = understand('who chairs the strategic board in Oakham', lexicon);
    expect(places).toEqual(['Oakham']);
    expect(words.map(({ word }) => word)).toEqual(['chairs', 'strategic', 'board']);
  });
});

describe('first comes', () => {
  test('the exact name of a group', async () => {
    expect(await first('luton strategic board')).toBe('/luton/groups/board/');
    expect(await first('strategic board rutland')).toBe('/rutland/groups/board/');
    expect(await first('thematic strategic board')).toBe('/luton/groups/thematic/');
  });

  test('what is named with its place, whatever is asked about it', async () => {
    const pages = {
      ...site.pages,
      '/partnerships/': {
        title: 'Who chairs a board',
        parts: { Chairs: 'Who sits on it.' },
        text: 'Who chairs a strategic board of a place.',
      },
    };
    const asked = 'who chairs the rutland strategic board and who sits on it';
    expect((await pathsFound({ ...site, pages }, asked))[0]).toBe('/rutland/groups/board/');
  });

  test('the contact of the place, for who asks for a number', async () => {
    expect(await first('lado number luton')).toBe('/contacts/luton/#lado');
    expect(await first('phone number oakham')).toBe('/contacts/rutland/');
  });

  test('the national procedure, with the local ones below it', async () => {
    const paths = await found('allegations');
    expect(paths[0]).toBe('/procedures/allegations/');
    expect(paths).not.toContain('/luton/procedures/allegations/');
  });

  test('the national procedure, before local forms with their own title', async () => {
    const paths = await found('escalation');
    expect(paths[0]).toBe('/procedures/disagreements/');
    expect(paths).not.toContain('/rutland/procedures/escalation/');
    expect(await first('escalation rutland')).toBe('/rutland/procedures/escalation/');
  });

  test('the local procedure, when the place is named', async () => {
    expect(await first('allegations luton')).toBe('/luton/procedures/allegations/');
  });

  test('what is current, before what is old', async () => {
    expect(await found('rutland learning group')).toEqual(
      expect.arrayContaining(['/rutland/groups/new/', '/rutland/groups/old/']),
    );
    expect(await first('rutland learning group')).toBe('/rutland/groups/new/');
  });

  test('the place on the page where the words are', async () => {
    expect(await first('tell the manager')).toBe('/procedures/allegations/#steps');
  });

  test('the time limit, for a length of time', async () => {
    expect(await first('1 working day')).toBe('/procedures/allegations/#steps');
    expect(await found('3 working days')).toEqual([]);
  });
});

test('what has its own place on a page comes before the page, where both answer alike', async () => {
  const helpline: SearchEntry = {
    path: '/numbers/#helpline',
    title: 'Helpline',
    names: [],
    summary: 'Ring 0800 1111.',
    topics: [],
    kind: 'Contacts',
  };
  const text = 'First of all ring 0800 1111.';
  const pages = {
    '/numbers/': { title: 'Numbers', kind: 'Contacts', text, parts: { Helpline: 'x' } },
  };
  const first = await pathsFound({ pages, placed: [helpline] }, '08001111');
  expect(first).toEqual(['/numbers/#helpline', '/numbers/']);
});

test('words in text count less than words in a name', async () => {
  const paths = await found('development day');
  expect(paths.slice(0, 2).toSorted()).toEqual(['/luton/groups/board/', '/rutland/groups/new/']);
});

test('results are narrowed by partnership, kind, and to what is current', async () => {
  expect(await found('strategic board', { partnership: 'Rutland' })).toEqual([
    '/rutland/groups/board/',
  ]);
  expect(await found('lado', { kind: 'Procedure' })).toEqual(['/procedures/allegations/']);
  expect(await found('strategic board', { current: '1' })).not.toContain('/luton/groups/board/');
});

test('a query of words on the site always finds something, or what comes nearest', async () => {
  // A number makes a length of time of a word such as "days", which is another word.
  const words = [...lexicon.words.values()]
    .map(({ surface }) => surface)
    .filter((word) => !/^\d+$/.test(word));
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 }),
      async (query) => {
        const { results, nearest } = await answerOn(site, query.join(' '));
        expect([...results, ...nearest]).not.toEqual([]);
      },
    ),
  );
});

test('a length of time that no page has leads to the list of time limits', async () => {
  const pages = { ...site.pages, '/procedures/timescales/': { title: 'Time limits' } };
  expect(await pathsFound({ ...site, pages }, '14 days')).toEqual(['/procedures/timescales/']);
});

describe('a word that the site does not have', () => {
  // A letter by itself is no more than a guess.
  const words = [...lexicon.words.values()]
    .map(({ surface }) => surface)
    .filter((word) => word.length > 1);

  test('changes nothing in what the other words find', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 }),
        fc.nat(4),
        async (query, at) => {
          const withUnknown = query.toSpliced(at, 0, 'xqzvw');
          expect(await found(withUnknown.join(' '))).toEqual(await found(query.join(' ')));
        },
      ),
    );
  });

  test('is named', () => {
    expect(understand('neglect xqzvw', lexicon).unknown).toEqual(['xqzvw']);
    expect(understand('neglect', lexicon).unknown).toEqual([]);
  });

  test('leaves the place, when only that is left', async () => {
    expect(await first('pizza luton')).toMatch(/luton/);
  });

  test('does not lead to a page over a guess at the rest', async () => {
    expect(await found('xqzvw neglekkt')).toEqual([]);
    expect(await first('xqzvw nelgect')).toBe('/topics/neglect/');
  });
});

test('contractions and the words of questions are no subject', () => {
  for (const query of ['hes', "he's", 'whos', "who's", "I'll", 'wont', 'didn’t', 'gonna', 'idk'])
    expect(understand(`${query} neglect`, lexicon).words.map(({ word }) => word)).toEqual([
      'neglect',
    ]);
});

test('a query about something else finds nothing', async () => {
  for (const query of ['pizza', 'xqzvw', 'football results', 'weather tomorrow', '<script>'])
    expect(await found(query), query).toEqual([]);
});

test('any query at all is answered', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (query) => {
      expect(Array.isArray(await found(query))).toBe(true);
    }),
  );
});

describe('a query that nothing here answers', () => {
  const passing: SomeSite = {
    pages: {
      '/topics/neglect/': { title: 'Neglect', kind: 'Topic' },
      '/plan/': { title: 'Plan', kind: 'Plan', text: 'before the holidays' },
      '/board/': { title: 'Board', kind: 'Group', text: 'bins of paper' },
      '/report/': { title: 'Report', kind: 'Annual report', text: 'dates of meetings' },
    },
  };

  test('has no results, and the nearest pages are named', async () => {
    const { results, nearest } = await answerOn(passing, 'holidays bins dates');
    expect(results).toEqual([]);
    expect(nearest.map(({ thing }) => thing.path).toSorted()).toEqual([
      '/board/',
      '/plan/',
      '/report/',
    ]);
  });

  test('still finds what one of its words names', async () => {
    expect(await pathsFound(passing, 'neglect holidays bins')).toContain('/topics/neglect/');
  });

  test('has nothing at all without words', async () => {
    const { results, nearest } = await answerOn(site, '!!! ?');
    expect([...results, ...nearest]).toEqual([]);
  });
});

describe('words of general English', () => {
  const small: SomeSite = {
    pages: { '/topics/concern/': { title: 'Concerned', kind: 'Topic', text: 'concerned' } },
    english: ['concealed'],
  };

  test('are never taken for slips', async () => {
    expect((await answerOn(small, 'concealed')).understanding.mended).toBeUndefined();
    expect((await answerOn(small, 'concerrned')).understanding.mended).toBe('concerned');
  });
});

describe('a telephone number', () => {
  const numbered: SomeSite = {
    ...site,
    pages: {
      ...site.pages,
      '/called/': { title: 'A missed call', kind: 'Families', text: 'Someone called you.' },
    },
    placed: [{ ...contact('Luton'), summary: '01582 548069 (Monday to Friday)' }],
    needs: [{ asks: ['missed call from a number', 'who called me'], pages: ['/called/'] }],
  };

  test.each([
    ...['01582 548069', '01582548069', '(01582) 548069', '+44 1582 548069'],
    ...['missed call 01582 548069', 'who called me from 01582548069'],
  ])(
    'finds the contact that has it, however it is written and whatever else is said: %s',
    async (typed) => {
      expect((await pathsFound(numbered, typed))[0]).toBe('/contacts/luton/#lado');
    },
  );

  test('that no contact has leaves the say to the other words', async () => {
    expect((await pathsFound(numbered, 'missed call 01582 999999'))[0]).toBe('/called/');
  });
});
