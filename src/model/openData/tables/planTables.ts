import { addressOf } from '../../addresses.ts';
import { all } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { planRows } from '../../plans/planRows.ts';
import { evidenceOf } from '../entryData.ts';
import { dataTable, listInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every activity of every plan. */
export function activitiesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'plans').flatMap((plan) => {
    const evidence = evidenceOf(handbook, plan);
    return planRows(handbook, plan).map((row) => ({ plan, row, evidence, path: row.address }));
  });
  return dataTable(
    {
      name: 'activities',
      title: 'Activities of plans',
      about: 'One row for each activity of a plan, or deliverable for which it names none.',
    },
    rows,
    [
      { heading: 'id', of: ({ row }) => row.id },
      { heading: 'partnership', of: ({ plan }) => partnershipInCell(handbook, plan.owner) },
      { heading: 'plan', of: ({ plan }) => plan.data.title },
      { heading: 'priority', of: ({ row }) => row.priority.title },
      { heading: 'deliverable', of: ({ row }) => row.deliverable },
      { heading: 'activity', of: ({ row }) => row.activity },
      { heading: 'lead', of: ({ row }) => listInCell(row.leads.map(({ words }) => words)) },
      { heading: 'due', of: ({ row }) => row.dueBy },
      { heading: 'dueDays', of: ({ row }) => listInCell(row.dueDays) },
      { heading: 'datedOutsidePlan', of: ({ row }) => (row.isOutsidePlan ? 'yes' : 'no') },
      { heading: 'measure', of: ({ row }) => row.measure },
    ],
  );
}

/** Every row of every funding table. */
export function fundingTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'arrangements').flatMap((section) => {
    const { funding } = section.data;
    const evidence = evidenceOf(handbook, section);
    const path = addressOf(handbook, section);
    return (funding?.rows ?? []).map((row) => ({ section, funding, row, evidence, path }));
  });
  return dataTable(
    {
      name: 'funding',
      title: 'Funding',
      about: 'One row for each sum in a funding table, in pounds, with the total that is printed.',
    },
    rows,
    [
      { heading: 'partnership', of: ({ section }) => partnershipInCell(handbook, section.owner) },
      { heading: 'table', of: ({ section }) => section.data.title },
      {
        heading: 'financialYear',
        of: ({ funding }) => (funding?.year ? `financial year ${funding.year}` : ''),
      },
      { heading: 'row', of: ({ row }) => row.label },
      { heading: 'agencyId', of: ({ row }) => row.agency ?? '' },
      { heading: 'pounds', of: ({ row }) => row.amount },
      { heading: 'statedTotal', of: ({ funding }) => funding?.statedTotal ?? '' },
    ],
  );
}
