import { describe, expect, test } from 'vitest';
import {
  audiences,
  halves,
  labelledQuerySchema,
  queryGroups,
  readQueries,
} from '../../searchEvaluation/labelledQuery.ts';
import type { DrawnQuery } from '../../searchEvaluation/labelledQuery.ts';

const queries = readQueries();
const countWhere = (isMeant: (query: DrawnQuery) => boolean) => queries.filter(isMeant).length;

describe('the labelled set', () => {
  test('has at least 320 queries', () => {
    expect(queries.length).toBeGreaterThanOrEqual(320);
  });

  test.each([
    ['name', 30],
    ['abbreviation', 30],
    ['everyday', 40],
    ['typing-error', 45],
    ['question', 40],
    ['area', 25],
    ['old-name', 15],
    ['number', 15],
    ['nothing', 30],
    ['phrase', 20],
  ])('has enough queries of the group %s', (group, enough) => {
    expect(countWhere((query) => query.group === group)).toBeGreaterThanOrEqual(enough);
  });

  test.each(['practitioner', 'school', 'family'])('has enough queries from a %s', (audience) => {
    expect(countWhere((query) => query.audience === audience)).toBeGreaterThanOrEqual(60);
  });

  test('asks each query once', () => {
    const asked = queries.map(({ query }) => query.toLowerCase().replaceAll(/\s+/g, ' '));
    expect(asked.filter((query, place) => asked.indexOf(query) !== place)).toEqual([]);
  });

  test.each([...queryGroups, ...audiences])('is halved evenly among %s', (name) => {
    const [seen, unseen] = halves.map((half) =>
      countWhere(
        (query) => query.half === half && [query.group, query.audience].includes(name as never),
      ),
    );
    // Drawn within each pair of group and audience, where one may be left over.
    expect(Math.abs((seen ?? 0) - (unseen ?? 0))).toBeLessThanOrEqual(audiences.length);
  });

  test('names no page twice for one query', () => {
    const twice = queries.filter(({ right }) => new Set(right).size < right.length);
    expect(twice.map(({ query }) => query)).toEqual([]);
  });
});

describe('the queries of outsiders', () => {
  const outside = readQueries(halves, 'outsiders');

  test('are at least 200, many from parents, children, the public and schools', () => {
    expect(outside.length).toBeGreaterThanOrEqual(200);
    for (const audience of ['family', 'child', 'public', 'school'])
      expect(outside.filter((query) => query.audience === audience).length).toBeGreaterThan(35);
  });

  test('are not those of the team again', () => {
    const known = new Set(queries.map(({ query }) => query.toLowerCase()));
    expect(outside.filter(({ query }) => known.has(query.toLowerCase())).length).toBe(0);
  });
});

describe('a labelled query', () => {
  const query = {
    query: 'lado',
    audience: 'school',
    group: 'name',
    right: ['/contacts/'],
    why: 'a',
  };

  test.each([
    ['a page for the group "nothing"', { group: 'nothing' }],
    ['no page for any other group', { right: [] }],
    ['an address without a slash at its end', { right: ['/contacts'] }],
    ['the address of another site', { right: ['https://example.org/'] }],
    ['more than five pages', { right: ['/a/', '/b/', '/c/', '/d/', '/e/', '/f/'] }],
    ['an unknown group', { group: 'odd' }],
    ['an unknown field', { rank: 1 }],
  ])('is refused with %s', (_, change) => {
    expect(labelledQuerySchema.safeParse(query).success).toBe(true);
    expect(labelledQuerySchema.safeParse({ ...query, ...change }).success).toBe(false);
  });
});
