import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchAreas } from '../../../../src/browser/areaFinder/matchAreas.ts';

const areas = [
  { id: 'bedford', names: ['Bedford', 'Bedford Borough'] },
  { id: 'bucks', names: ['Buckinghamshire', 'Bucks', 'Aylesbury Vale', 'High Wycombe'] },
  { id: 'central', names: ['Central Bedfordshire', 'South Beds'] },
  { id: 'leicester', names: ['Leicester', 'Leicester City'] },
  { id: 'leicestershire', names: ['Leicestershire', 'Oadby and Wigston'] },
];
const find = (typed: string) => matchAreas(areas, typed).map(({ id }) => id);

describe('the areas found by a place', () => {
  const counties = [
    { id: 'south', names: ['South'], places: ['Sutton', 'Wing'] },
    { id: 'north', names: ['North'], places: ['Wing', 'Great Testbury'] },
  ];
  test.each([
    ['great testbury', ['north']],
    ['Testbury', ['north']],
    ['Wing', ['south', 'north']],
    ['Sutton', ['south']],
    ['Sutton Coldfield', []],
  ])('for %s', (typed, found) => {
    expect(matchAreas(counties, typed).map(({ id }) => id)).toEqual(found);
  });
});

describe('the areas found', () => {
  test.each([
    ['South Beds', ['central']],
    ['south beds', ['central']],
    ['Bucks County Council', ['bucks']],
    ['Aylesbury Vale District Council', ['bucks']],
    ['wycombe', ['bucks']],
    ['Wigston', ['leicestershire']],
    ['oadby-and-wigston', ['leicestershire']],
    ['Bedford Borough Council', ['bedford', 'central']],
    ['Leicestershire', ['leicestershire']],
    ['Leicester', ['leicester', 'leicestershire']],
    ['  LEÌCESTERSHIRE  ', ['leicestershire']],
    ['xyz', []],
  ])('for %s', (typed, found) => {
    expect(find(typed)).toEqual(found);
  });

  test.each(['', '   ', 'council', '!?'])('for %j are all of them', (typed) => {
    expect(find(typed)).toHaveLength(areas.length);
  });

  test('hold its own area for each names, and for every beginning of it', () => {
    const names = areas.flatMap(({ id, names: known }) => known.map((name) => ({ id, name })));
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(30), ({ id, name }, length) => {
        expect(find(name.slice(0, length))).toContain(id);
      }),
    );
  });

  test('never fail, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(areas.length).toBeGreaterThanOrEqual(find(typed).length);
      }),
    );
  });
});
