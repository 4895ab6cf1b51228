import { governanceOf } from '../../model/governance/governance.ts';
import type { Governance } from '../../model/governance/governance.ts';
import { hasGroupPage } from '../../model/governance/groupPage.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import { all } from '../../model/handbook.ts';
import { jointStructures } from '../../model/governance/jointStructures.ts';
import type { JointStructure } from '../../model/governance/jointStructures.ts';
import { periodInWords } from '../../model/wording/periodInWords.ts';
import type { OrganisationChart } from './blocks.ts';
import { branchesOf, cardsOf } from './cardsAndBranches.ts';
import type { ChartDefinition } from '../engine/mermaid/definition.ts';
import { organisationDefinition } from './organisationChart.ts';
import { jointViewOf } from './jointView.ts';
import { neighbourhoodOf } from './neighbourhood.ts';
import { organisationOf, toldInWords } from './organisation.ts';

/** Every chart of groups on the site. */
export function governanceCharts(handbook: Handbook): ChartDefinition[] {
  return [
    ...all(handbook, 'structures').flatMap(
      (structure) => structureChart(handbook, structure) ?? [],
    ),
    ...all(handbook, 'groups')
      .filter(hasGroupPage)
      .flatMap((group) => neighbourhoodChart(handbook, group) ?? []),
    ...jointStructures(handbook).map((joint) => jointChart(handbook, joint)),
  ];
}

/** The chart of a whole structure; undefined for one without groups. */
export function structureChart(
  handbook: Handbook,
  structure: Entry<'structures'>,
): ChartDefinition | undefined {
  const governance = governanceOf(handbook, structure.id);
  if (governance.categories.length === 0) return undefined;
  const chart = organisationOf(handbook, governance);
  return organisationDefinition(
    {
      id: `${structure.id}/structure`,
      entry: `structures: ${structure.id}`,
      title: `Structure chart: ${structure.data.title}`,
      description: structureInWords(governance, chart),
    },
    chart,
  );
}

/** The chart of a group's place; undefined when no line is known. */
export function neighbourhoodChart(
  handbook: Handbook,
  group: Entry<'groups'>,
): ChartDefinition | undefined {
  const chart = neighbourhoodOf(handbook, group);
  if (!chart) return undefined;
  const looks = [...chart.tops, ...branchesOf(chart)];
  return organisationDefinition(
    {
      id: `${group.id}/place`,
      entry: `groups: ${group.id}`,
      title: `Place in the structure: ${group.data.title}`,
      description: `The group, what it answers to and what answers to it.${dashedInWords(
        looks.some(({ line }) => line === 'dashed'),
      )}`,
    },
    chart,
    ['medium', 'narrow'],
  );
}

/** The chart of the groups that several partnerships share, below those they have alone. */
export function jointChart(
  handbook: Handbook,
  { joint, sharing }: JointStructure,
): ChartDefinition {
  const { lines } = governanceOf(handbook, joint.id);
  return organisationDefinition(
    {
      id: `${joint.id}/shared`,
      entry: `structures: ${joint.id}`,
      title: `Who shares which groups: ${joint.data.title} (${periodInWords(joint.data.period)})`,
      description:
        'Each partnership with the groups it has alone, and the groups they share. Thin lines join a partnership to ' +
        'what it shares; they are not reporting lines. Thick lines say who reports to which group.' +
        dashedInWords(lines.some(({ basis }) => basis === 'chart-order')),
    },
    jointViewOf(handbook, joint, sharing),
  );
}

function structureInWords(
  { partners, categories, lines }: Governance,
  chart: OrganisationChart,
): string {
  const count = categories.flatMap(({ groups }) => groups).length;
  const branches = branchesOf(chart);
  const cards = cardsOf(chart);
  const isTold = lines.some((line) => cards.some(({ about }) => about.includes(toldInWords(line))));
  return [
    `${count} groups. Each is a link.`,
    ...(partners.length > 0 ? ['The safeguarding partners are at the top.'] : []),
    ...((chart.beside ?? []).length > 0 ? ['Other partners and roles are beside them.'] : []),
    ...(branches.length > 0 ? ['A line leads from a group down to those that answer to it.'] : []),
    ...(isTold ? ['Lines that do not fit are given in words, in the box of the group.'] : []),
    ...(lines.length === 0 ? ['No reporting lines are published.'] : []),
  ]
    .join(' ')
    .concat(dashedInWords(branches.some(({ line }) => line === 'dashed')));
}

function dashedInWords(hasDashed: boolean): string {
  return hasDashed
    ? ' Solid lines are stated in the source. Dashed lines are suggested only by the order of its chart.'
    : '';
}
