import { expect, test } from 'vitest';
import WordList from '../../../src/components/topics/WordList.astro';
import { councils } from '../../helpers/contacts.ts';
import { textOf } from '../../helpers/dom.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const term = anEntry(
  'terms',
  'mash',
  {
    title: 'MASH',
    meaning: 'A team that shares what it knows.',
    local: [{ text: 'In Luton it began in 2014.', localTo: ['luton'] }],
  },
  'shared',
);
const handbook = handbookOf([
  ...councils,
  term,
  anEntry('partnerships', 'luton', { title: 'Luton partnership', shortName: 'Luton' }),
]);
const wordsOn = async (partnership?: string) =>
  textOf(await show(WordList, { handbook, words: [{ term }], partnership }));

test('what one partnership does with a word is on its own pages, not on national ones', async () => {
  expect(await wordsOn()).toContain('A team that shares what it knows.');
  expect(await wordsOn()).not.toContain('In Luton');
  expect(await wordsOn('luton')).toContain('In Luton it began in 2014.');
});
