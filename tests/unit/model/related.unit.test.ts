import { describe, expect, test } from 'vitest';
import { contentsOf } from '../../../src/model/contents.ts';
import { entry } from '../../../src/model/handbook.ts';
import { contactsOf } from '../../../src/model/contacts.ts';
import { onTopic, relatedTo, usedTopics } from '../../../src/model/related.ts';
import { relatedLinks } from '../../../src/model/relatedLinks.ts';
import { requirementsAnswered } from '../../../src/model/requirements.ts';
import { siteMapOf } from '../../../src/model/siteMap.ts';
import type { SiteMapItem } from '../../../src/model/siteMap.ts';
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
    meets: [{ requirement: 'money', extent: 'partly', missing: 'The year.' }],
  }),
  anEntry('arrangements', 'luton/learning', {
    topics: ['neglect', 'audits'],
    meets: [
      { requirement: 'audit', extent: 'met' },
      { requirement: 'money', extent: 'partly' },
    ],
  }),
  anEntry('arrangements', 'bedford/learning', { topics: ['neglect', 'audits'] }),
  anEntry('procedures', 'luton/complaints', { topics: ['neglect'] }),
  anEntry('procedures', 'shared/death', { topics: ['audits'] }),
  anEntry('policies', 'joint/manual', { topics: ['audits'] }),
  anEntry('contacts', 'luton/office', { function: 'partnership-office' }),
  anEntry('contacts', 'luton/night', { function: 'out-of-hours' }),
  anEntry('contacts', 'luton/door', { function: 'front-door' }),
  anEntry('requirements', 'money', { number: 2 }, 'shared'),
  anEntry('requirements', 'audit', { number: 1 }, 'shared'),
  anEntry('requirements', 'chair', { number: 3 }, 'shared'),
  anEntry('requirements', 'newer', { number: 4, editions: ['guidance-2023'] }, 'shared'),
  anEntry('requirements', 'report', { number: 1, of: 'yearly-report' }, 'shared'),
  anEntry('editions', 'guidance-2018', {}, 'shared'),
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

test('contacts stand in the order of need', () => {
  expect(ids(contactsOf(handbook, 'luton'))).toEqual(['luton/door', 'luton/night', 'luton/office']);
});

describe('requirements', () => {
  const answers = requirementsAnswered(handbook, 'luton', 'guidance-2018');

  test('of the edition for arrangements stand in the order of their numbers', () => {
    expect(answers.map(({ requirement, extent }) => [requirement.id, extent])).toEqual([
      ['audit', 'met'],
      ['money', 'partly'],
      ['chair', 'not-found'],
    ]);
  });

  test('name the sections that answer them and what is missing', () => {
    const [, money] = answers;
    expect(money?.places.map(({ section, missing }) => [section.id, missing])).toEqual([
      ['luton/funding', 'The year.'],
      ['luton/learning', undefined],
    ]);
  });

  test('of an edition that does not exist are a fault of the program', () => {
    expect(() => requirementsAnswered(handbook, 'luton', 'guidance-1066')).toThrow(
      'There is no entry',
    );
  });
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
  const paths = (items: SiteMapItem[]): string[] =>
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
    ]),
  );
});
