import { describe, expect, test } from 'vitest';
import { chairsOf, rotationOf } from '../../../src/model/governance/chairs.ts';
import { linesUpFrom } from '../../../src/model/governance/reportingLines.ts';
import { nameOf } from '../../../src/model/parties.ts';
import { entry } from '../../../src/model/handbook.ts';
import type { Party } from '../../../src/schemas/shared/party.ts';
import { anEntry, handbookOf } from '../../helpers/entries.ts';

const role = (words: string): Party => ({ kind: 'role', role: words });

/** A group with these fields, in a handbook of the day that tests take for today. */
function groupWith(fields: Parameters<typeof anEntry<'groups'>>[2]) {
  const handbook = handbookOf([
    anEntry('partnerships', 'luton'),
    anEntry('structures', 'luton/1'),
    anEntry('agencies', 'council', { title: 'Luton Council' }, 'shared'),
    anEntry('groups', 'luton/1/top', { title: 'Top' }),
    anEntry('groups', 'luton/1/board', fields),
  ]);
  return { handbook, group: entry(handbook, 'groups', 'luton/1/board') };
}

describe('who chairs a group', () => {
  test('is said as chair, co-chairs and vice chair, each with its time and note', () => {
    const { handbook, group } = groupWith({
      chairs: [
        { party: role('Head of Early Help'), as: 'vice-chair', note: 'Since it was set up.' },
        { party: role('Chief Nurse'), as: 'co-chair', period: { from: '2024-09' } },
        { party: { kind: 'agency', agency: 'council' }, as: 'co-chair' },
      ],
    });
    expect(
      chairsOf(handbook, group).map(({ label, holders }) => [
        label,
        ...holders.map(({ party, term, note }) => [party.words, term, note]),
      ]),
    ).toEqual([
      [
        'Co-chairs',
        ['Chief Nurse', 'since September 2024', undefined],
        ['Luton Council', undefined, undefined],
      ],
      ['Vice chair', ['Head of Early Help', undefined, 'Since it was set up.']],
    ]);
  });

  test('passes from one to another where the chair rotates', () => {
    const { handbook, group } = groupWith({
      chairRotates: {
        among: [{ kind: 'agency', agency: 'council' }, role('Chief Nurse')],
        every: { times: 1, per: 'year' },
      },
    });
    expect(rotationOf(handbook, group)).toBe(
      'Passes once a year among Luton Council and Chief Nurse',
    );
    expect(rotationOf(handbook, groupWith({}).group)).toBeUndefined();
  });
});

describe('a body outside the partnership', () => {
  const wellbeing = {
    kind: 'body',
    body: 'Health and Wellbeing Board',
    agency: 'council',
  } as const;

  test('is named with the agency it belongs to, and leads there', () => {
    const { handbook } = groupWith({});
    expect(nameOf(handbook, wellbeing)).toEqual({
      words: 'Health and Wellbeing Board of Luton Council',
      address: '/agencies/#council',
    });
    expect(nameOf(handbook, { kind: 'body', body: 'Cabinet', role: 'Leader' })).toEqual({
      words: 'Cabinet (Leader)',
    });
  });

  test('is among what a group answers to, after the groups', () => {
    const { handbook, group } = groupWith({
      reportsTo: [{ group: 'luton/1/top' }],
      reportsOutside: [{ party: wellbeing, how: 'overseen-by' }],
    });
    expect(linesUpFrom(handbook, group).map(({ to, how }) => [to.words, how])).toEqual([
      ['Top', 'reports-to'],
      ['Health and Wellbeing Board of Luton Council', 'overseen-by'],
    ]);
  });
});
