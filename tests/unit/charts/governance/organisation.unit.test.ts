import { describe, expect, test } from 'vitest';
import { structureChart } from '../../../../src/charts/governance/governanceCharts.ts';
import { organisationOf } from '../../../../src/charts/governance/organisation.ts';
import type { Block } from '../../../../src/charts/governance/blocks.ts';
import { cardsOf } from '../../../../src/charts/governance/cardsAndBranches.ts';
import { governanceOf } from '../../../../src/model/governance/governance.ts';
import { entry } from '../../../../src/model/handbook.ts';
import { anEntry, handbookOf, twoStructures } from '../../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());
const chartOf = (id: string, of = handbook) => organisationOf(of, governanceOf(of, id));

function titleOf(block: Block): string {
  return block.kind === 'card' ? block.card.title : block.title;
}

/** A structure of one partnership with these groups, each with what it reports to. */
function structureOf(groups: Record<string, object[]>, categories = ['core']) {
  return handbookOf([
    anEntry('partnerships', 'luton', { shortName: 'Luton' }),
    anEntry('structures', 'luton/1', {
      categories: categories.map((id) => ({ id, title: `Groups ${id}` })),
    }),
    ...Object.entries(groups).map(([name, reportsTo], index) => {
      const [category = 'core', slug = name] = name.includes(':') ? name.split(':') : [];
      return anEntry('groups', `luton/1/${slug}`, {
        category,
        order: index + 1,
        reportsTo: reportsTo as { group: string }[],
      });
    }),
  ]);
}

describe('the chart of a structure', () => {
  const chart = chartOf('luton/2018');

  test('has the safeguarding partners on top, in boxes with their own bodies', () => {
    expect(chart.tops.map(({ block }) => titleOf(block))).toEqual(['County Police']);
    const [{ block }] = chart.tops as [(typeof chart.tops)[number]];
    expect(block.kind === 'box' && block.cards.map(({ title, about }) => [title, about])).toEqual([
      ['Scrutiny', 'shown in the chart'],
      ['PEEL Board', 'governance body'],
    ]);
  });

  test('has the group at the root that others hang from and that hangs from none', () => {
    expect(chart.root && titleOf(chart.root)).toBe('Luton Board');
  });

  test('hangs groups of one box that have the same line by that line, and says the others in words', () => {
    const branches = chart.root?.kind === 'card' ? chart.root.branches : [];
    expect(branches.map(({ block, line }) => [titleOf(block), line])).toEqual([
      ['Reviews', 'solid'],
      ['Priority groups', 'dashed'],
    ]);
    const neglect = cardsOf(chart).find(({ title }) => title === 'Neglect');
    expect(neglect?.about).toBe('group, feeds into Reviews');
  });

  test('has groups without a line below, outside the tree', () => {
    expect(chart.rest.map(titleOf)).toEqual(['Loose']);
  });

  test('shows every group once, with a link to its page', () => {
    const groups = cardsOf(chart).filter(({ href }) => href);
    expect(groups.map(({ title }) => title).toSorted()).toEqual(
      ['Loose', 'Luton Board', 'Neglect', 'Reviews', 'Technology'].toSorted(),
    );
    expect(groups.find(({ title }) => title === 'Luton Board')).toMatchObject({
      href: '/luton/groups/board/2018/',
      look: 'board',
    });
  });
});

describe('the groups of a partnership and those that it shares', () => {
  test('have no frames where a line leads from one to the other', () => {
    expect([
      chartOf('luton/2018').root?.kind,
      ...chartOf('luton/2018').rest.map(({ kind }) => kind),
    ]).not.toContain('frame');
  });

  test('have a frame each where no line does', () => {
    const separate = handbookOf([
      ...twoStructures().filter(({ id }) => !/joint\/2018\/\w/.test(id)),
      anEntry('groups', 'joint/2018/neglect', { title: 'Neglect', category: 'priority' }),
    ]);
    const { root, rest, tops } = chartOf('luton/2018', separate);
    expect(rest.map(titleOf)).toEqual(['Luton only', 'Shared by Luton']);
    expect(root).toBeUndefined();
    expect(tops).toHaveLength(1);
    expect(
      cardsOf({ tops: [], topsTitle: '', rest: rest.slice(1) }).map(({ title }) => title),
    ).toEqual(['Neglect']);
  });
});

