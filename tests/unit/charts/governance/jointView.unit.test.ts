import { describe, expect, test } from 'vitest';
import { governanceCharts } from '../../../../src/charts/governance/governanceCharts.ts';
import { jointViewOf } from '../../../../src/charts/governance/jointView.ts';
import { jointStructures } from '../../../../src/model/governance/jointStructures.ts';
import { anEntry, handbookOf, twoStructures } from '../../../helpers/entries.ts';

const two = [
  anEntry('partnerships', 'luton', { shortName: 'Luton' }),
  anEntry('partnerships', 'bedford', { shortName: 'Bedford' }),
  anEntry('partnerships', 'joint', {
    shortName: 'Joint',
    kind: 'joint',
    jointOf: ['luton', 'bedford'],
  }),
  anEntry('structures', 'joint/1', {
    categories: [
      { id: 'lead', title: 'Lead' },
      { id: 'core', title: 'Core' },
    ],
  }),
  ...['luton', 'bedford'].map((owner) =>
    anEntry('structures', `${owner}/1`, {
      includes: ['joint/1'],
      categories: [
        { id: 'own', title: 'Own' },
        { id: 'late', title: 'Late' },
      ],
    }),
  ),
  anEntry('groups', 'luton/1/late', { category: 'late', order: 1 }),
  anEntry('groups', 'luton/1/board', { category: 'own', order: 2 }),
  anEntry('groups', 'bedford/1/board', { category: 'own' }),
  anEntry('groups', 'joint/1/lead', {
    category: 'lead',
    reportsOutside: [{ party: { kind: 'body', body: 'Health Board' }, how: 'reports-to' }],
  }),
  anEntry('groups', 'joint/1/below', { category: 'core', reportsTo: [{ group: 'joint/1/lead' }] }),
];
const handbook = handbookOf(two);

describe('joint structures', () => {
  test('are those that two partnerships or more include, with the structures that do', () => {
    expect(
      jointStructures(handbook).map(({ joint, sharing }) => [
        joint.id,
        sharing.map(({ id }) => id),
      ]),
    ).toEqual([['joint/1', ['luton/1', 'bedford/1']]]);
  });

  test('are not those that one partnership alone includes', () => {
    expect(jointStructures(handbookOf(twoStructures()))).toEqual([]);
  });
});

describe('the view of who shares what', () => {
  const [{ joint, sharing }] = jointStructures(handbook) as [
    ReturnType<typeof jointStructures>[number],
  ];
  const chart = jointViewOf(handbook, joint, sharing);

  test('has a box of each partnership with the groups it has alone, category by category', () => {
    expect(
      chart.tops.map(({ block, line }) => [
        line,
        block.kind === 'box' && [block.title, ...block.cards.map(({ title }) => title)],
      ]),
    ).toEqual([
      ['thin', ['Luton', 'board', 'late']],
      ['thin', ['Bedford', 'board']],
    ]);
  });

  test('has the joint groups in one frame that names who shares them, with their own lines', () => {
    expect(chart.root).toMatchObject({
      kind: 'frame',
      title: 'Shared by Luton and Bedford',
      blocks: [
        {
          kind: 'card',
          card: { title: 'lead', about: expect.stringContaining('reports to Health Board') },
          branches: [{ block: { card: { title: 'below' } } }],
        },
      ],
    });
    expect(chart.rest).toEqual([]);
  });

  test('is a chart of the site, with a description that says what thin lines are not', () => {
    const shared = governanceCharts(handbook).find(({ id }) => id === 'joint/1/shared');
    expect(shared?.description).toMatch(/they are not reporting lines/);
  });
});
