import { joinWords } from '../../lib/lists.ts';
import { partsOf } from '../../model/governance/governance.ts';
import type { Governance, Line } from '../../model/governance/governance.ts';
import { outsideLinesFrom } from '../../model/governance/reportingLines.ts';
import type { NamedLine } from '../../model/governance/reportingLines.ts';
import { entry } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { reportedLabels, reportingLabels } from '../../model/labels.ts';
import type { Block, Branch, OrganisationChart } from './blocks.ts';
import { categoryBoxes } from './categoryBoxes.ts';
import type { CategoryBox } from './categoryBoxes.ts';
import { groupCard } from './groupCard.ts';
import { besideBlocks, lookOf, outsideTop, partnerBlocks } from './partyBlocks.ts';

/**
 * A structure as an organisation chart: partners on top, below them the groups as they hang from one another. Where no
 * line leads from a partnership's own groups to joint ones, each part has a frame.
 */
export function organisationOf(handbook: Handbook, governance: Governance): OrganisationChart {
  const { own, joint } = partsOf(handbook, governance);
  const crosses = governance.lines.some(({ from, to }) => from.owner !== to.owner);
  if (joint.categories.length === 0 || own.categories.length === 0 || crosses)
    return chartOf(handbook, governance);
  const frame = (title: string, part: Governance): Block => ({
    kind: 'frame',
    title,
    blocks: rootsOf(handbook, part).map(({ block }) => block),
  });
  const name = entry(handbook, 'partnerships', governance.structure.owner).data.shortName;
  return {
    ...chartOf(handbook, { ...own, categories: [], lines: [] }),
    rest: [frame(`${name} only`, own), frame(sharedTitle(handbook, joint), joint)],
  };
}

/** The groups of a structure as they hang from one another, each with its lines to the outside in words. */
export function groupBlocks(handbook: Handbook, governance: Governance): Block[] {
  return rootsOf(handbook, governance).map(({ block }) => block);
}

/** What the groups are called that several partnerships share. */
export function sharedTitle(handbook: Handbook, { categories }: Governance): string {
  const owners = new Set(categories.flatMap(({ groups }) => groups.map(({ owner }) => owner)));
  const sharers = [...owners].flatMap((id) => entry(handbook, 'partnerships', id).data.jointOf);
  const names = sharers.map((id) => entry(handbook, 'partnerships', id).data.shortName);
  return `Shared by ${joinWords([...new Set(names)])}`;
}

function chartOf(handbook: Handbook, governance: Governance): OrganisationChart {
  const top = topGroupOf(handbook, governance);
  const outside = top ? outsideLinesFrom(handbook, top) : [];
  const forest = rootsOf(handbook, governance, outside.length > 0 ? top : undefined);
  const joined = forest.filter(
    ({ isTop, groups }) => isTop && (governance.partners.length > 0 || groups[0] === top),
  );
  const [first, ...others] = joined.map(({ block }) => block);
  return {
    tops: [
      ...partnerBlocks(handbook, governance),
      ...outside.map((line) => outsideTop(line, `${reportedLabels[line.how]} the group below`)),
    ],
    topsTitle: topsTitleOf(governance, outside),
    beside: besideBlocks(handbook, governance.structure),
    ...(first && {
      root:
        others.length === 0
          ? first
          : { kind: 'frame', title: 'Groups that answer to no other', blocks: [first, ...others] },
    }),
    rest: forest.filter((tree) => !joined.includes(tree)).map(({ block }) => block),
  };
}

function topsTitleOf({ partners }: Governance, outside: readonly NamedLine[]): string {
  if (outside.length === 0) return 'Safeguarding partners';
  return partners.length > 0 ? 'Partners and outside bodies' : 'Outside bodies';
}

/** Groups that are drawn as one: those of a box, or one alone. */
function unitsOf(governance: Governance): CategoryBox[] {
  return categoryBoxes(governance).flatMap((box) =>
    box.isDrawn ? [box] : box.groups.map((group) => ({ ...box, groups: [group] })),
  );
}

