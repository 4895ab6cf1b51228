/** A cell with nothing in it but white space. */
const EMPTY_CELL = /(<td\b(?:"[^"]*"|'[^']*'|[^>"'])*>)\s+(?=<\/td>)/g;

const TAG = /<(\/?)(table|thead|tr|th|td)\b((?:"[^"]*"|'[^']*'|[^>"'])*)>/g;

/** What a table says above its columns, in order. */
interface Columns {
  labels: string[];
  inHead: boolean;
  /** Number of the next cell. */
  at: number;
  /** Where the words of a heading begin, while one is open. */
  headingFrom: number;
}

/**
 * Gives every cell of the tables in a piece of HTML the heading of its column as `data-label`, so that the style sheet
 * can show a row as a card on a narrow screen, and takes the white space out of empty cells, so that a card leaves them
 * out with their heading. Nothing else in the HTML changes.
 */
export function labelCells(html: string): string {
  if (!html.includes('<table')) return html;
  const columns: Columns = { labels: [], inHead: false, at: 0, headingFrom: 0 };
  const tight = html.replaceAll(EMPTY_CELL, '$1');
  return tight.replaceAll(TAG, (tag, closing: string, name: string, rest: string, from: number) => {
    if (closing) close(name, columns, tight, from);
    else if (open(name, rest, columns, from + tag.length)) {
      const label = columns.labels[columns.at - 1];
      if (label) return `<td${rest} data-label="${label}">`;
    }
    return tag;
  });
}

/** Notes that a tag opens. True for a cell that is as wide as its column, which then is the one before `at`. */
function open(name: string, rest: string, columns: Columns, end: number): boolean {
  if (name === 'table') columns.labels = [];
  if (name === 'thead') columns.inHead = true;
  if (name === 'tr') columns.at = 0;
  if (name !== 'th' && name !== 'td') return false;
  const span = Number(/\bcolspan="(\d+)"/.exec(rest)?.[1] ?? 1);
  columns.at += span;
  if (columns.inHead) columns.headingFrom = end;
  return name === 'td' && span === 1 && !columns.inHead;
}

function close(name: string, columns: Columns, html: string, from: number): void {
  if (name === 'thead') columns.inHead = false;
  if (name !== 'th' || !columns.inHead) return;
  const words = html.slice(columns.headingFrom, from).replaceAll(/<[^>]*>/g, '');
  columns.labels[columns.at - 1] = words.replaceAll(/\s+/g, ' ').trim().replaceAll('"', '&quot;');
}
