import { MONTH_PATTERN, SHORT_MONTHS } from '../../lib/calendar/months.ts';
import type { FigureReader } from './figureReader.ts';
import { numberWordReaders } from './numberWords.ts';

/** A number, amount, percentage or date as it is in a text. */
export interface Figure {
  /** As written: `£82,037`, `27 June 2022`, `2022/23`, `Nine`. */
  text: string;
  /** Offset in the text. */
  at: number;
  /**
   * What it says, in a fixed form: `82037`, `11.1`, `2018-05-14`, `2018-05`, or `--06-27` for a day
   * without a year. Several for a range of years, which all have to hold.
   */
  values: string[];
}

const MONTH = `(?<month>${MONTH_PATTERN})`;
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?';

/** From the most to the least exact: what one reader has read, the next ones pass over. */
const readers: FigureReader[] = [
  {
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?![\d-])/g,
    read: ({ year, month, day }) => dateValues(year, month, day),
  },
  {
    pattern: /(?<!\d)(?<day>\d{1,2})\/(?<month>\d{1,2})\/(?<year>\d{4}|\d{2})(?!\d)/g,
    read: ({ year, month, day }) => dateValues(fullYear(year), month, day),
  },
  {
    pattern: new RegExp(`(?<!\\d)${DAY}(?: of)? ${MONTH}\\b(?:,? (?<year>\\d{4})(?!\\d))?`, 'g'),
    read: ({ year, month, day }) => dateValues(year, monthNumber(month), day),
  },
  {
    // Headings are often in capitals.
    pattern: new RegExp(`\\b${MONTH} (?<year>\\d{4})(?!\\d)`, 'gi'),
    read: ({ year, month }) => dateValues(year, monthNumber(month)),
  },
  {
    // "Jan 23" is a day or a year: it is read as both.
    pattern: new RegExp(`\\b${MONTH} ${DAY}(?!\\d)(?:,? (?<year>\\d{4})(?!\\d))?`, 'g'),
    read: ({ year, month, day }) => [
      ...(dateValues(year, monthNumber(month), day) ?? []),
      ...(year ? [] : (dateValues(fullYear(day), monthNumber(month)) ?? [])),
    ],
  },
  {
    pattern: /(?<![\d,.])(?<from>\d{4}) ?[/–-] ?(?<to>\d{4}|\d{2})(?!\d)/g,
    read: ({ from, to }) => yearRange(from, to),
  },
  {
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d{2})(?![\d-])/g,
    read: ({ year, month }) => dateValues(year, month),
  },
  ...numberWordReaders,
  {
    pattern:
      /£?(?<number>\d{1,3}(?:,\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?)(?:%|(?:st|nd|rd|th)\b)?/g,
    read: ({ number = '' }) => [String(Number(number.replaceAll(',', '')))],
  },
];

/** Every figure of a text, in the order of the text. */
export function figuresIn(text: string): Figure[] {
  const found: Figure[] = [];
  let rest = text;
  for (const { pattern, read } of readers) {
    rest = rest.replace(pattern, (match: string, ...more: unknown[]) => {
      const groups = more.at(-1) as Record<string, string | undefined>;
      const at = more.at(-3) as number;
      const values = read(groups);
      if (!values || values.length === 0) return match;
      found.push({ text: match, at, values });
      return ' '.repeat(match.length);
    });
  }
  return found.sort((a, b) => a.at - b.at);
}

/** A value with everything that it says as well: a day also names its month and its year. */
export function impliedValues(value: string): string[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(value) ?? [];
  if (!year) return [value];
  return [value, year, `${year}-${month}`, ...(day ? [`--${month}-${day}`] : [])];
}

function dateValues(year?: string, month?: string, day?: string): string[] | undefined {
  const [monthPart, dayPart] = [month, day].map((part) => part?.padStart(2, '0'));
  if (!monthPart || Number(monthPart) < 1 || Number(monthPart) > 12) return undefined;
  if (dayPart && (Number(dayPart) < 1 || Number(dayPart) > 31)) return undefined;
  return [[year ?? '-', monthPart, dayPart].filter((part) => part !== undefined).join('-')];
}

function monthNumber(name = ''): string {
  return String(
    SHORT_MONTHS.indexOf(`${name.slice(0, 1).toUpperCase()}${name.slice(1, 3).toLowerCase()}`) + 1,
  );
}

function fullYear(year = ''): string {
  return year.length === 4 ? year : `20${year.padStart(2, '0')}`;
}

/**
 * `2022/23` and `2023–2026` name both years; `2019/10` and other pairs that fall are no range. One year written twice,
 * such as `2023/23`, is a slip: it says what no document says.
 */
function yearRange(from = '', to = ''): string[] | undefined {
  const end = to.length === 4 ? to : from.slice(0, 2) + to;
  if (end === from && /^(?:19|20)/.test(from)) return [`${from}/${to}`];
  const isRange = /^(?:19|20)/.test(from) && Number(end) > Number(from);
  return isRange ? [from, end] : undefined;
}
