import { describe, expect, test } from 'vitest';
import { educationVoices, onTopicBy } from '../../../src/model/governance/educationVoices.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('topics', 'education', {}, 'shared'),
  anEntry('topics', 'neglect', {}, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('partnerships', 'bucks', { shortName: 'Bucks' }),
  anEntry('structures', 'luton/2018', { period: { from: '2018', to: '2022' } }),
  anEntry('structures', 'bucks/2018', { period: { from: '2018' } }),
  anEntry('groups', 'luton/2018/board', {
    title: 'Board',
    members: [
      { party: { kind: 'role', role: 'Head teacher' }, sector: 'education', note: 'primary' },
      { party: { kind: 'role', role: 'Officer' }, sector: 'police' },
    ],
  }),
  anEntry('groups', 'luton/2018/aside', { title: 'Aside', topics: ['neglect', 'education'] }),
  anEntry('groups', 'bucks/2018/schools', { title: 'Schools', topics: ['education'] }),
  anEntry('priorities', 'luton/plan/attend', { topics: ['education'] }),
  anEntry('priorities', 'bucks/plan/attend', { topics: ['education'] }),
  anEntry('priorities', 'bucks/plan/other', { topics: ['neglect'] }),
]);

describe('where education is heard', () => {
  const voices = educationVoices(handbook, 'education');

  test('is a group about it, or one with a member from it, by partnership', () => {
    expect(voices.map(({ group, partnership }) => `${partnership}: ${group.data.title}`)).toEqual([
      'Bucks: Schools',
      'Luton: Board',
    ]);
  });

  test('names members from education alone, and nobody where the source names nobody', () => {
    expect(voices.map(({ members }) => members)).toEqual([[], ['Head teacher (primary)']]);
  });

  test('says for which time the group is known', () => {
    expect(voices[1]?.period).toMatch(/2018.*2022/);
  });
});

test('priorities on a topic are by partnership, those on others not at all', () => {
  expect(
    onTopicBy(handbook, 'priorities', 'education').map(({ partnership }) => partnership),
  ).toEqual(['Bucks', 'Luton']);
});
