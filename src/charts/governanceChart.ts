import { href } from '../lib/paths.ts';
import { wrapWords } from '../lib/wrap.ts';
import { addressOf } from '../model/addresses.ts';
import { governanceOf } from '../model/governance.ts';
import type { Governance, Line } from '../model/governance.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { groupKindLabels, reportingLabels } from '../model/labels.ts';
import { frequencyInWords } from '../model/wording.ts';
import type { ChartDefinition } from './definition.ts';
import { governanceBoxes } from './governanceBoxes.ts';
import type { GovernanceBox } from './governanceBoxes.ts';
import { mermaidText } from './mermaidText.ts';

const LINE_WIDTH = 22;
const WIDE_LINE_WIDTH = 34;

/**
 * The chart of one structure as Mermaid source: safeguarding partners on top, groups boxed by
 * category, every group a link. Solid lines are stated by the source, dashed ones only suggested by
 * the order of its chart.
 */
export function governanceChart(
  handbook: Handbook,
  structure: Entry<'structures'>,
): ChartDefinition {
  const governance = governanceOf(handbook, structure.id);
  const boxes = governanceBoxes(governance);
  const groups = boxes.flatMap((box) => box.groups);
  const count = groups.length;
  return {
    id: `${structure.id}/governance`,
    entry: `structures: ${structure.id}`,
    title: `Structure chart: ${structure.data.title}`,
    description: descriptionOf(governance, count),
    layout: 'elk',
    mermaid: [
      'flowchart TB',
      ...boxes.flatMap((box) => box.groups.map((group) => node(group, box))),
      ...boxes
        .filter((box) => box.isDrawn)
        .toReversed()
        .map(boxSource),
      ...partnerSource(governance),
      ...lineSource(governance, boxes),
      ...governance.partners
        .filter(({ governanceBody, otherBodies }) => governanceBody ?? otherBodies.length > 0)
        .map(({ agency }) => `class ${nodeId(agency.id)} partner`),
      ...groups.map(
        (group) => `click ${nodeId(group.id)} href "${href(addressOf(handbook, group))}"`,
      ),
    ].join('\n'),
  };
}

function descriptionOf({ partners, lines }: Governance, count: number): string {
  const dashed = lines.some((line) => line.basis === 'chart-order');
  return [
    `${count} groups, each a link to its page.`,
    partners.length > 0 && 'The safeguarding partners and their governance bodies stand on top.',
    dashed &&
      'Solid lines are stated in the source. Dashed lines are suggested only by the order of its chart.',
  ]
    .filter(Boolean)
    .join(' ');
}

function node(group: Entry<'groups'>, box: GovernanceBox): string {
  const { kind, meets, title } = group.data;
  const isBoard = kind === 'board';
  const told = box.isDrawn ? box.toldLines.filter(({ from }) => from.id === group.id) : [];
  const about = [
    groupKindLabels[kind],
    meets && `meets ${frequencyInWords(meets)}`,
    ...told.map((line) => `also ${reportingLabels[line.how]} ${line.to.data.title}`),
  ]
    .filter(Boolean)
    .join(', ');
  const width = isBoard ? WIDE_LINE_WIDTH : LINE_WIDTH;
  return `${nodeId(group.id)}["${label(title, about, width)}"]:::${isBoard ? 'board' : 'group'}`;
}

function label(name: string, about: string, width: number): string {
  const bold = wrapWords(name, width).map(mermaidText).join('\n');
  const plain = wrapWords(about, width).map(mermaidText).join('\n');
  return `\`**${bold}**\n${plain}\``;
}

function boxSource({ id, title, groups, innerLines }: GovernanceBox): string {
  // A line inside the box stays short when the groups at its two ends come last.
  const rank = (group: Entry<'groups'>) =>
    innerLines.some(({ to }) => to.id === group.id)
      ? 2
      : innerLines.some(({ from }) => from.id === group.id)
        ? 1
        : 0;
  const column = groups.toSorted((a, b) => rank(a) - rank(b));
  return [
    `subgraph ${id}["${wrapWords(title, LINE_WIDTH).map(mermaidText).join('<br/>')}"]`,
    'direction TB',
    column.map((group) => nodeId(group.id)).join(' ~~~ '),
    ...innerLines.map(edge),
    'end',
  ].join('\n');
}

