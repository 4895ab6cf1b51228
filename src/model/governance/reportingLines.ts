import type { ReportingLine } from '../../schemas/group.ts';
import { addressOf } from '../addresses.ts';
import { groupsByStructure, linesFrom } from './governance.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf } from '../parties.ts';
import type { NamedParty } from '../parties.ts';

/** A line from a group to whatever it answers to, a group or somebody outside, ready to be shown. */
export interface NamedLine {
  from: Entry<'groups'>;
  to: NamedParty;
  how: ReportingLine['how'];
  basis: ReportingLine['basis'];
}

/** Lines from a group to bodies, agencies and roles outside the partnership. */
export function outsideLinesFrom(handbook: Handbook, group: Entry<'groups'>): NamedLine[] {
  return group.data.reportsOutside.map(({ party, how, basis }) => ({
    from: group,
    to: nameOf(handbook, party),
    how,
    basis,
  }));
}

/** Lines from a group to all that it answers to, groups first. */
export function linesUpFrom(handbook: Handbook, group: Entry<'groups'>): NamedLine[] {
  const inside = linesFrom(handbook, group).map((line) => ({
    ...line,
    to: { words: line.to.data.title, address: addressOf(handbook, line.to) },
  }));
  return [...inside, ...outsideLinesFrom(handbook, group)];
}

/** Every known line from a group of one structure, structure by structure; structures without lines are left out. */
export function reportingLines(
  handbook: Handbook,
): { structure: Entry<'structures'>; lines: NamedLine[] }[] {
  const groups = groupsByStructure(handbook);
  return all(handbook, 'structures')
    .map((structure) => ({
      structure,
      lines: (groups.get(structure.id) ?? []).flatMap((group) => linesUpFrom(handbook, group)),
    }))
    .filter(({ lines }) => lines.length > 0);
}
