import { describe, expect, test } from 'vitest';
import { categoryBoxes } from '../../../src/charts/governance/categoryBoxes.ts';
import { governanceCharts } from '../../../src/charts/governance/governanceCharts.ts';
import { governanceOf } from '../../../src/model/governance/governance.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());

describe('boxes', () => {
  const boxes = categoryBoxes(governanceOf(handbook, 'luton/2018'));

  const boxOf = (group: string) =>
    boxes.find(({ groups }) => groups.some(({ id }) => id === group));

  test('are not drawn round groups that others hang from', () => {
    expect(boxOf('luton/2018/board')?.isDrawn).toBe(false);
    expect(boxOf('joint/2018/neglect')).toBe(boxOf('joint/2018/technology'));
    expect(boxOf('joint/2018/neglect')?.isDrawn).toBe(true);
  });

  test('hold every group once', () => {
    const groups = boxes.flatMap((box) => box.groups.map(({ id }) => id));
    expect(new Set(groups).size).toBe(groups.length);
    expect(groups).toHaveLength(5);
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
  const ids = governanceCharts(withEmpty).map(({ id }) => id);
  expect(ids.filter((id) => id.endsWith('/structure'))).toEqual([
    'luton/2018/structure',
    'luton/2023/structure',
    'joint/2018/structure',
  ]);
});
