import { describe, expect, test } from 'vitest';
import { situations } from '../../../src/model/procedures/situations.ts';
import { audiencePage, audienceLinks } from '../../../src/model/site/audienceLinks.ts';
import { schoolSections } from '../../../src/model/site/schoolPage.ts';
import { aContact, calling, councils } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const exampleton = [
  anEntry('partnerships', 'exampleton', { shortName: 'Exampleton' }),
  anEntry('procedures', 'shared/referring', { title: 'Referring', order: 10 }),
  anEntry('procedures', 'exampleton/referring', { basedOn: 'shared/referring' }),
  anEntry('topics', 'schooling', { title: 'Schooling' }, 'shared'),
  anEntry('priorities', 'exampleton/pupils', { title: 'Pupils', topics: ['schooling'] }),
];

describe('what each audience needs first', () => {
  test('a situation leads to its procedure, and to what holds in each area', () => {
    const handbook = handbookOf([
      ...exampleton,
      anEntry('situations', 'second', { order: 20 }),
      anEntry('situations', 'first', {
        order: 10,
        leadsTo: { kind: 'procedure', procedure: 'shared/referring' },
      }),
    ]);
    const [first, second] = situations(handbook);
    expect(first).toMatchObject({
      id: 'first',
      path: '/procedures/referring/',
      areas: [{ text: 'Exampleton', path: '/exampleton/procedures/referring/' }],
    });
    expect(second).toMatchObject({ path: '/', areas: [] });
  });

  test('an audience has its links in order, and as many procedures as it asks for', () => {
    const handbook = handbookOf([
      ...exampleton,
      anEntry('procedures', 'shared/later', { order: 90 }),
      anEntry('audiences', 'staff', {
        links: [
          { kind: 'national-procedures', most: 1 },
          { kind: 'topic', topic: 'schooling' },
          { kind: 'website', address: 'https://example.org/', text: 'Elsewhere' },
        ],
      }),
    ]);
    expect(audienceLinks(handbook).map(({ links }) => links)).toEqual([
      [
        { text: 'Referring', path: '/procedures/referring/' },
        { text: 'Schooling', path: '/topics/schooling/' },
        { text: 'Elsewhere', path: 'https://example.org/' },
      ],
    ]);
  });

  test('a topic that nothing is written on is not linked to: it has no page', () => {
    const link = { kind: 'topic', topic: 'unused', text: 'Unused' } as const;
    const handbook = handbookOf([
      anEntry('topics', 'unused', {}, 'shared'),
      anEntry('situations', 'first', { leadsTo: link }),
      anEntry('audiences', 'staff', { links: [link] }),
      anEntry('schoolSections', 'first', { text: 'See Unused.', link, links: [link] }),
    ]);
    expect(situations(handbook)).toEqual([]);
    expect(audienceLinks(handbook).map(({ links }) => links)).toEqual([[]]);
    expect(schoolSections(handbook)).toMatchObject([
      { text: [{ text: 'See Unused.' }], links: [] },
    ]);
  });

  test('the page of an audience without an entry has its plain name', () => {
    expect(audiencePage(handbookOf([]), 'schools')).toMatchObject({
      pageTitle: 'Schools and early years',
      otherNames: [],
    });
  });

  test('schools see the number that they use before that the public has none', () => {
    const none = { on: '2026-11-20', where: 'The page of contacts.', instead: ['luton/team'] };
    const handbook = handbookOf([
      ...councils,
      aContact('a-none', { channels: [], noneFound: none }),
      aContact('team', { audiences: ['schools'], ...calling('01582 547653') }),
      anEntry('schoolSections', 'pupil', { numbers: ['front-door'] }),
    ]);
    const [section] = schoolSections(handbook);
    const [luton] = section?.numbers ?? [];
    expect(luton?.rows).toMatchObject([
      { channel: { number: '01582 547653' } },
      { noneFound: { words: 'No number for the public is published.' } },
    ]);
  });

  test('a section for schools has its link and its bold words where the text has them', () => {
    const handbook = handbookOf([
      ...exampleton,
      anEntry('schoolSections', 'pupil', {
        text: 'Call where the pupil lives. How to refer.',
        emphasis: 'lives',
        link: { kind: 'procedure', procedure: 'shared/referring', text: 'How to refer' },
        documentsOn: 'schooling',
      }),
    ]);
    expect(schoolSections(handbook)).toMatchObject([
      {
        heading: 'pupil',
        text: [
          { text: 'Call where the pupil ' },
          { text: 'lives', isStrong: true },
          { text: '. ' },
          { text: 'How to refer', path: '/procedures/referring/' },
          { text: '.' },
        ],
        documents: [{ text: 'Exampleton: Pupils', path: '/exampleton/priorities/pupils/' }],
      },
    ]);
  });
});
