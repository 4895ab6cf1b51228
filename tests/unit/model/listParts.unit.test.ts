import { describe, expect, test } from 'vitest';
import { movedPlaces } from '../../../src/checks/pagePlaces.ts';
import { addressOf } from '../../../src/model/addresses.ts';
import { comparedNumbers, numberParts } from '../../../src/model/contacts/numberParts.ts';
import { reportingOfAll, reportingParts } from '../../../src/model/governance/reportingParts.ts';
import { agencyParts, LONGEST } from '../../../src/model/site/listParts.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import { aContact } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

/** So many numbers from 1 on. */
const numbers = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

/** Every page of the site with one of these parts in its place. */
const pathsOf = (parts: readonly { path: string }[]) => parts.map(({ path }) => path);

describe('the list of agencies', () => {
  const agency = (number: number) =>
    anEntry(
      'agencies',
      `a${number}`,
      { title: `${number % 2 ? 'Bus' : 'Air'} ${number}` },
      'shared',
    );
  const agencies = numbers(LONGEST.agencies + 1).map(agency);
  const short = handbookOf(agencies.slice(1));
  const long = handbookOf(agencies);

  test('is one page while it is short', () => {
    expect(agencyParts(short)).toEqual([]);
    expect(addressOf(short, agencies[1]!)).toBe('/agencies/#a2');
    expect(movedPlaces(short, agencies as never).size).toBe(0);
  });

  test('has a page for each letter when it is long, with every agency once', () => {
    const parts = agencyParts(long);
    expect(pathsOf(parts)).toEqual(['/agencies/a/', '/agencies/b/']);
    expect(parts.flatMap(({ items }) => items)).toHaveLength(agencies.length);
    for (const { path, items } of parts)
      for (const one of items) expect(addressOf(long, one)).toBe(`${path}#${one.id}`);
  });

  test('leads on from where an agency was, and is in the site map', () => {
    expect(movedPlaces(long, agencies as never).get('/agencies/#a2')).toBe('/agencies/a/#a2');
    expect([...pageNames(long).keys()]).toEqual(
      expect.arrayContaining(['/agencies/', '/agencies/a/', '/agencies/b/']),
    );
  });
});

describe('the reporting lines', () => {
  const ofPartnership = (number: number) => [
    anEntry('partnerships', `p${number}`, { shortName: `Place ${number}` }),
    anEntry('structures', `p${number}/one`, {}, `p${number}`),
    anEntry('groups', `p${number}/one/board`, {}, `p${number}`),
    anEntry(
      'groups',
      `p${number}/one/group`,
      {
        reportsTo: [{ group: `p${number}/one/board`, how: 'reports-to', basis: 'stated' }],
      },
      `p${number}`,
    ),
  ];
  const handbook = (count: number) => handbookOf(numbers(count).flatMap(ofPartnership));

  test('are on one page while few partnerships have any', () => {
    expect(reportingOfAll(handbook(LONGEST.partnerships))).toHaveLength(LONGEST.partnerships);
    expect(reportingParts(handbook(LONGEST.partnerships))).toEqual([]);
  });

  test('have a page for each partnership when many have some', () => {
    const many = handbook(LONGEST.partnerships + 1);
    const parts = reportingParts(many);
    expect(parts).toHaveLength(LONGEST.partnerships + 1);
    expect(parts[0]).toMatchObject({ path: '/partnerships/reporting/p1/', name: 'Place 1' });
    expect(parts.flatMap(({ items }) => items)).toEqual(reportingOfAll(many));
    expect([...pageNames(many).keys()]).toContain(parts.at(-1)!.path);
  });
});

describe('the numbers by area', () => {
  const ofArea = (number: number) => [
    anEntry('areas', `area-${number}`, { title: `${number % 2 ? 'Even' : 'Odd'}ham ${number}` }),
    aContact(`door-${number}`, { areas: [`area-${number}`] }),
  ];
  const handbook = (count: number) => handbookOf(numbers(count).flatMap(ofArea));

  test('are on one page while there are few areas', () => {
    expect(comparedNumbers(handbook(LONGEST.areas))).toHaveLength(LONGEST.areas);
    expect(numberParts(handbook(LONGEST.areas))).toEqual([]);
  });

  test('have a page for each letter when there are many', () => {
    const many = handbook(LONGEST.areas + 1);
    const parts = numberParts(many);
    expect(pathsOf(parts).toSorted()).toEqual(['/contacts/numbers/e/', '/contacts/numbers/o/']);
    expect(parts.flatMap(({ items }) => items)).toHaveLength(LONGEST.areas + 1);
    expect([...pageNames(many).keys()]).toContain('/contacts/numbers/e/');
  });
});
