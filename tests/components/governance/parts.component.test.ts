import { serialize } from 'parse5';
import { expect, test } from 'vitest';
import PartName from '../../../src/components/parts/PartName.astro';
import RoleList from '../../../src/components/governance/RoleList.astro';
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

test('a role says who has it, and since when', async () => {
  const roles = [
    { role: 'Chair', heldBy: police, term: 'since 2024', applies: true },
    { role: 'Scrutineer', term: 'until 2023', applies: false },
  ];
  expect(await wordsOf(RoleList, { roles })).toBe(
    'Chair: County Police, since 2024 Scrutineer, until 2023',
  );
});
