import { addressOf } from '../../addresses.ts';
import { all } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { evidenceOfDocument } from '../entryData.ts';
import { dataTable, dateInCell, partnershipInCell } from './dataTable.ts';
import type { DataTable } from './dataTable.ts';

/** Every document and page that the site rests on. */
export function sourcesTable(handbook: Handbook): DataTable {
  const rows = all(handbook, 'sources').map((source) => ({
    source,
    evidence: evidenceOfDocument(handbook, source),
    path: addressOf(handbook, source),
  }));
  return dataTable(
    {
      name: 'sources',
      title: 'Sources',
      about: 'One row for each document and page that the site is based on.',
    },
    rows,
    [
      { heading: 'id', of: ({ source }) => source.id },
      { heading: 'title', of: ({ source }) => source.data.title },
      { heading: 'publisher', of: ({ source }) => source.data.publisher },
      { heading: 'kind', of: ({ source }) => source.data.kind },
      {
        heading: 'partnership',
        of: ({ source }) => partnershipInCell(handbook, source.data.partnership ?? 'shared'),
      },
      { heading: 'published', of: ({ source }) => dateInCell(source.data.published) },
      { heading: 'editionId', of: ({ source }) => source.data.edition ?? '' },
      { heading: 'standing', of: ({ source }) => source.data.standing },
    ],
  );
}
