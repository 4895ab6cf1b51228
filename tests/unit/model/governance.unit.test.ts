import { describe, expect, test } from 'vitest';
import { addressOf } from '../../../src/model/addresses.ts';
import {
  governanceOf,
  groupsIn,
  linesFrom,
  linesTo,
  partsOf,
  recordsOf,
  structuresOf,
} from '../../../src/model/governance/governance.ts';
import { governanceTree, groupsWithoutLine } from '../../../src/model/governance/governanceTree.ts';
import type { GovernanceBranch } from '../../../src/model/governance/governanceTree.ts';
import { all, entry } from '../../../src/model/handbook.ts';
import { reportingLines } from '../../../src/model/governance/reportingLines.ts';
import { anEntry, handbookOf, twoStructures } from '../../helpers/entries.ts';

const handbook = handbookOf(twoStructures());
const group = (id: string) => entry(handbook, 'groups', id);
const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);

describe('structures', () => {
  test('come newest first, one without an end before all others', () => {
    expect(ids(structuresOf(handbook, 'luton'))).toEqual(['luton/2023', 'luton/2018']);
  });

  test('have their groups in the order that these give', () => {
    expect(ids(groupsIn(handbook, 'luton/2018'))).toEqual([
      'luton/2018/board',
      'luton/2018/reviews',
      'luton/2018/loose',
    ]);
  });
});

test('groups come by category, in the order of the structure, before their own order counts', () => {
  const one = handbookOf([
    anEntry('structures', 'luton/2018', {
      categories: [
        { id: 'boards', title: 'Boards' },
        { id: 'core', title: 'Core groups' },
      ],
    }),
    anEntry('groups', 'luton/2018/first-of-core', { category: 'core', order: 10 }),
    anEntry('groups', 'luton/2018/second-board', { category: 'boards', order: 20 }),
    anEntry('groups', 'luton/2018/first-board', { category: 'boards', order: 10 }),
  ]);
  expect(ids(groupsIn(one, 'luton/2018'))).toEqual([
    'luton/2018/first-board',
    'luton/2018/second-board',
    'luton/2018/first-of-core',
  ]);
});

describe('lines', () => {
  test('lead from a group to those it answers to, with how and on what ground', () => {
    const lines = linesFrom(handbook, group('joint/2018/neglect'));
    expect(lines.map(({ to, how, basis }) => [to.id, how, basis])).toEqual([
      ['luton/2018/board', 'reports-to', 'chart-order'],
      ['luton/2018/reviews', 'feeds-into', 'stated'],
    ]);
  });

  test('are known at the upper end too, across partnerships', () => {
    expect(linesTo(handbook, group('luton/2018/board')).map(({ from }) => from.id)).toEqual(
      ['joint/2018/neglect', 'joint/2018/technology', 'luton/2018/reviews'].toSorted(
        (a, b) => group(a).data.order - group(b).data.order || a.localeCompare(b),
      ),
    );
  });
});

