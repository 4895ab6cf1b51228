import { joinWords } from '../../lib/lists.ts';
import { href } from '../../lib/paths.ts';
import { addressOf } from '../../model/addresses.ts';
import { partsOf } from '../../model/governance/governance.ts';
import type { Governance, Line } from '../../model/governance/governance.ts';
import { entry } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { groupKindLabels, reportingLabels } from '../../model/labels.ts';
import { frequencyInWords } from '../../lib/calendar/frequency.ts';
import type { Block, Branch, Card, LineLook, OrganisationChart } from './blocks.ts';
import { governanceBoxes } from './governanceBoxes.ts';
import type { GovernanceBox } from './governanceBoxes.ts';

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
    blocks: chartOf(handbook, { ...part, partners: [] }).rest,
  });
  const name = entry(handbook, 'partnerships', governance.structure.owner).data.shortName;
  return {
    ...chartOf(handbook, { ...own, categories: [], lines: [] }),
    rest: [frame(`${name} alone`, own), frame(sharedTitle(handbook, joint), joint)],
  };
}

/** What the groups are called that several partnerships share. */
export function sharedTitle(handbook: Handbook, { categories }: Governance): string {
  const owners = new Set(categories.flatMap(({ groups }) => groups.map(({ owner }) => owner)));
  const sharers = [...owners].flatMap((id) => entry(handbook, 'partnerships', id).data.jointOf);
  const names = sharers.map((id) => entry(handbook, 'partnerships', id).data.shortName);
  return `Shared by ${joinWords([...new Set(names)])}`;
}

function chartOf(handbook: Handbook, governance: Governance): OrganisationChart {
  const forest = rootsOf(handbook, governance, governanceBoxes(governance));
  const joined = forest.filter(({ isTop }) => isTop && governance.partners.length > 0);
  const [first, ...others] = joined.map(({ block }) => block);
  return {
    tops: partnerBlocks(governance),
    topsTitle: 'Safeguarding partners',
    ...(first && {
      root:
        others.length === 0
          ? first
          : { kind: 'frame', title: 'Groups that answer to no other', blocks: [first, ...others] },
    }),
    rest: forest.filter((tree) => !joined.includes(tree)).map(({ block }) => block),
  };
}

/** The card of a group, with what is said about it in words. */
export function groupCard(
  handbook: Handbook,
  group: Entry<'groups'>,
  words: readonly string[] = [],
): Card {
  const { kind, meets, title } = group.data;
  return {
    title,
    about: [groupKindLabels[kind], meets && `meets ${frequencyInWords(meets)}`, ...words]
      .filter(Boolean)
      .join(', '),
    href: href(addressOf(handbook, group)),
    look: kind === 'board' ? 'board' : 'group',
  };
}

/** How the line of a group is drawn. */
export function lookOf({ basis }: Line): LineLook {
  return basis === 'stated' ? 'solid' : 'dashed';
}

/** Everything that stands by itself: what hangs from nothing, with all that hangs from it. */
function rootsOf(handbook: Handbook, governance: Governance, boxes: GovernanceBox[]) {
  const units = boxes.flatMap((box) =>
    box.isDrawn ? [box] : box.groups.map((group) => ({ ...box, groups: [group] })),
  );
  const lineOf = (unit: GovernanceBox): Line | undefined =>
    unit.isDrawn
      ? unit.commonLines[0]
      : governance.lines.find(({ from }) => from.id === unit.groups[0]!.id);

  const blockOf = (unit: GovernanceBox): Block => {
    const line = lineOf(unit);
    if (unit.isDrawn) return boxBlock(handbook, unit, line);
    const [group] = unit.groups as [Entry<'groups'>];
    const branches = units.flatMap((below): Branch[] => {
      const hanging = lineOf(below);
      return hanging?.to.id === group.id ? [{ block: blockOf(below), line: lookOf(hanging) }] : [];
    });
    const told = governance.lines.filter((other) => other.from.id === group.id && other !== line);
    return {
      kind: 'card',
      card: groupCard(handbook, group, [...aboveInWords(line), ...told.map(toldInWords)]),
      branches,
    };
  };
  return units
    .filter((unit) => lineOf(unit) === undefined)
    .map((unit) => ({
      block: blockOf(unit),
      isTop: !unit.isDrawn && units.some((below) => lineOf(below)?.to.id === unit.groups[0]!.id),
    }));
}

function boxBlock(
  handbook: Handbook,
  { title, groups, innerLines, toldLines }: GovernanceBox,
  line: Line | undefined,
): Block {
  const told = [...innerLines, ...toldLines];
  const [note] = aboveInWords(line);
  return {
    kind: 'box',
    title,
    look: 'category',
    ...(note && { note }),
    cards: groups.map((group) =>
      groupCard(handbook, group, told.filter(({ from }) => from.id === group.id).map(toldInWords)),
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

function partnerBlocks({ partners }: Governance): Branch[] {
  return partners.map(({ agency, governanceBody, otherBodies }): Branch => {
    const bodies = [
      ...otherBodies.map((body) => ({ body, about: 'shown in the chart' })),
      ...(governanceBody ? [{ body: governanceBody, about: 'governance body' }] : []),
    ].map(({ body, about }): Card => ({ title: body, about, look: 'body' }));
    const { title } = agency.data;
    return {
      line: 'solid',
      block:
        bodies.length > 0
          ? { kind: 'box', title, look: 'partner', cards: bodies }
          : {
              kind: 'card',
              card: { title, about: 'safeguarding partner', look: 'body' },
              branches: [],
            },
    };
  });
}
