import type { ContentEntry } from '../../loader/entries.ts';
import { groupBy } from '../../lib/lists.ts';
import { partsOf, sumOf } from '../../model/reports/figures.ts';
import type { Arrangement } from '../../schemas/arrangement.ts';
import type { Figure } from '../../schemas/shared/figure.ts';

type Funding = NonNullable<Arrangement['funding']>;

/** "The rows add up to £181,299", "the three answers add up to 99.9%", "together are 61". */
const NAMED_SUM = /\b(?:adds? up to|comes? to|together (?:are|make)) £?(?<sum>\d[\d,]*(?:\.\d+)?)/g;

/** A sum that a note of the editors names. */
export interface NamedSum {
  /** The words that name it. */
  text: string;
  sum: number;
}

/** The sums that the notes of an entry name: of its figures, of their series, and of the entry itself. */
export function namedSums({ data }: Pick<ContentEntry, 'data'>): NamedSum[] {
  const notes = [
    ...('editorNotes' in data ? data.editorNotes.map(({ text }) => text) : []),
    ...figuresOf(data).map(({ note }) => note),
    ...('figureSeries' in data ? data.figureSeries.map(({ note }) => note) : []),
  ];
  return notes.flatMap((note = '') =>
    [...note.matchAll(NAMED_SUM)].map(([text, number]) => ({
      text,
      sum: Number(number!.replaceAll(',', '')),
    })),
  );
}

/** What the numbers of an entry come to: the parts of each whole, each series, the rows of its funding. */
export function sumsOf({ data }: Pick<ContentEntry, 'data'>): number[] {
  const figures = figuresOf(data);
  return [
    ...figures.map((whole) => sumOf(partsOf(whole, figures))),
    ...[...groupBy(figures, ({ series }) => series).values()].map((series) =>
      sumOf(series.filter(({ partOf }) => partOf === undefined)),
    ),
    ...('funding' in data && data.funding ? sumsOfFunding(data.funding) : []),
  ];
}

/** What each table and year of a budget comes to, without rows that have no amount. */
function sumsOfFunding({ rows, spending }: Funding): number[] {
  return [rows, ...(spending ? [spending.rows] : [])].flatMap((table) =>
    (['amount', 'before'] as const).map((year) =>
      table.reduce((total, row) => {
        const cell = row[year];
        return typeof cell === 'number' ? total + cell : total;
      }, 0),
    ),
  );
}

function figuresOf(data: ContentEntry['data']): Figure[] {
  return 'figures' in data ? data.figures : [];
}
