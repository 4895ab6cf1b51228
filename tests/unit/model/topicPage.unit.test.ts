import { expect, test } from 'vitest';
import { isSourced } from '../../../src/model/documents/currency.ts';
import { entry } from '../../../src/model/handbook.ts';
import { usedTopics, widestTopics } from '../../../src/model/related.ts';
import { topicPage } from '../../../src/model/site/topicPage.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const sources = [{ document: 'protocol', place: 'Page 1' }];
const handbook = handbookOf([
  anEntry('sources', 'protocol', {}, 'shared'),
  anEntry('areas', 'luton', {}, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('contacts', 'luton/door', { areas: ['luton'] }),
  anEntry('topics', 'babies', {}, 'shared'),
  anEntry(
    'topics',
    'bruises',
    {
      title: 'Bruises',
      topics: ['babies'],
      doNow: [
        { text: 'Ring.', link: { kind: 'topic', topic: 'babies' } },
        { text: 'Write.', link: { kind: 'topic', topic: 'nothing-on-it' } },
      ],
      contacts: ['front-door'],
      rules: [
        { force: 'advice', text: 'Talk.' },
        { force: 'law', text: 'Tell.' },
        { force: 'advice', text: 'Listen.' },
      ],
      local: [{ text: 'A form.', localTo: ['luton'] }],
      sources,
    },
    'shared',
  ),
  anEntry('topics', 'nothing-on-it', {}, 'shared'),
]);
const page = topicPage(handbook, entry(handbook, 'topics', 'bruises'));

test('a topic says first what to do, and leads only to pages that there are', () => {
  expect(page.actions).toMatchObject([
    { text: 'Ring.', link: { path: '/topics/babies/' } },
    { text: 'Write.' },
  ]);
  expect(page.actions[1]).not.toHaveProperty('link');
});

test('it gives the numbers of each area', () => {
  expect(page.numbers).toMatchObject([{ title: 'luton', rows: [{}] }]);
});

test('rules are grouped by how far they bind, law first', () => {
  expect(page.rules).toEqual([
    { title: 'The law', texts: ['Tell.'] },
    { title: 'Advice', texts: ['Talk.', 'Listen.'] },
  ]);
});

test('what is used in one area says which', () => {
  expect(page.local).toEqual([{ places: 'Luton', text: 'A form.' }]);
});

test('a wider topic leads to what is within it, and has a page for that', () => {
  const wider = topicPage(handbook, entry(handbook, 'topics', 'babies'));
  expect(wider.within).toMatchObject([{ text: 'Bruises', path: '/topics/bruises/' }]);
  expect(usedTopics(handbook).map(({ id }) => id)).toEqual(['babies', 'bruises']);
  expect(widestTopics(handbook).map(({ id }) => id)).toEqual(['babies']);
});

test('only a topic that says something rests on documents', () => {
  expect(isSourced(entry(handbook, 'topics', 'bruises'))).toBe(true);
  expect(isSourced(entry(handbook, 'topics', 'babies'))).toBe(false);
});
