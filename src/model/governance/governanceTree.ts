import type { Governance, Line } from './governance.ts';
import type { Entry } from '../handbook.ts';

/** A group with the groups that answer to it, as in a nested list. */
export interface GovernanceBranch {
  group: Entry<'groups'>;
  /** The line to the group above; none at the top. */
  line?: Line;
  branches: GovernanceBranch[];
  /** Groups above it other than the one it hangs from. */
  alsoReportsTo: Line[];
}

/**
 * The lines of a structure as a tree. A group that answers to several hangs from the first and
 * names the others. Groups without a line are left to the caller, who shows them by category.
 */
export function governanceTree(governance: Governance): GovernanceBranch[] {
  const groups = governance.categories.flatMap((category) => category.groups);
  const below = (parent: Entry<'groups'>, seen: Set<string>): GovernanceBranch[] =>
    governance.lines
      .filter(
        (line) =>
          line.to.id === parent.id && isMainLine(governance, line) && !seen.has(line.from.id),
      )
      .map((line) => branch(line.from, new Set([...seen, line.from.id]), line));
  const branch = (group: Entry<'groups'>, seen: Set<string>, line?: Line): GovernanceBranch => ({
    group,
    ...(line && { line }),
    branches: below(group, seen),
    alsoReportsTo: governance.lines.filter((other) => other.from.id === group.id && other !== line),
  });
  return groups
    .filter((group) => hasLine(governance, group) && !answersToAnother(governance, group))
    .map((group) => branch(group, new Set([group.id])));
}

/** Groups that no line of the structure starts from or leads to. */
export function groupsWithoutLine(governance: Governance): Entry<'groups'>[] {
  return governance.categories
    .flatMap((category) => category.groups)
    .filter((group) => !hasLine(governance, group));
}

function isMainLine(governance: Governance, line: Line): boolean {
  return governance.lines.find((other) => other.from.id === line.from.id) === line;
}

function hasLine(governance: Governance, group: Entry<'groups'>): boolean {
  return governance.lines.some((line) => line.from.id === group.id || line.to.id === group.id);
}

function answersToAnother(governance: Governance, group: Entry<'groups'>): boolean {
  return governance.lines.some((line) => line.from.id === group.id);
}