/** The line between a unit and the group above it. */
function lineOf({ lines }: Governance, { isDrawn, commonLines, groups }: CategoryBox) {
  return isDrawn ? commonLines[0] : lines.find(({ from }) => from.id === groups[0]!.id);
}

/** True for a group that hangs from nothing and that others hang from. */
function isTop(governance: Governance, unit: CategoryBox, units: CategoryBox[]): boolean {
  return (
    !unit.isDrawn &&
    lineOf(governance, unit) === undefined &&
    units.some((below) => lineOf(governance, below)?.to.id === unit.groups[0]!.id)
  );
}

/** The one group at the top, whose lines to the outside are drawn: of several, they are told in words. */
function topGroupOf(handbook: Handbook, governance: Governance): Entry<'groups'> | undefined {
  const units = unitsOf(governance);
  const tops = units.flatMap((unit) => (isTop(governance, unit, units) ? unit.groups : []));
  if (governance.partners.length > 0) return tops.length === 1 ? tops[0] : undefined;
  const answering = tops.filter((group) => outsideLinesFrom(handbook, group).length > 0);
  return answering.length === 1 ? answering[0] : undefined;
}

/**
 * Everything that hangs from nothing, with all that hangs from it. Lines to the outside are told in words, but for
 * those of the group over which they are drawn.
 */
function rootsOf(handbook: Handbook, governance: Governance, drawnOver?: Entry<'groups'>) {
  const units = unitsOf(governance);
  const outsideInWords = (group: Entry<'groups'>) =>
    group === drawnOver ? [] : outsideLinesFrom(handbook, group).map(outsideToldInWords);

  const blockOf = (unit: CategoryBox): Block => {
    const line = lineOf(governance, unit);
    if (unit.isDrawn) return boxBlock(handbook, unit, line, outsideInWords);
    const [group] = unit.groups as [Entry<'groups'>];
    const branches = units.flatMap((below): Branch[] => {
      const hanging = lineOf(governance, below);
      return hanging?.to.id === group.id ? [{ block: blockOf(below), line: lookOf(hanging) }] : [];
    });
    const told = governance.lines.filter((other) => other.from.id === group.id && other !== line);
    const words = [...aboveInWords(line), ...told.map(toldInWords), ...outsideInWords(group)];
    return { kind: 'card', card: groupCard(handbook, group, words), branches };
  };
  return units
    .filter((unit) => lineOf(governance, unit) === undefined)
    .map((unit) => ({
      block: blockOf(unit),
      groups: unit.groups,
      isTop: isTop(governance, unit, units),
    }));
}

function boxBlock(
  handbook: Handbook,
  { title, groups, innerLines, toldLines }: CategoryBox,
  line: Line | undefined,
  outsideInWords: (group: Entry<'groups'>) => string[],
): Block {
  const told = [...innerLines, ...toldLines];
  const [note] = aboveInWords(line);
  return {
    kind: 'box',
    title,
    look: 'category',
    ...(note && { note }),
    cards: groups.map((group) =>
      groupCard(handbook, group, [
        ...told.filter(({ from }) => from.id === group.id).map(toldInWords),
        ...outsideInWords(group),
      ]),
    ),
  };
}

/** What a line does not say by itself: that a group is overseen, or feeds into another. */
function aboveInWords(line: Line | undefined): string[] {
  if (!line || line.how === 'reports-to') return [];
  return [`${reportingLabels[line.how].replace(/^is /, '')} the group above`];
}

/** A line that is not drawn, in words for the card of its group. */
export function toldInWords(line: Line): string {
  return `${reportingLabels[line.how]} ${line.to.data.title}`;
}

function outsideToldInWords({ how, to }: NamedLine): string {
  return `${reportingLabels[how]} ${to.words}`;
}
