import { handbook as settings } from '../../../../handbook.config.ts';
import { wholeAddress } from '../../../lib/paths.ts';
import { asCsv, csvHeadings } from '../../contacts/contactExports.ts';
import { allPlaced } from '../../contacts/placedContacts.ts';
import type { Handbook } from '../../handbook.ts';
import type { DataTable } from './dataTable.ts';

/** Every contact, area by area: those that serve several areas are there once for each. */
export function contactsTable(handbook: Handbook): DataTable {
  const placed = allPlaced(handbook, settings.contacts);
  return {
    name: 'contacts',
    title: 'Contacts',
    about: 'One row for each contact in each area that it serves.',
    columns: csvHeadings,
    rows: placed.length,
    csv: asCsv(placed, { toUrl: wholeAddress, today: handbook.today }),
  };
}
