import { describe, expect, test } from 'vitest';
import { educationVoices, onTopicBy } from '../../../src/model/governance/educationVoices.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const handbook = handbookOf([
  anEntry('topics', 'education', {}, 'shared'),
  anEntry('topics', 'neglect', {}, 'shared'),
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('partnerships', 'bucks', { shortName: 'Bucks' }),
  anEntry('structures', 'luton/2018', { period: { from: '2018', to: '2022' } }),
  anEntry('structures', 'bucks/2018', {
    title: 'Structure',
    period: { from: '2018' },
    strategicPartners: [
      {
        party: { kind: 'role', role: 'Head teachers’ forum' },
        sector: 'education',
        period: { from: '2019' },
      },
      {
        party: { kind: 'role', role: 'A college that has left' },
        sector: 'education',
        period: { to: '2020' },
      },
      { party: { kind: 'role', role: 'Probation' }, sector: 'justice' },
    ],
  }),
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

  test('is a group about it, one with a member from it, or a structure it helps to lead, by partnership', () => {
    expect(voices.map(({ where, partnership }) => `${partnership}: ${where.data.title}`)).toEqual([
      'Bucks: Schools',
      'Bucks: Structure',
      'Luton: Board',
    ]);
  });

  test('names those from education alone, as they are today, and nobody where the source names nobody', () => {
    expect(voices.map(({ members }) => members)).toEqual([
      [],
      ['Head teachers’ forum, since 2019 (strategic partner)'],
      ['Head teacher (primary)'],
    ]);
  });

  test('says for which time the group is known', () => {
    expect(voices[2]?.period).toMatch(/2018.*2022/);
  });
});

test('priorities on a topic are by partnership, those on others not at all', () => {
  expect(
    onTopicBy(handbook, 'priorities', 'education').map(({ partnership }) => partnership),
  ).toEqual(['Bucks', 'Luton']);
});
