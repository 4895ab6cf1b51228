import { addressOf } from '../../addresses.ts';
import { endingOf } from '../../governance/bodies.ts';
import { chairsOf } from '../../governance/chairs.ts';
import { linesFrom, structureOf } from '../../governance/governance.ts';
import { linesUpFrom, outsideLinesFrom } from '../../governance/reportingLines.ts';
import { all } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { groupKindLabels, reportingLabels } from '../../labels.ts';
import { nameOf } from '../../parties.ts';
import { frequencyInWords } from '../../../lib/calendar/frequency.ts';
import { evidenceOf } from '../entryData.ts';
import { dataTable, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every group of every structure, one a row. */
export function groupsTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'groups').map((group) => ({
    group,
    structure: structureOf(handbook, group).data.title,
    chairs: chairsOf(handbook, group).flatMap(({ label, holders }) =>
      holders.map(({ party, term }) =>
        [`${label}: ${party.words}`, term].filter(Boolean).join(', '),
      ),
    ),
    lines: linesUpFrom(handbook, group),
    members: group.data.members.map(({ party }) => nameOf(handbook, party).words),
    evidence: evidenceOf(handbook, group),
    path: addressOf(handbook, group),
  }));
  return dataTable(
    {
      name: 'groups',
      title: 'Groups',
      about: 'One row for each board, subgroup, panel or meeting in each structure.',
    },
    rows,
    [
      { heading: 'id', of: ({ group }) => group.id },
      { heading: 'partnership', of: ({ group }) => partnershipInCell(handbook, group.owner) },
      { heading: 'structure', of: ({ structure }) => structure },
      { heading: 'name', of: ({ group }) => group.data.title },
      { heading: 'alsoKnownAs', of: ({ group }) => listInCell(group.data.aliases) },
      { heading: 'kind', of: ({ group }) => groupKindLabels[group.data.kind] },
      { heading: 'chair', of: ({ chairs }) => listInCell(chairs) },
      {
        heading: 'meets',
        of: ({ group }) => (group.data.meets ? frequencyInWords(group.data.meets) : ''),
      },
      { heading: 'members', of: ({ members }) => listInCell(members) },
      { heading: 'reportsTo', of: ({ lines }) => listInCell(lines.map(({ to }) => to.words)) },
      { heading: 'ending', of: ({ group }) => endingOf(handbook, group)?.words ?? '' },
    ],
  );
}

/** Every line from a group to what it answers to: a group, or somebody outside the partnership. */
export function reportingLinesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'groups').flatMap((group) => {
    const lines = [
      ...linesFrom(handbook, group).map(({ to, how, basis }) => ({
        how,
        basis,
        to: to.data.title,
        toId: to.id,
      })),
      ...outsideLinesFrom(handbook, group).map(({ to, how, basis }) => ({
        how,
        basis,
        to: to.words,
        toId: '',
      })),
    ];
    const evidence = evidenceOf(handbook, group);
    const structure = structureOf(handbook, group).data.title;
    const path = addressOf(handbook, group);
    return lines.map((line) => ({ group, line, structure, evidence, path }));
  });
  return dataTable(
    {
      name: 'reporting-lines',
      title: 'Reporting lines',
      about:
        'One row for each line from a group to what it answers to. Outside the partnership there is no id.',
    },
    rows,
    [
      { heading: 'partnership', of: ({ group }) => partnershipInCell(handbook, group.owner) },
      { heading: 'structure', of: ({ structure }) => structure },
      { heading: 'from', of: ({ group }) => group.data.title },
      { heading: 'fromId', of: ({ group }) => group.id },
      { heading: 'how', of: ({ line }) => reportingLabels[line.how] },
      { heading: 'to', of: ({ line }) => line.to },
      { heading: 'toId', of: ({ line }) => line.toId },
      { heading: 'basis', of: ({ line }) => line.basis },
    ],
  );
}
