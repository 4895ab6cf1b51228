import { quote } from '../messageParts.ts';
import { kind } from './kind.ts';

/** Problems with groups, and with the lines between them. */
export const governanceProblems = {
  'reports-to-other-partnership': kind<{ group: string; theirs: string; own: string }>(
    'groups',
    ({ group, theirs, own }) =>
      `${quote(group)} is a group of the structure ${quote(theirs)}, which the structure ${quote(own)} does not include.`,
    ({ theirs, own }) =>
      `If the groups of ${quote(theirs)} are part of this structure, add it to "includes" in the file of ${quote(own)}. If not, name the group in "reportsOutside" as a body: { kind: body, body: its name }.`,
  ),
  'continues-own-structure': kind<{ group: string; structure: string }>(
    'groups',
    ({ group, structure }) =>
      `${quote(group)} is in the structure ${quote(structure)} too, so this group cannot carry on its work from an earlier one.`,
    () =>
      'Name a group of an earlier structure. If the group had another name before, write it in "formerNames".',
  ),
};
