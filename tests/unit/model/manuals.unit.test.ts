import { describe, expect, test } from 'vitest';
import {
  bySubject,
  chaptersFor,
  chaptersOfManual,
  chaptersOnTopic,
} from '../../../src/model/documents/manuals.ts';
import { entry } from '../../../src/model/handbook.ts';
import { searchEntries } from '../../../src/model/site/searchEntries.ts';
import { policySchema } from '../../../src/schemas/policy.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const contents = 'https://www.example.org/manual/';
const bruising = {
  id: 'bruising',
  title: 'Bruising in Babies',
  subject: 'Injuries',
  address: 'https://www.example.org/manual/bruising',
  updated: '2022-05',
  aliases: ['Bruise on a baby'],
  topics: ['babies'],
  procedures: ['shared/referral'],
};
const fostering = {
  id: 'fostering',
  title: 'Private Fostering',
  subject: 'Children away from home',
  number: '1.4.3',
  oldList: 'the contents of March 2018',
};
const handbook = handbookOf([
  anEntry('areas', 'luton', { title: 'Luton' }, 'shared'),
  anEntry('topics', 'babies', { title: 'Babies' }, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton', areas: ['luton'] }),
  anEntry('partnerships', 'leeds', { shortName: 'Leeds' }),
  anEntry('partnerships', 'joint', { shortName: 'Joint', kind: 'joint', jointOf: ['luton'] }),
  anEntry('procedures', 'shared/referral', {}, 'shared'),
  anEntry('policies', 'joint/manual', {
    kind: 'procedures-manual',
    documents: [{ title: 'Manual', address: contents, format: 'web-page' }],
    chapters: [bruising, fostering],
  }),
]);
const chapters = chaptersOfManual(handbook, entry(handbook, 'policies', 'joint/manual'));

describe('chapters of a local manual', () => {
  test('lead to their own page, or to the contents of the manual where none is known', () => {
    expect(chapters.map(({ address, isContents }) => [address, isContents])).toEqual([
      [bruising.address, false],
      [contents, true],
    ]);
  });

  test('say when they were updated, and that an old list may be out of date', () => {
    expect(chapters.map(({ about }) => about)).toEqual([
      'Updated May 2022',
      'Chapter 1.4.3. Named in the contents of March 2018: it may have changed',
    ]);
  });

  test('are listed by subject', () => {
    expect(bySubject(chapters).map(({ subject }) => subject)).toEqual([
      'Children away from home',
      'Injuries',
    ]);
  });

  test('are found for a procedure where the manual applies, and not elsewhere', () => {
    const inPlace = (id: string) =>
      chaptersFor(handbook, entry(handbook, 'partnerships', id), 'shared/referral').map(
        ({ title }) => title,
      );
    expect(inPlace('luton')).toEqual(['Bruising in Babies']);
    expect(inPlace('leeds')).toEqual([]);
  });

  test('are found on the page of their topic, under whose manual it is', () => {
    const [[owner, listed] = []] = [...chaptersOnTopic(handbook, 'babies')];
    expect(owner).toBe('joint');
    expect(listed?.map(({ title }) => title)).toEqual(['Bruising in Babies']);
  });

  test('are found by search, by the words that people say too', () => {
    const found = searchEntries(handbook).find(({ title }) => title === 'Bruising in Babies');
    expect(found).toMatchObject({
      path: '/joint/policies/manual/#chapter-bruising',
      owner: 'Joint',
      names: ['Injuries', 'Bruise on a baby'],
    });
  });

  test('cannot have one id twice', () => {
    const { data } = entry(handbook, 'policies', 'joint/manual');
    const { error } = policySchema.safeParse({ ...data, chapters: [fostering, fostering] });
    expect(error?.issues.map(({ message }) => message)).toContain(
      'Two chapters have the same id. Give each chapter its own id.',
    );
  });
});