describe('lines', () => {
  test('to a group that oversees, or that is fed, say so in the card below', () => {
    const made = structureOf(
      {
        'a:board': [],
        'b:reviews': [{ group: 'luton/1/board', how: 'overseen-by' }],
        'c:audits': [{ group: 'luton/1/board', how: 'feeds-into' }],
        'd:plain': [{ group: 'luton/1/board' }],
      },
      ['a', 'b', 'c', 'd'],
    );
    expect(cardsOf(chartOf('luton/1', made)).map(({ about }) => about)).toEqual([
      'group',
      'group, overseen by the group above',
      'group, feeds into the group above',
      'group',
    ]);
  });

  test('after the first of a group are told in its card', () => {
    const made = structureOf(
      {
        'a:board': [],
        'b:panel': [{ group: 'luton/1/board' }],
        'c:reviews': [{ group: 'luton/1/board' }, { group: 'luton/1/panel', how: 'feeds-into' }],
      },
      ['a', 'b', 'c'],
    );
    const reviews = cardsOf(chartOf('luton/1', made)).find(({ title }) => title === 'reviews');
    expect(reviews?.about).toBe('group, feeds into panel');
  });

  test('that all groups of a box share are said once, in its heading', () => {
    const line = [{ group: 'luton/1/board', how: 'overseen-by' }];
    const made = structureOf({ 'top:board': [], 'core:a': line, 'core:b': line }, ['top', 'core']);
    const { root, rest } = chartOf('luton/1', made);
    const tree = [...(root ? [root] : []), ...rest][0];
    const below = tree?.kind === 'card' ? tree.branches[0]?.block : undefined;
    expect(below).toMatchObject({ kind: 'box', note: 'overseen by the group above' });
    expect(below?.kind === 'box' && below.cards.map(({ about }) => about)).toEqual([
      'group',
      'group',
    ]);
  });
});

test('several groups that answer to no other share a frame below the partners', () => {
  const made = handbookOf([
    ...twoStructures(),
    anEntry('groups', 'luton/2018/second', { title: 'Second Board', order: 9 }),
    anEntry('groups', 'luton/2018/below', {
      title: 'Below',
      order: 10,
      reportsTo: [{ group: 'luton/2018/second' }],
    }),
  ]);
  const { root } = chartOf('luton/2018', made);
  expect(root).toMatchObject({ kind: 'frame', title: 'Groups that answer to no other' });
  expect(root?.kind === 'frame' && root.blocks.map(titleOf)).toEqual([
    'Luton Board',
    'Second Board',
  ]);
});

describe('the description of a structure', () => {
  const descriptionOf = (of: typeof handbook, id: string) =>
    structureChart(of, entry(of, 'structures', id))?.description;

  test('explains solid and dashed lines, and lines that are told', () => {
    expect(descriptionOf(handbook, 'luton/2018')).toBe(
      '5 groups. Each is a link. The safeguarding partners are at the top. ' +
        'A line leads from a group down to those that answer to it. ' +
        'Lines that do not fit are given in words, in the box of the group. ' +
        'Solid lines are stated in the source. Dashed lines are suggested only by the order of its chart.',
    );
  });

  test('says that there are no lines where the source gives none', () => {
    expect(descriptionOf(handbook, 'luton/2023')).toBe(
      '1 groups. Each is a link. No reporting lines are published.',
    );
  });

  test('promises no line where all are told in words', () => {
    const made = structureOf(
      { 'top:board': [], 'core:a': [{ group: 'luton/1/board', how: 'feeds-into' }], 'core:b': [] },
      ['top', 'core'],
    );
    expect(descriptionOf(made, 'luton/1')).toMatch(/given in words, in the box/);
    expect(descriptionOf(made, 'luton/1')).not.toMatch(/A line leads/);
  });
});

describe('bodies outside the partnership', () => {
  const wellbeing = { party: { kind: 'body', body: 'Health and Wellbeing Board' } } as const;
  const withOutside = (groups: Record<string, object>) =>
    handbookOf([
      anEntry('partnerships', 'luton', { shortName: 'Luton' }),
      anEntry('structures', 'luton/1', {
        categories: ['top', 'core'].map((id) => ({ id, title: `Groups ${id}` })),
      }),
      ...Object.entries(groups).map(([slug, fields], index) =>
        anEntry('groups', `luton/1/${slug}`, { order: index + 1, ...fields }),
      ),
    ]);

  test('are on top of the one group at the root', () => {
    const chart = chartOf(
      'luton/1',
      withOutside({
        board: {
          category: 'top',
          reportsOutside: [{ ...wellbeing, basis: 'chart-order' }],
        },
        reviews: { reportsTo: [{ group: 'luton/1/board' }] },
      }),
    );
    expect(chart.topsTitle).toBe('Outside bodies');
    expect(chart.tops).toMatchObject([
      {
        line: 'dashed',
        block: {
          card: {
            title: 'Health and Wellbeing Board',
            about: 'receives reports from the group below',
            look: 'outside',
          },
        },
      },
    ]);
    expect(chart.root && titleOf(chart.root)).toBe('board');
  });

  test('are told in the card of a group that hangs from another', () => {
    const chart = chartOf(
      'luton/1',
      withOutside({
        board: { category: 'top' },
        reviews: { reportsTo: [{ group: 'luton/1/board' }], reportsOutside: [wellbeing] },
      }),
    );
    expect(chart.tops).toEqual([]);
    expect(cardsOf(chart).find(({ title }) => title === 'reviews')?.about).toBe(
      'group, reports to Health and Wellbeing Board',
    );
  });
});
