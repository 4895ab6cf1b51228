import { csvOf, isChangedBySpreadsheet } from '../../../lib/csv.ts';
import type { Column } from '../../../lib/csv.ts';
import { formatDate, precisionOf } from '../../../lib/dates.ts';
import type { PartialDate } from '../../../lib/dates.ts';
import { wholeAddress } from '../../../lib/paths.ts';
import type { Evidence } from '../../../schemas/openData.ts';
import type { Period } from '../../../schemas/shared/period.ts';
import { entry } from '../../handbook.ts';
import type { Handbook } from '../../handbook.ts';
import { periodInWords } from '../../wording/periodInWords.ts';

/** A table of the open data. */
export interface DataTable {
  /** Name of its file, without `.csv`. */
  name: string;
  title: string;
  /** What a row is, in one sentence. */
  about: string;
  columns: string[];
  /** How many rows there are, without the headings. */
  rows: number;
  csv: string;
}

/** What every row has: what it rests on, and its place on the site. */
export interface EvidencedRow {
  evidence: Evidence;
  /** Path from the root of the site. */
  path: string;
}

/** Makes a table of rows; each row has the columns for its evidence and its address last. */
export function dataTable<Row extends EvidencedRow>(
  table: Pick<DataTable, 'name' | 'title' | 'about'>,
  rows: readonly Row[],
  own: readonly Column<Row>[],
): DataTable {
  const columns = [...own, ...EVIDENCE_COLUMNS];
  return {
    ...table,
    columns: columns.map(({ heading }) => heading),
    rows: rows.length,
    csv: csvOf(rows, columns),
  };
}

const EVIDENCE_COLUMNS: readonly Column<EvidencedRow>[] = [
  { heading: 'source', of: ({ evidence }) => evidence.documents[0]?.title ?? '' },
  { heading: 'sourcePlace', of: ({ evidence }) => placeInCell(evidence.documents[0]?.place ?? '') },
  { heading: 'sourceAddress', of: ({ evidence }) => evidence.documents[0]?.address ?? '' },
  { heading: 'period', of: ({ evidence }) => periodInCell(evidence.period) },
  { heading: 'state', of: ({ evidence }) => evidence.stateInWords ?? 'Current' },
  { heading: 'checked', of: ({ evidence }) => evidence.checked },
  { heading: 'address', of: ({ path }) => wholeAddress(path) },
];

/** A day as `2026-03-31`, a year as `2026`; a month in words that no spreadsheet takes for a day: `in March 2026`. */
export function dateInCell(date: PartialDate | undefined): string {
  if (date === undefined) return '';
  return precisionOf(date) === 'month' ? `in ${formatDate(date)}` : date;
}

/** A period in words that no spreadsheet takes for a day. */
export function periodInCell(period: Period | undefined): string {
  if (!period) return '';
  const { from, to, dating } = period;
  return from !== undefined && from === to && dating === 'stated'
    ? dateInCell(from)
    : periodInWords(period);
}

/** A heading such as "July 2020" stays words in quotation marks; without them a spreadsheet makes the first of July of it. */
function placeInCell(place: string): string {
  return isChangedBySpreadsheet(place) ? `“${place}”` : place;
}

/** Several values in one cell. */
export function listInCell(values: readonly string[]): string {
  return values.join('; ');
}

/** Short name of the partnership that owns an entry; none for what is shared. */
export function partnershipInCell(handbook: Handbook, owner: string): string {
  return owner === 'shared' ? '' : entry(handbook, 'partnerships', owner).data.shortName;
}
