import { groupBy } from '../../lib/lists.ts';
import { linesFrom, linesTo } from '../../model/governance/governance.ts';
import type { Line } from '../../model/governance/governance.ts';
import { outsideLinesFrom } from '../../model/governance/reportingLines.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { reportedLabels, reportingLabels } from '../../model/labels.ts';
import type { Branch, Card, OrganisationChart } from './blocks.ts';
import { groupCard } from './groupCard.ts';
import { lookOf, outsideTop } from './partyBlocks.ts';

/** The most groups below that are side by side; more share a box. */
const MOST_SIDE_BY_SIDE = 3;

/** A group between what it answers to and what answers to it; undefined when no line is known. */
export function neighbourhoodOf(
  handbook: Handbook,
  group: Entry<'groups'>,
): OrganisationChart | undefined {
  const up = linesFrom(handbook, group);
  const down = linesTo(handbook, group);
  const outside = outsideLinesFrom(handbook, group);
  if (up.length + down.length + outside.length === 0) return undefined;
  const { title, about } = groupCard(handbook, group, ['this page']);
  return {
    tops: [
      ...up.map((line): Branch => ({
        line: lookOf(line),
        block: {
          kind: 'card',
          card: groupCard(handbook, line.to, [`${reportedLabels[line.how]} this group`]),
          branches: [],
        },
      })),
      ...outside.map((line) => outsideTop(line, `${reportedLabels[line.how]} this group`)),
    ],
    topsTitle: 'Above this group',
    root: {
      kind: 'card',
      card: { title, about, look: 'here' },
      branches: branchesOf(handbook, down),
    },
    rest: [],
  };
}

function branchesOf(handbook: Handbook, down: Line[]): Branch[] {
  if (down.length <= MOST_SIDE_BY_SIDE) {
    return down.map((line) => ({
      line: lookOf(line),
      block: { kind: 'card', card: cardBelow(handbook, line), branches: [] },
    }));
  }
  const kinds = groupBy(down, (line) => `${line.how} ${lookOf(line)}`);
  return [...kinds.values()].map((lines) => boxOf(handbook, lines));
}

const titlesBelow: Record<Line['how'], string> = {
  'reports-to': 'Groups that report to this group',
  'overseen-by': 'Groups that this group oversees',
  'feeds-into': 'Groups that feed into this group',
};

/** Groups below that the same kind of line leads to, in one box that says so. */
function boxOf(handbook: Handbook, lines: Line[]): Branch {
  const [first] = lines as [Line];
  const cards = lines.map(({ from }) => groupCard(handbook, from));
  return {
    line: lookOf(first),
    block: { kind: 'box', look: 'category', title: titlesBelow[first.how], cards },
  };
}

function cardBelow(handbook: Handbook, line: Line): Card {
  return groupCard(handbook, line.from, [`${reportingLabels[line.how]} this group`]);
}
