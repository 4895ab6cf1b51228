import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/model/site/partnershipParts.ts';
import { entry } from '../../../src/model/handbook.ts';
import { contactsOf } from '../../../src/model/contacts/contacts.ts';
import { onTopic, relatedTo, usedTopics } from '../../../src/model/related.ts';
import { relatedLinks } from '../../../src/model/site/relatedLinks.ts';
import { siteMapOf } from '../../../src/model/site/siteMap.ts';
import type { SiteMapItem } from '../../../src/model/site/siteMap.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';

const handbook = handbookOf([
  ...twoStructures(),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('sources', 'arrangements', {}, 'shared'),
  anEntry('topics', 'neglect', { title: 'Neglect' }, 'shared'),
  anEntry('topics', 'audits', { title: 'Audits' }, 'shared'),
  anEntry('topics', 'unused', {}, 'shared'),
  anEntry('arrangements', 'luton/funding', {
    topics: ['neglect', 'audits'],
  }),
  anEntry('arrangements', 'luton/learning', {
    topics: ['neglect', 'audits'],
  }),
  anEntry('arrangements', 'bedford/learning', { topics: ['neglect', 'audits'] }),
  anEntry('procedures', 'luton/complaints', { topics: ['neglect'] }),
  anEntry('procedures', 'shared/death', { topics: ['audits'] }),
  anEntry('policies', 'joint/manual', { topics: ['audits'] }),
  anEntry('contacts', 'luton/office', { function: 'partnership-office' }),
  anEntry('contacts', 'luton/night', { function: 'out-of-hours' }),
  anEntry('contacts', 'luton/door', { function: 'front-door' }),
]);
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('related entries', () => {
  const related = relatedTo(handbook, entry(handbook, 'arrangements', 'luton/funding'));

  test('share most topics first, and never include the entry itself', () => {
    expect(related[0]?.id).toBe('luton/learning');
    expect(ids(related)).not.toContain('luton/funding');
  });

  test('come from the same partnership, its joint arrangements and everywhere, not from a neighbour', () => {
    expect(ids(related).toSorted()).toEqual([
      'joint/manual',
      'luton/complaints',
      'luton/learning',
      'shared/death',
    ]);
  });

  test('are no more than asked for', () => {
    expect(relatedTo(handbook, entry(handbook, 'arrangements', 'luton/funding'), 2)).toHaveLength(
      2,
    );
  });

  test('become links that say what kind of page they lead to', () => {
    expect(relatedLinks(handbook, entry(handbook, 'arrangements', 'luton/funding'))[0]).toEqual({
      text: 'learning',
      path: '/luton/arrangements/learning/',
      kind: 'Arrangements',
    });
  });
});

test('topics lead to what is written on them, procedures first, and unused ones are left out', () => {
  expect(ids(onTopic(handbook, 'audits'))[0]).toBe('shared/death');
  expect(ids(usedTopics(handbook))).toEqual(['audits', 'neglect']);
});

test('contacts are in the order of need', () => {
  expect(ids(contactsOf(handbook, 'luton'))).toEqual(['luton/door', 'luton/night', 'luton/office']);
});

test('the contents of a partnership leave out parts with nothing in them', () => {
  const texts = contentsOf(handbook, entry(handbook, 'partnerships', 'luton')).map(
    ({ text }) => text,
  );
  expect(texts).toEqual(['Procedures', 'Arrangements', 'Structure', 'Groups', 'joint']);
  expect(
    contentsOf(handbook, entry(handbook, 'partnerships', 'bedford')).map(({ text }) => text),
  ).toEqual(['Procedures', 'Arrangements']);
});

test('the site map lists every page made from content just once', () => {
  const paths = (items: readonly SiteMapItem[]): string[] =>
    items.flatMap((item) => [item.path, ...paths(item.below)]);
  const all = paths(siteMapOf(handbook));
  expect(all.filter((path, index) => all.indexOf(path) !== index)).toEqual([]);
  expect(all).toEqual(
    expect.arrayContaining([
      '/luton/groups/board/',
      '/luton/groups/board/2018/',
      '/luton/structure/2018/',
      '/procedures/death/',
      '/topics/neglect/',
      '/guidance/coverage/',
    ]),
  );
});
