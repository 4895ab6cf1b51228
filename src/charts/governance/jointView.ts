import { governanceOf, ownGroups } from '../../model/governance/governance.ts';
import { entry } from '../../model/handbook.ts';
import type { Entry, Handbook } from '../../model/handbook.ts';
import type { OrganisationChart } from './blocks.ts';
import { groupCard } from './groupCard.ts';
import { groupBlocks, sharedTitle } from './organisation.ts';

/** Partnerships with their own groups on top, and the groups that they share below. */
export function jointViewOf(
  handbook: Handbook,
  joint: Entry<'structures'>,
  sharing: readonly Entry<'structures'>[],
): OrganisationChart {
  const governance = governanceOf(handbook, joint.id);
  return {
    tops: sharing.map((structure) => ({
      line: 'thin',
      block: {
        kind: 'box',
        look: 'partner',
        title: entry(handbook, 'partnerships', structure.owner).data.shortName,
        cards: ownGroups(handbook, structure.id).map((group) => groupCard(handbook, group)),
      },
    })),
    topsTitle: 'Groups of each partnership alone',
    root: {
      kind: 'frame',
      title: sharedTitle(handbook, governance),
      blocks: groupBlocks(handbook, governance),
    },
    rest: [],
  };
}
