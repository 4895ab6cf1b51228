import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import { factsIn, hasGroupPage } from '../../../src/model/governance/groupPage.ts';
import { groupRows } from '../../../src/model/governance/groupRows.ts';
import { movedPages } from '../../../src/model/site/movedPages.ts';
import { pageNames } from '../../../src/model/site/siteMap.ts';
import { searchEntries } from '../../../src/model/site/searchEntries.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

type Fields = Parameters<typeof anEntry<'groups'>>[2];

/** A group of Exampleton; without a text unless one is given. */
const aGroup = (name: string, fields: Fields = {}, body = '') => ({
  ...anEntry('groups', `exampleton/2025/${name}`, fields),
  body,
});
const twoFacts = { responsibilities: ['Review cases.', 'Share learning.'] };
const fiveFacts = {
  ...twoFacts,
  meets: { times: 4, per: 'year' },
  chairs: [{ party: { kind: 'role', role: 'Independent Chair' } }],
} as const satisfies Fields;

describe('a group', () => {
  test('has a page from five facts on, a list counting as one', () => {
    expect(factsIn(aGroup('few', twoFacts))).toBe(3);
    expect(hasGroupPage(aGroup('few', twoFacts))).toBe(false);
    expect(factsIn(aGroup('many', fiveFacts))).toBe(5);
    expect(hasGroupPage(aGroup('many', fiveFacts))).toBe(true);
  });

  test('has one more fact for each paragraph and row of its text, without headings', () => {
    const text =
      '## In the plan\n\nIt met.\nOften.\n\n- Led on babies\n  and toddlers.\n- Met twice.\n';
    expect(factsIn(aGroup('few', twoFacts, text))).toBe(6);
  });

  test('has a page where it has a text, which no row has room for', () => {
    expect(hasGroupPage(aGroup('few', {}, 'How it worked.'))).toBe(true);
  });
});

describe('a group without a page', () => {
  const few = aGroup('few', { ...twoFacts, title: 'Case Review Group' });
  const handbook = handbookOf([
    anEntry('partnerships', 'exampleton'),
    anEntry('sources', 'arrangements', {}, 'shared'),
    anEntry('structures', 'exampleton/2025', { period: { from: '2025', to: '2026' } }),
    aGroup('many', fiveFacts),
    few,
  ]);
  const row = '/exampleton/structure/#group-few';

  test('is a row of its structure, to which its old page leads', () => {
    expect(addressOf(handbook, few)).toBe(row);
    expect(movedPages(handbook).get('/exampleton/groups/few/')).toEqual({
      name: 'Case Review Group',
      to: row,
    });
    expect([...pageNames(handbook).keys()]).not.toContain('/exampleton/groups/few/');
    expect([...pageNames(handbook).keys()]).toContain('/exampleton/groups/many/');
  });

  test('is found by search at its row', () => {
    expect(
      searchEntries(handbook).find(({ title }) => title === 'Case Review Group'),
    ).toMatchObject({ path: row, kind: 'Group' });
  });

  test('says in its row all that is known of it', () => {
    const [shown, linked] = groupRows(
      handbook,
      handbook.entries.structures.get('exampleton/2025')!,
    ).toSorted((a, b) => a.title.localeCompare(b.title));
    expect(shown).toMatchObject({ id: 'group-few', more: twoFacts.responsibilities });
    expect(shown).not.toHaveProperty('path');
    expect(linked).toMatchObject({
      path: '/exampleton/groups/many/',
      meets: '4 times a year',
      more: [],
    });
  });
});
