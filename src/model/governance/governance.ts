import { endOf } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import { byId, byOrder, inTurn, newestFirst } from '../../lib/sorting.ts';
import type { ReportingLine } from '../../schemas/group.ts';
import type { Part } from '../../schemas/shared/party.ts';
import { all, entry, ownedBy, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { referrersTo } from '../referrers.ts';

/** A line between two groups, named from the one that answers to the other. */
export interface Line {
  from: Entry<'groups'>;
  to: Entry<'groups'>;
  how: ReportingLine['how'];
  basis: ReportingLine['basis'];
}

/** Groups of one category, in the order they are shown. */
export interface CategoryOfGroups {
  id: string;
  title: string;
  description?: string;
  groups: Entry<'groups'>[];
}

/** A safeguarding partner, with its bodies and with who leads and who acts for it. */
export interface SafeguardingPartner {
  agency: Entry<'agencies'>;
  governanceBody?: string;
  otherBodies: string[];
  lead?: Part;
  delegate?: Part;
}

/** A structure as a whole: partners on top, groups by category, and the lines between them. */
export interface Governance {
  structure: Entry<'structures'>;
  partners: SafeguardingPartner[];
  categories: CategoryOfGroups[];
  lines: Line[];
}

/** Id of the structure that a group belongs to: its id without the last part. */
export function structureIdOf(group: Entry<'groups'>): string {
  return group.id.slice(0, group.id.lastIndexOf('/'));
}

/** The structure that a group belongs to. */
export function structureOf(handbook: Handbook, group: Entry<'groups'>): Entry<'structures'> {
  return entry(handbook, 'structures', structureIdOf(group));
}

/** Structures of a partnership, the newest first. One without an end counts as the newest. */
export function structuresOf(handbook: Handbook, partnership: string): Entry<'structures'>[] {
  return ownedBy(handbook, 'structures', partnership).toSorted(
    inTurn(
      newestFirst(({ data }) => endOf(data.period)),
      byId,
    ),
  );
}

/** Groups of one structure, without those of joint structures it includes. */
export function groupsIn(handbook: Handbook, structureId: string): Entry<'groups'>[] {
  const categories = entry(handbook, 'structures', structureId).data.categories.map(({ id }) => id);
  const placeOf = ({ data }: Entry<'groups'>) => categories.indexOf(data.category);
  return (groupsByStructure(handbook).get(structureId) ?? []).toSorted(
    (a, b) => placeOf(a) - placeOf(b) || byOrder(a, b),
  );
}

/** Groups by the id of their structure, each list in the order of ids. */
export const groupsByStructure = once('groups by structure', (handbook) =>
  groupBy(all(handbook, 'groups'), structureIdOf),
);

/** Lines from a group to the groups it answers to. */
export function linesFrom(handbook: Handbook, group: Entry<'groups'>): Line[] {
  return group.data.reportsTo.map(({ group: id, how, basis }) => ({
    from: group,
    to: entry(handbook, 'groups', id),
    how,
    basis,
  }));
}

/** Lines to a group from the groups that answer to it: the derived side of `reportsTo`. */
export function linesTo(handbook: Handbook, group: Entry<'groups'>): Line[] {
  return referrersTo(handbook, 'groups', group, 'reportsTo')
    .flatMap((other) => linesFrom(handbook, other))
    .filter((line) => line.to.id === group.id)
    .toSorted((a, b) => byOrder(a.from, b.from));
}

/** Everything that a picture or a list of one structure needs, joint structures included. */
export function governanceOf(handbook: Handbook, structureId: string): Governance {
  const structure = entry(handbook, 'structures', structureId);
  const parts = [
    structure,
    ...structure.data.includes.map((id) => entry(handbook, 'structures', id)),
  ];
  const groups = parts.flatMap((part) => groupsIn(handbook, part.id));
  const inStructure = new Set(groups.map(({ id }) => id));
  return {
    structure,
    partners: structure.data.safeguardingPartners.map(
      ({ agency, governanceBody, otherBodies, lead, delegate }) => ({
        agency: entry(handbook, 'agencies', agency),
        ...(governanceBody && { governanceBody }),
        otherBodies,
        ...(lead && { lead }),
        ...(delegate && { delegate }),
      }),
    ),
    categories: categoriesOf(parts, groups),
    lines: groups
      .flatMap((group) => linesFrom(handbook, group))
      .filter((line) => inStructure.has(line.to.id)),
  };
}

/** A structure taken apart: the partnership's own groups, and those of the joint structures it includes. */
export function partsOf(
  handbook: Handbook,
  governance: Governance,
): { own: Governance; joint: Governance } {
  const { structure, categories, lines } = governance;
  const part = (categories: CategoryOfGroups[]): Governance => {
    const ids = new Set(categories.flatMap(({ groups }) => groups.map(({ id }) => id)));
    return {
      ...governance,
      categories,
      lines: lines.filter(({ from, to }) => ids.has(from.id) && ids.has(to.id)),
    };
  };
  const own = categories.map((category) => ({
    ...category,
    groups: category.groups.filter((group) => structureIdOf(group) === structure.id),
  }));
  const joint = structure.data.includes.flatMap((id) => governanceOf(handbook, id).categories);
  return { own: part(own.filter(({ groups }) => groups.length > 0)), joint: part(joint) };
}

/** Groups of one structure category by category, without those of joint structures it includes. */
export function ownGroups(handbook: Handbook, structureId: string): Entry<'groups'>[] {
  const { own } = partsOf(handbook, governanceOf(handbook, structureId));
  return own.categories.flatMap(({ groups }) => groups);
}

/** Categories of all parts, one for each id, with their groups; categories without groups are left out. */
function categoriesOf(parts: Entry<'structures'>[], groups: Entry<'groups'>[]): CategoryOfGroups[] {
  const categories = new Map(
    parts.flatMap((part) => part.data.categories).map((category) => [category.id, category]),
  );
  return [...categories.values()]
    .map(({ id, title, description }) => ({
      id,
      title,
      ...(description && { description }),
      groups: groups.filter((group) => group.data.category === id),
    }))
    .filter((category) => category.groups.length > 0);
}

/** Entries of the same body in all structures of its partnership, the newest first. */
export function recordsOf(handbook: Handbook, group: Entry<'groups'>): Entry<'groups'>[] {
  const structures = structuresOf(handbook, group.owner).map(({ id }) => id);
  return structures.flatMap((structureId) =>
    groupsIn(handbook, structureId).filter((other) => slugOf(other.id) === slugOf(group.id)),
  );
}

/** Groups of later structures that carry on the work of this one. */
export function continuedBy(handbook: Handbook, group: Entry<'groups'>): Entry<'groups'>[] {
  return referrersTo(handbook, 'groups', group, 'continues');
}
