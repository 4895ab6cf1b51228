import { describe, expect, test } from 'vitest';
import { allCharts } from '../../../src/charts/allCharts.ts';
import { governanceBoxes } from '../../../src/charts/governanceBoxes.ts';
import { governanceChart } from '../../../src/charts/governanceChart.ts';
import { governanceOf } from '../../../src/model/governance.ts';
import { entry } from '../../../src/model/handbook.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());
const chartOf = (book = handbook) => governanceChart(book, entry(book, 'structures', 'luton/2018'));
const lines = chartOf().mermaid.split('\n');

describe('the source of a governance chart', () => {
  test('links every group to its page', () => {
    const links = lines.filter((line) => line.startsWith('click '));
    expect(links).toHaveLength(5);
    expect(links).toContain('click n_luton_2018_board href "/luton/groups/board/2018/"');
    expect(links).toContain('click n_joint_2018_neglect href "/joint/groups/neglect/"');
  });

  test('draws stated lines solid and those of the chart’s order dashed', () => {
    expect(lines).toContain('n_luton_2018_board --- n_luton_2018_reviews');
    expect(lines.filter((line) => line.includes(' -.- '))).toEqual([
      expect.stringMatching(/^n_luton_2018_board -\.- box_priority/),
    ]);
  });

  test('tells in words the lines that a box has no room for', () => {
    expect(chartOf().mermaid.replaceAll('\n', ' ')).toContain('also feeds into Reviews');
  });

  test('says what dashed lines mean, and only where there are any', () => {
    expect(chartOf().description).toContain('Dashed lines are suggested only by the order');
    expect(
      governanceChart(handbook, entry(handbook, 'structures', 'joint/2018')).description,
    ).not.toContain('Dashed');
  });

  test('counts the groups it shows', () => {
    expect(chartOf().description).toMatch(/^5 groups, /);
  });

  test('puts the partners with their governance bodies on top', () => {
    expect(chartOf().mermaid).toContain('PEEL Board');
    expect(lines).toContain('n_police --- n_luton_2018_board');
  });

  test('keeps names that look like code from being read as such', () => {
    const hostile = '"]; click x href "javascript:alert(1)" %% <b>`*_#';
    const entries = twoStructures().map((one) =>
      one.id === 'luton/2018/reviews'
        ? anEntry('groups', one.id, { title: hostile, reportsTo: [{ group: 'luton/2018/board' }] })
        : one,
    );
    const { mermaid } = chartOf(handbookOf(entries));
    const [definition = ''] = /n_luton_2018_reviews\["[^"]*"\]:::group/.exec(mermaid) ?? [];
    expect(definition).not.toBe('');
    expect(definition).not.toMatch(/<b>|\*_/);
    const clicks = mermaid.split('\n').filter((line) => /^\s*click /.test(line));
    expect(clicks.filter((line) => !/^click n_\w+ href "\/[\w/-]*"$/.test(line))).toEqual([]);
  });
});

describe('boxes', () => {
  const boxes = governanceBoxes(governanceOf(handbook, 'luton/2018'));

  const boxOf = (group: string) =>
    boxes.find(({ groups }) => groups.some(({ id }) => id === group));

  test('are not drawn round groups that others hang from', () => {
    expect(boxOf('luton/2018/board')?.isDrawn).toBe(false);
    expect(boxOf('joint/2018/neglect')).toBe(boxOf('joint/2018/technology'));
    expect(boxOf('joint/2018/neglect')?.isDrawn).toBe(true);
  });

  test('hold every group once, under names that differ', () => {
    const groups = boxes.flatMap((box) => box.groups.map(({ id }) => id));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toHaveLength(5);
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
  });

  test('have one line for all when every group hangs from the same one', () => {
    const box = boxOf('joint/2018/neglect');
    expect(box?.commonLines.map(({ from }) => from.id)).toEqual([
      'joint/2018/neglect',
      'joint/2018/technology',
    ]);
    expect(box?.toldLines.map(({ to }) => to.id)).toEqual(['luton/2018/reviews']);
  });

  test('account for every line of their groups once', () => {
    const { lines: all } = governanceOf(handbook, 'luton/2018');
    const told = boxes.flatMap(({ innerLines, commonLines, toldLines }) => [
      ...innerLines,
      ...commonLines,
      ...toldLines,
    ]);
    expect(told).toHaveLength(all.length);
    expect(new Set(told)).toEqual(new Set(all));
  });
});

test('structures without groups have no chart', () => {
  const withEmpty = handbookOf([...twoStructures(), anEntry('structures', 'luton/2025', {})]);
  expect(allCharts(withEmpty).map(({ id }) => id)).toEqual([
    'luton/2018/governance',
    'luton/2023/governance',
    'joint/2018/governance',
  ]);
});