/** Partners from right to left, as Mermaid wants boxes: a box with its bodies, or a plain node without. */
function partnerSource({ partners }: Governance): string[] {
  return partners
    .map(({ agency, governanceBody, otherBodies }) => {
      const id = nodeId(agency.id);
      const bodies = [
        ...otherBodies.map((body) => ({ body, about: 'shown in the chart' })),
        ...(governanceBody ? [{ body: governanceBody, about: 'governance body' }] : []),
      ];
      if (bodies.length === 0) {
        return `${id}["${label(agency.data.title, 'safeguarding partner', LINE_WIDTH)}"]:::body`;
      }
      const nodes = bodies.map(
        ({ body, about }, index) => `${id}_${index}["${label(body, about, LINE_WIDTH)}"]:::body`,
      );
      const title = wrapWords(agency.data.title, LINE_WIDTH + 4)
        .map(mermaidText)
        .join('<br/>');
      return [
        ...nodes,
        `subgraph ${id}["${title}"]`,
        'direction TB',
        bodies.map((_, index) => `${id}_${index}`).join(' ~~~ '),
        'end',
      ].join('\n');
    })
    .toReversed();
}

/** Lines outside the boxes. Where all groups of a box answer to the same group, one line leads to the box. */
function lineSource(governance: Governance, boxes: GovernanceBox[]): string[] {
  const drawn = boxes.filter((box) => box.isDrawn);
  const done = new Set(
    drawn.flatMap((box) => [...box.innerLines, ...box.commonLines, ...box.toldLines]),
  );
  const toBoxes = drawn.flatMap(({ id, commonLines: [first] }) =>
    first ? [`${nodeId(first.to.id)} ${stroke(first)} ${id}`] : [],
  );
  const fromPartners = governance.partners.flatMap(({ agency }) =>
    topGroups(governance).map((top) => `${nodeId(agency.id)} --- ${nodeId(top.id)}`),
  );
  const rest = governance.lines.filter((line) => !done.has(line)).map(edge);
  return [...fromPartners, ...rest, ...toBoxes, ...looseBoxes(governance, boxes)];
}

/**
 * Boxes without any line are kept in their place by invisible ones: the partnership's own above the
 * groups that others hang from, all others beside what hangs from those.
 */
function looseBoxes({ lines, structure }: Governance, boxes: GovernanceBox[]): string[] {
  const anchors = [
    ...new Set(boxes.flatMap((box) => (box.isDrawn ? box.commonLines : [])).map(({ to }) => to)),
  ];
  const last = anchors.at(-1);
  const hasLine = (group: Entry<'groups'>) =>
    lines.some((line) => line.from.id === group.id || line.to.id === group.id);
  const isOwn = (group: Entry<'groups'>) => group.owner === structure.owner;
  return boxes
    .filter((box) => box.isDrawn && !box.groups.some(hasLine))
    .flatMap((box) =>
      structure.data.includes.length > 0 && box.groups.every(isOwn)
        ? anchors.map((anchor) => `${box.id} ~~~ ${nodeId(anchor.id)}`)
        : last
          ? [`${nodeId(last.id)} ~~~ ${box.id}`]
          : [],
    );
}

function topGroups({ lines }: Governance): Entry<'groups'>[] {
  const tops = lines
    .map(({ to }) => to)
    .filter((to) => !lines.some(({ from }) => from.id === to.id));
  return [...new Map(tops.map((top) => [top.id, top])).values()];
}

function edge(line: Line): string {
  if (line.how === 'feeds-into') return `${nodeId(line.from.id)} --> ${nodeId(line.to.id)}`;
  return `${nodeId(line.to.id)} ${stroke(line)} ${nodeId(line.from.id)}`;
}

function stroke({ basis }: Line): string {
  return basis === 'stated' ? '---' : '-.-';
}

/** Mermaid takes letters, figures and underscores; the prefix keeps clear of its keywords. */
function nodeId(id: string): string {
  return `n_${id.replaceAll(/[^a-z0-9]/g, '_')}`;
}
