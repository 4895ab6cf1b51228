import { describe, expect, test } from 'vitest';
import { areasOutOfTime, otherNamesOf } from '../../../src/model/areas.ts';
import {
  endingInShort,
  endingOf,
  endingsOf,
  predecessorsOf,
  stageOf,
  thereInsteadOf,
} from '../../../src/model/governance/bodies.ts';
import { partnershipsByKind } from '../../../src/model/partnerships.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const area = (id: string, data: object = {}) => anEntry('areas', id, { title: id, ...data });

// Two boroughs become one county; an older county was divided into the two.
const old = area('oldshire', {
  exists: { to: '2019-03-31' },
  succeededBy: ['northton', 'southton'],
});
const [north, south] = ['northton', 'southton'].map((id) =>
  area(id, {
    aliases: [`${id} Council`],
    exists: { from: '2019-04-01', to: '2028-03-31' },
    succeededBy: ['newshire'],
  }),
) as [ReturnType<typeof area>, ReturnType<typeof area>];
const newer = area('newshire', { exists: { from: '2028-04-01' } });
const partnerships = [
  anEntry('partnerships', 'north', {
    shortName: 'North',
    exists: { to: '2028-03-31' },
    succeededBy: ['new'],
  }),
  anEntry('partnerships', 'new', { shortName: 'New', exists: { from: '2028-04-01' } }),
  anEntry('partnerships', 'board', { shortName: 'Board', exists: { to: '2019' } }),
  anEntry('partnerships', 'both', { kind: 'joint', shortName: 'Both', jointOf: ['north'] }),
];
const on = (today: string) => handbookOf([old, north, south, newer, ...partnerships], today);

describe('a body that ends on a day', () => {
  test.each([
    ['2028-03-31', 'current', 'to-come'],
    ['2028-04-01', 'ended', 'current'],
  ])('on %s is %s, and its successor %s', (today, before, after) => {
    expect([north, newer].map((one) => stageOf(on(today), one))).toEqual([before, after]);
  });

  test('says until when, and what comes then', () => {
    const ending = endingOf(on('2026-11-21'), north);
    expect(`${ending?.words}${ending?.leadIn}`).toBe('lasts until 31 March 2028; then:');
    expect(ending?.others.map(({ text }) => text)).toEqual(['newshire']);
    expect(endingInShort(on('2026-11-21'), north)).toBe('Until 31 March 2028; then newshire');
  });

  test('is said to have ended from the day after', () => {
    const ending = endingOf(on('2028-04-01'), north);
    expect(`${ending?.words}${ending?.leadIn}`).toBe('ended on 31 March 2028. Succeeded by:');
  });

  test('may be succeeded by several', () => {
    expect(endingInShort(on('2026-11-21'), old)).toBe(
      'Until 31 March 2019; then northton and southton',
    );
  });
});

describe('the pages of a partnership', () => {
  const ofAreas = (data: object) =>
    anEntry('partnerships', 'own', { areas: ['northton', 'oldshire'], ...data });
  const saidOf = (data: object) =>
    endingsOf(on('2026-11-21'), ofAreas(data)).map(({ name, ending }) => `${name} ${ending.words}`);

  test('say what becomes of the councils where nothing is said of the partnership', () => {
    expect(saidOf({})).toEqual([
      'The council of northton lasts until 31 March 2028',
      'The council of oldshire ended on 31 March 2019',
    ]);
  });

  test('say what becomes of the partnership where a source does', () => {
    expect(saidOf({ title: 'Own Partnership', exists: { to: '2028-06' } })).toEqual([
      'The Own Partnership lasts until June 2028',
    ]);
  });
});

describe('a body to come', () => {
  test('says from when, and what is there until then', () => {
    expect(endingInShort(on('2026-11-21'), newer)).toBe(
      'From 1 April 2028; until then northton and southton',
    );
    expect(predecessorsOf(on('2026-11-21'), newer)).toEqual([north, south]);
  });

  test('says nothing more of its start when it is there', () => {
    expect(endingOf(on('2028-04-01'), newer)).toBeUndefined();
  });
});

test('what was only planned is not said to have happened', () => {
  const planned = area('planned', { exists: { to: '2019-09-25', basis: 'planned' } });
  const handbook = handbookOf([planned], '2026-11-21');
  expect(endingOf(handbook, planned)?.words).toBe('was due to end on 25 September 2019');
  expect(endingInShort(handbook, planned)).toBe('Was due to end on 25 September 2019');
});

describe('whoever looks for a council that is not there today', () => {
  test('is led to those that are, however many reorganisations lie between', () => {
    expect(thereInsteadOf(on('2026-11-21'), old)).toEqual([north, south]);
    expect(thereInsteadOf(on('2026-11-21'), newer)).toEqual([north, south]);
    expect(thereInsteadOf(on('2028-04-01'), old)).toEqual([newer]);
  });

  test('finds an area by the names of the councils before and after it', () => {
    expect(otherNamesOf(on('2028-04-01'), newer)).toEqual([
      'northton',
      'northton Council',
      'southton',
      'southton Council',
    ]);
    expect(otherNamesOf(on('2026-11-21'), north)).toContain('newshire');
  });

  test('gets a page for each council that is to come or has ended', () => {
    expect(areasOutOfTime(on('2026-11-21'))).toEqual([newer, old]);
  });
});

test('partnerships are listed by what they are on the day', () => {
  const listed = (today: string) =>
    Object.values(partnershipsByKind(on(today))).map((list) => list.map(({ id }) => id));
  expect(listed('2026-11-21')).toEqual([['north'], ['both'], ['new'], ['board']]);
  expect(listed('2028-04-01')).toEqual([['new'], ['both'], [], ['board', 'north']]);
});
