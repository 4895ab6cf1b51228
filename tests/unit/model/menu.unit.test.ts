import { describe, expect, test } from 'vitest';
import { placeInMenu } from '../../../src/model/site/menu.ts';

describe('the menu marks the place of', () => {
  test.each([
    ['/contacts/', '/contacts/'],
    ['/contacts/luton/', '/contacts/'],
    ['/procedures/timescales/', '/procedures/'],
    ['/families/help/', '/help/'],
    ['/case-reviews/learning/', '/learning/'],
    ['/partnerships/reporting/', '/partnerships/'],
  ])('the page %s: %s', (path, place) => {
    expect(placeInMenu(path, false)).toBe(place);
  });

  test.each([
    ['/luton/procedures/', '/procedures/'],
    ['/luton/thresholds/levels/', '/thresholds/'],
    ['/luton/services/mash/', '/contacts/'],
    ['/luton/reports/yearly/', '/learning/'],
    ['/luton/', '/partnerships/'],
    ['/luton/groups/board/', '/partnerships/'],
  ])('the local page %s: %s', (path, place) => {
    expect(placeInMenu(path, true)).toBe(place);
  });

  test('no page that belongs to none of its places', () => {
    expect(placeInMenu('/', false)).toBeUndefined();
    expect(placeInMenu('/glossary/', false)).toBeUndefined();
  });
});
