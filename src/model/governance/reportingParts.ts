import { groupBy } from '../../lib/lists.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { LONGEST } from '../site/listParts.ts';
import type { ListPart } from '../site/listParts.ts';
import { jointStructures } from './jointStructures.ts';
import type { JointStructure } from './jointStructures.ts';
import { periodInWords } from '../wording/periodInWords.ts';
import { reportingLines } from './reportingLines.ts';
import type { NamedLine } from './reportingLines.ts';

/** The known reporting lines of a structure, or the groups that others share with it. */
export interface Reporting {
  structure: Entry<'structures'>;
  lines: NamedLine[];
  /** Which structures share its groups. */
  shared: JointStructure | undefined;
}

/** All structures with a reporting line, or with groups that others share. */
export function reportingOfAll(handbook: Handbook): Reporting[] {
  const joint = new Map(jointStructures(handbook).map((one) => [one.joint.id, one]));
  const known = reportingLines(handbook).map(({ structure, lines }) => ({
    structure,
    lines,
    shared: joint.get(structure.id),
  }));
  const others = [...joint.values()]
    .filter((one) => known.every(({ structure }) => structure.id !== one.joint.id))
    .map((one): Reporting => ({ structure: one.joint, lines: [], shared: one }));
  return [...known, ...others];
}

/** The same by partnership; none while they are all on one page. */
export function reportingParts(handbook: Handbook): ListPart<Reporting>[] {
  const byOwner = groupBy(reportingOfAll(handbook), ({ structure }) => structure.owner);
  if (byOwner.size <= LONGEST.partnerships) return [];
  return [...byOwner].map(([owner, items]) => ({
    path: `/partnerships/reporting/${owner}/`,
    name: entry(handbook, 'partnerships', owner).data.shortName,
    items,
  }));
}

/** What a structure is called among those of all partnerships: whose it is, and of when. */
export function reportingTitle(handbook: Handbook, { owner, data }: Entry<'structures'>): string {
  return `${entry(handbook, 'partnerships', owner).data.shortName}, ${periodInWords(data.period)}`;
}
