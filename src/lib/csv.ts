import { stringify } from 'csv-stringify/sync';

/** One column of a table to take away: its heading, and what it shows of a row. */
export interface Column<Row> {
  heading: string;
  of: (row: Row) => string | number;
}

/** Put in front of a text that a spreadsheet would run or change. Spreadsheets show it; it is never part of the text. */
const KEPT_AS_TEXT = "'";

// Also the full-width forms, which some spreadsheets read as the plain ones.
const STARTS_A_FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/;

// Shorter than a spreadsheet's 15 digits, no zero in front: these come out as they went in.
const PLAIN_NUMBER = /^-?(?:0|[1-9]\d{0,14})(?:\.\d*[1-9])?%?$/;
// Digits in groups, such as +44 1582 547653. Without a space it would become the number 441582547653.
const INTERNATIONAL_NUMBER = /^\+\d+(?: \d+)+$/;

const MONTH = String.raw`(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*`;
const CHANGED = [
  // 3 March, 3 March 2019, March 2019, Mar-19, March 3
  new RegExp(String.raw`^\d{1,2}(?:st|nd|rd|th)?[ ./-]*${MONTH}[ ,./-]*(?:\d{2,4})?$`, 'i'),
  new RegExp(String.raw`^${MONTH}[ ,./-]*\d{1,4}(?:, *\d{4})?$`, 'i'),
  // 24/7, 9-5, 2018-12, 3.4.19, but not a whole day such as 2019-01-31, which stays that day
  /^(?!\d{4}-\d{2}-\d{2}$)\d{1,4}[/.-]\d{1,4}(?:[/.-]\d{1,4})?$/,
  // 9:30, 9 am
  /^\d{1,2}(?::\d{2}){0,2}(?: ?[ap]m)$|^\d{1,2}(?::\d{2}){1,2}$/i,
  // a zero in front, more digits than a spreadsheet keeps, 1e5, (100), 1 1/2
  /^0\d+$|^\d{16,}$|^\d+(?:\.\d+)?e[+-]?\d+$|^\(\d+(?:\.\d+)?\)$|^\d+ \d+\/\d+$/i,
];

/**
 * True for a text that a spreadsheet would run as a formula, or show as something else: "January 2019" becomes 1 January,
 * "24/7" becomes 24 July, "01582547653" loses its zero. Negative figures and telephone numbers in groups of digits
 * (+44 1582 547653) stay as they are.
 */
export function isChangedBySpreadsheet(text: string): boolean {
  const words = text.trim();
  if (PLAIN_NUMBER.test(words) || INTERNATIONAL_NUMBER.test(words)) return false;
  return STARTS_A_FORMULA.test(text) || CHANGED.some((pattern) => pattern.test(words));
}

/**
 * A table as comma-separated values, with a heading line, for every file of this kind on the site. It starts with the byte
 * order mark, so that spreadsheets read it as UTF-8. Its lines end as RFC 4180 says, and no text in it becomes a formula, a day or a number:
 * such a text gets an apostrophe in front. Better to word it so that it needs none: "by January 2019".
 */
export function csvOf<Row>(rows: readonly Row[], columns: readonly Column<Row>[]): string {
  const records = rows.map((row) => columns.map(({ of }) => keptAsText(of(row))));
  return stringify([columns.map(({ heading }) => keptAsText(heading)), ...records], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

function keptAsText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell);
  return isChangedBySpreadsheet(cell) ? `${KEPT_AS_TEXT}${cell}` : cell;
}
