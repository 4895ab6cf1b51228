import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import PartName from '../../../src/components/parts/PartName.astro';
import GroupTable from '../../../src/components/governance/GroupTable.astro';
import RoleList from '../../../src/components/governance/RoleList.astro';
import SafeguardingPartnerList from '../../../src/components/governance/SafeguardingPartnerList.astro';
import { hasClass, withClass } from '../../helpers/dom.ts';
import type { Element } from '../../helpers/dom.ts';
import { show } from '../show.ts';

/** What a reader sees of a component, every space as it is: `textOf()` takes those before a comma away. */
async function wordsOf(...args: Parameters<typeof show>): Promise<string> {
  const html = serialize((await show(...args)) as Element);
  return html
    .replaceAll('</li>', ' ')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const police = { words: 'County Police', address: '/agencies/#police' };

test('somebody who plays a part is followed by a comma and the time, without a space between', async () => {
  const words = { party: { words: 'Chief Nurse' }, term: 'since 2024', note: 'For two years.' };
  expect(await wordsOf(PartName, { part: words })).toBe('Chief Nurse, since 2024 For two years.');
  expect(await wordsOf(PartName, { part: { party: police, term: 'since 2024' } })).toBe(
    'County Police, since 2024',
  );
});

test('who plays a part for an agency is told from the sentence about it, which has its own line', async () => {
  const part = { party: police, note: 'For two years.' };
  const [note] = withClass(await show(PartName, { part }), 'app-caption');
  expect(hasClass(note!, 'app-remark')).toBe(true);
});

test('a safeguarding partner and its governance body are joined by a colon alone', async () => {
  const partners = [{ party: police, governanceBody: 'Police Authority', otherBodies: [] }];
  expect(await wordsOf(SafeguardingPartnerList, { partners })).toBe(
    'County Police: its governance body is the Police Authority',
  );
});

test('co-chairs are named after the word once', async () => {
  const chairs = [
    {
      label: 'Co-chairs',
      holders: [{ party: police, term: 'since 2024' }, { party: { words: 'Chief Nurse' } }],
    },
    { label: 'Vice chair', holders: [{ party: { words: 'Head teacher' } }] },
  ];
  const row = {
    id: 'board',
    title: 'Board',
    kind: 'Board',
    summary: 'Leads.',
    chairs,
    more: [],
    links: [],
  };
  expect(await wordsOf(GroupTable, { caption: 'Groups', rows: [row] })).toMatch(
    /Co-chairs: County Police, since 2024; Chief Nurse Vice chair: Head teacher/,
  );
});

test('a role says who has it, and since when', async () => {
  const roles = [
    { role: 'Chair', heldBy: police, term: 'since 2024', applies: true },
    { role: 'Scrutineer', term: 'until 2023', applies: false },
  ];
  expect(await wordsOf(RoleList, { roles })).toBe(
    'Chair: County Police, since 2024 Scrutineer, until 2023',
  );
});
