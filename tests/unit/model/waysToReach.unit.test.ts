import { expect, test } from 'vitest';
import { waysByArea, waysToReach } from '../../../src/model/families/waysToReach.ts';
import { familyGroups, otherWaysGuide } from '../../../src/model/families/families.ts';
import { aContact } from '../../helpers/contacts.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const all = aContact('all', {
  function: 'helpline',
  channels: [
    { kind: 'page', address: 'https://example.org/' },
    { kind: 'text-relay', number: '18001 0800 1111' },
    { kind: 'phone', number: '0800 1111' },
    { kind: 'chat', address: 'https://example.org/chat' },
  ],
});
const textOnly = aContact('text-only', {
  function: 'helpline',
  channels: [{ kind: 'text', number: '85258', word: 'SHOUT' }],
});
const pageOnly = aContact('page-only', {
  function: 'other',
  purpose: 'Have a picture blocked',
  channels: [{ kind: 'page', address: 'https://example.org/remove' }],
});
const handbook = handbookOf([all, textOnly, pageOnly]);
const kindsOf = (id: string) =>
  waysToReach(handbook, [{ contact: id, words: 'For you.' }]).map(({ first, others }) => [
    first.kind,
    ...others.map(({ kind }) => kind),
  ]);

test('a call comes first, then the other ways that lead to a person, and no page to read', () => {
  expect(kindsOf(all.id)).toEqual([['phone', 'text-relay', 'chat']]);
});

test('who can only be texted, or only has a page, is shown with that', () => {
  expect(kindsOf(textOnly.id)).toEqual([['text']]);
  expect(kindsOf(pageOnly.id)).toEqual([['page']]);
});

test('offices and complaints are listed with their areas, and only those that anyone may use', () => {
  const office = (name: string, area: string, audiences: ('anyone' | 'professionals')[]) =>
    aContact(name, {
      function: 'partnership-office',
      areas: [area],
      audiences,
      channels: [{ kind: 'email', address: 'office@example.org' }],
    });
  const some = handbookOf([
    anEntry('areas', 'south', { title: 'South' }, 'shared'),
    anEntry('areas', 'north', { title: 'North' }, 'shared'),
    office('s', 'south', ['anyone']),
    office('n', 'north', ['anyone']),
    office('closed', 'north', ['professionals']),
  ]);
  const ways = waysByArea(some, 'partnership-office');
  expect(ways.map(({ words }) => words)).toEqual(['North', 'South']);
  expect(waysByArea(some, 'complaints')).toEqual([]);
});

test('pages for families are grouped by what readers come with, and a group without pages is left out', () => {
  const guides = handbookOf([
    anEntry('familyGuides', 'review', { question: 'reviews', order: 1 }, 'shared'),
    anEntry('familyGuides', 'second', { question: 'worried', order: 9 }, 'shared'),
    anEntry('familyGuides', 'first', { question: 'worried', order: 2 }, 'shared'),
  ]);
  expect(
    familyGroups(guides).map(({ question, guides: found }) => [
      question,
      ...found.map(({ id }) => id),
    ]),
  ).toEqual([
    ['worried', 'first', 'second'],
    ['reviews', 'review'],
  ]);
});

test('the page on other ways to reach help is the one with words for its link', () => {
  const plain = anEntry('familyGuides', 'plain', {}, 'shared');
  const ways = anEntry('familyGuides', 'ways', { besideContacts: 'Deaf?', order: 20 }, 'shared');
  expect(otherWaysGuide(handbookOf([plain, ways]))?.id).toBe('ways');
  expect(otherWaysGuide(handbookOf([plain]))).toBeUndefined();
});
