import { describe, expect, test } from 'vitest';
import { neighbourhoodChart } from '../../../../src/charts/governance/governanceCharts.ts';
import { neighbourhoodOf } from '../../../../src/charts/governance/neighbourhood.ts';
import { cardsOf } from '../../../../src/charts/governance/cardsAndBranches.ts';
import { entry } from '../../../../src/model/handbook.ts';
import { anEntry, handbookOf, twoStructures } from '../../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());
const chartOf = (id: string, of = handbook) => neighbourhoodOf(of, entry(of, 'groups', id));

/** A board with so many groups below it. */
function boardOf(count: number) {
  return handbookOf([
    ...twoStructures(),
    anEntry('groups', 'luton/2023/top', {}),
    ...Array.from({ length: count }, (_, index) =>
      anEntry('groups', `luton/2023/group-${index}`, {
        order: index + 1,
        reportsTo: [{ group: 'luton/2023/top', basis: index === 0 ? 'chart-order' : 'stated' }],
      }),
    ),
  ]);
}

describe('the place of a group', () => {
  test('shows what it answers to, itself without a link, and what answers to it', () => {
    const chart = chartOf('luton/2018/reviews');
    expect(
      cardsOf(chart!).map(({ title, about, href, look }) => [title, about, Boolean(href), look]),
    ).toEqual([
      ['Luton Board', 'board, receives reports from this group', true, 'board'],
      ['Reviews', 'group, this page', false, 'here'],
      ['Neglect', 'group, feeds into this group', true, 'group'],
    ]);
  });

  test('has a body outside the partnership above the group', () => {
    const of = handbookOf([
      ...twoStructures(),
      anEntry('groups', 'luton/2023/top', {
        reportsOutside: [{ party: { kind: 'body', body: 'Cabinet' }, how: 'overseen-by' }],
      }),
    ]);
    expect(chartOf('luton/2023/top', of)?.tops).toMatchObject([
      { block: { card: { title: 'Cabinet', about: 'oversees this group', look: 'outside' } } },
    ]);
  });

  test('has dashed lines for what only a chart suggests', () => {
    expect(chartOf('joint/2018/neglect')?.tops.map(({ line }) => line)).toEqual([
      'dashed',
      'solid',
    ]);
    expect(
      neighbourhoodChart(handbook, entry(handbook, 'groups', 'joint/2018/neglect'))?.description,
    ).toMatch(/Dashed lines/);
  });

  test('crosses from one partnership to another', () => {
    const titles = cardsOf(chartOf('luton/2018/board')!).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(['Neglect', 'Technology', 'Reviews']));
  });

  test('is not drawn for a group without any line', () => {
    expect(chartOf('luton/2018/loose')).toBeUndefined();
  });

  test('has up to three groups below side by side', () => {
    const { root } = chartOf('luton/2023/top', boardOf(3))!;
    expect(root?.kind === 'card' && root.branches.map(({ block }) => block.kind)).toEqual([
      'card',
      'card',
      'card',
    ]);
  });

  test('has more than three in boxes, one for each kind of line', () => {
    const { root } = chartOf('luton/2023/top', boardOf(5))!;
    const branches = root?.kind === 'card' ? root.branches : [];
    expect(
      branches.map(({ block, line }) => [line, block.kind === 'box' && block.cards.length]),
    ).toEqual([
      ['dashed', 1],
      ['solid', 4],
    ]);
    expect(branches[0]?.block).toMatchObject({ title: 'Groups that report to this group' });
  });

  test('is drawn for a column of text and for a phone', () => {
    const chart = neighbourhoodChart(handbook, entry(handbook, 'groups', 'luton/2018/board'));
    expect(chart?.rooms).toEqual(['medium', 'narrow']);
    expect(chart?.id).toBe('luton/2018/board/place');
  });
});
