import { expect, test } from 'vitest';
import TopicActions from '../../../src/components/topics/TopicActions.astro';
import TopicText from '../../../src/components/topics/TopicText.astro';
import { topicPage } from '../../../src/model/site/topicPage.ts';
import { attribute, elements, textOf } from '../../helpers/dom.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';
import { show } from '../show.ts';

const topic = anEntry(
  'topics',
  'bruises',
  {
    title: 'Bruises',
    aliases: ['Black and blue'],
    doNow: [
      { text: 'Ring the council.', timescale: { within: 1, unit: 'day', after: 'the call' } },
    ],
    whatItIs: ['A mark.'],
    signs: ['A mark on the ear.'],
    rules: [{ force: 'law', text: 'Tell the police.' }],
    toConfirm: [{ text: 'Check it.', page: { title: 'Rules', address: 'https://example.org/' } }],
    sources: [{ document: 'protocol', place: 'Page 1' }],
  },
  'shared',
);
const page = topicPage(handbookOf([topic, anEntry('sources', 'protocol', {}, 'shared')]), topic);

test('TopicActions says what to do, by when, and leads to the numbers', async () => {
  const piece = await show(TopicActions, { actions: page.actions, hasNumbers: true });
  expect(elements(piece, 'li').map(textOf)).toEqual([
    'Ring the council. Time limit: within 1 day of the call.',
  ]);
  expect(elements(piece, 'a').map((link) => attribute(link, 'href'))).toEqual(['#call']);
});

test('TopicText says what it is, its signs, the rules by force and what to check, and no words that search knows', async () => {
  const piece = await show(TopicText, { topic, page });
  expect(elements(piece, 'h2').map(textOf)).toEqual([
    'What it is',
    'Signs',
    'What law and guidance say',
    'Check before you rely on this',
  ]);
  expect(elements(piece, 'h3').map(textOf)).toEqual(['The law']);
  expect(textOf(piece)).not.toContain('Black and blue');
});