describe('a structure as a whole', () => {
  const governance = governanceOf(handbook, 'luton/2018');

  test('includes the groups of joint structures and leaves out categories without groups', () => {
    expect(governance.categories.map(({ id, groups }) => [id, ids(groups)])).toEqual([
      ['core', ['luton/2018/board', 'luton/2018/reviews', 'luton/2018/loose']],
      ['priority', ['joint/2018/neglect', 'joint/2018/technology']],
    ]);
  });

  test('names its partners with their governance bodies', () => {
    expect(governance.partners).toMatchObject([
      { agency: { id: 'police' }, governanceBody: 'PEEL Board', otherBodies: ['Scrutiny'] },
    ]);
  });

  test('of the joint partnership alone has no lines to groups outside it', () => {
    expect(governanceOf(handbook, 'joint/2018').lines).toEqual([]);
    expect(governance.lines).toHaveLength(4);
  });

  test('leads to every group once, in the tree or among those without a line', () => {
    const inTree = (branches: GovernanceBranch[]): string[] =>
      branches.flatMap((branch) => [branch.group.id, ...inTree(branch.branches)]);
    const shown = [...inTree(governanceTree(governance)), ...ids(groupsWithoutLine(governance))];
    expect(shown.toSorted()).toEqual(
      ids(governance.categories.flatMap(({ groups }) => groups)).toSorted(),
    );
  });

  test('hangs a group from the first it answers to and names the others', () => {
    const [board] = governanceTree(governance);
    const neglect = board?.branches.find((branch) => branch.group.id === 'joint/2018/neglect');
    expect(neglect?.line?.to.id).toBe('luton/2018/board');
    expect(neglect?.alsoReportsTo.map(({ to }) => to.id)).toEqual(['luton/2018/reviews']);
    expect(ids(groupsWithoutLine(governance))).toEqual(['luton/2018/loose']);
  });

  test('whose groups answer to each other in a ring does not go round for ever', () => {
    const ring = handbookOf([
      anEntry('structures', 'ring/1', {}),
      anEntry('groups', 'ring/1/top', {}),
      anEntry('groups', 'ring/1/a', {
        reportsTo: [{ group: 'ring/1/b' }, { group: 'ring/1/top' }],
      }),
      anEntry('groups', 'ring/1/b', { reportsTo: [{ group: 'ring/1/a' }] }),
    ]);
    expect(governanceTree(governanceOf(ring, 'ring/1')).map((branch) => branch.group.id)).toEqual([
      'ring/1/top',
    ]);
  });
});

describe('a structure taken apart', () => {
  const whole = governanceOf(handbook, 'luton/2018');
  const { own, joint } = partsOf(handbook, whole);
  const groupsOf = ({ categories }: typeof whole) =>
    ids(categories.flatMap(({ groups }) => groups));

  test('has its own groups in one part and those of joint structures in the other', () => {
    expect(groupsOf(own)).toEqual(['luton/2018/board', 'luton/2018/reviews', 'luton/2018/loose']);
    expect(groupsOf(joint)).toEqual(['joint/2018/neglect', 'joint/2018/technology']);
  });

  test('names joint categories as the joint structure does, and keeps none without groups', () => {
    expect(own.categories.map(({ id }) => id)).toEqual(['core']);
    expect(joint.categories.map(({ title }) => title)).toEqual(['Priority groups']);
  });

  test('keeps a line within one part only', () => {
    expect(own.lines.map(({ from }) => from.id)).toEqual(['luton/2018/reviews']);
    expect(joint.lines).toEqual([]);
  });
});

describe('reporting lines', () => {
  const known = reportingLines(handbook);

  test('are with the structure of the group they lead from, even when they lead out of it', () => {
    expect(
      known.map(({ structure, lines }) => [structure.id, ids(lines.map(({ from }) => from))]),
    ).toEqual([
      ['luton/2018', ['luton/2018/reviews']],
      ['joint/2018', ['joint/2018/neglect', 'joint/2018/neglect', 'joint/2018/technology']],
    ]);
  });

  test('leave out structures without any, and no line of the content', () => {
    expect(known.map(({ structure }) => structure.id)).not.toContain('luton/2023');
    const written = all(handbook, 'groups').flatMap(({ data }) => data.reportsTo);
    expect(known.flatMap(({ lines }) => lines)).toHaveLength(written.length);
  });
});

describe('a group in two structures', () => {
  test('has its plain address for the newest record and an address with the structure for the other', () => {
    expect(addressOf(handbook, group('luton/2023/board'))).toBe('/luton/groups/board/');
    expect(addressOf(handbook, group('luton/2018/board'))).toBe('/luton/groups/board/2018/');
    expect(addressOf(handbook, group('luton/2018/reviews'))).toBe('/luton/groups/reviews/');
  });

  test('is known as the same body', () => {
    expect(ids(recordsOf(handbook, group('luton/2018/board')))).toEqual([
      'luton/2023/board',
      'luton/2018/board',
    ]);
  });

  test('never shares an address with another', () => {
    const addresses = all(handbook, 'groups').map((one) => addressOf(handbook, one));
    expect(new Set(addresses).size).toBe(addresses.length);
  });
});
