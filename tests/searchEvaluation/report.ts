import type { ColdVisit } from './coldVisits.ts';
import type { Half } from './labelledQuery.ts';
import { figuresOf, fraction, groupAnswers, percentile, worstFirst } from './metrics.ts';
import type { Answer, Share } from './metrics.ts';

/** What the report shows beside the figures. */
export interface ReportOptions {
  /** Name and version of the browser. */
  browser: string;
  /** Name the queries of the unseen half. Whoever tunes the search leaves this off. */
  showUnseen: boolean;
  /** How many of the worst queries of a half to name. */
  worst: number;
}

const HALF_NAMES: Record<Half, string> = { seen: 'Seen half', unseen: 'Unseen half' };
const LONGEST_LIST = 3;

/** The report of an evaluation, as lines of text. */
export function reportLines(
  answers: readonly Answer[],
  visits: readonly ColdVisit[],
  options: ReportOptions,
): string[] {
  const byHalf = [...Map.groupBy(answers, ({ query }) => query.half)];
  return [
    `${answers.length} queries in ${options.browser}`,
    '',
    ...table([['All', answers], ...byHalf.map(([half, some]) => row(HALF_NAMES[half], some))]),
    ...byHalf.flatMap(([half, some]) => [
      '',
      `${HALF_NAMES[half]}, by group and by audience`,
      ...table([
        ...groupAnswers(some, ({ group }) => group),
        ...groupAnswers(some, ({ audience }) => audience),
      ]),
    ]),
    '',
    ...loadLines(answers, visits),
    ...byHalf.flatMap(([half, some]) => [
      '',
      ...(half === 'seen' || options.showUnseen
        ? worstLines(HALF_NAMES[half], some, options.worst)
        : countLines(HALF_NAMES[half], some)),
    ]),
  ];
}

/** The figures alone, of all and by audience. */
export function figureTable(answers: readonly Answer[]): string[] {
  return table([['All', answers], ...groupAnswers(answers, ({ audience }) => audience)]);
}

type Row = [name: string, answers: Answer[] | readonly Answer[]];
const row = (name: string, answers: Answer[]): Row => [name, answers];

function table(rows: readonly Row[]): string[] {
  const heads = ['', 'queries', 'at 1', 'at 3', 'MRR', 'nothing', 'without results'];
  const cells = rows.map(([name, answers]) => {
    const figures = figuresOf(answers);
    const { meanReciprocalRank: rank } = figures;
    return [
      name,
      String(answers.length),
      percent(figures.successAt1),
      percent(figures.successAt3),
      rank === null ? '–' : rank.toFixed(3),
      figures.nothing.of === 0 ? '–' : `${figures.nothing.right} of ${figures.nothing.of}`,
      figures.successAt1.of === 0 ? '–' : String(figures.withoutResults),
    ];
  });
  const widths = heads.map((head, column) =>
    Math.max(head.length, ...cells.map((line) => line[column]?.length ?? 0)),
  );
  return [heads, ...cells].map((line) =>
    line
      .map((cell, column) => cell[column === 0 ? 'padEnd' : 'padStart'](widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function loadLines(answers: readonly Answer[], visits: readonly ColdVisit[]): string[] {
  const heaviest = visits.toSorted((a, b) => b.bytes - a.bytes)[0];
  const bytes = visits.map((visit) => visit.bytes);
  const cold = visits.map(({ milliseconds }) => milliseconds);
  const warm = answers.map(({ milliseconds }) => milliseconds);
  return [
    `Over the wire until the first results, cold, gzip, headers included (${visits.length} visits): ` +
      `median ${kilobytes(percentile(bytes, 0.5))}, most ${kilobytes(percentile(bytes, 1))}`,
    ...(heaviest
      ? [`  the heaviest, of group ${heaviest.query.group}, in ${heaviest.files.length} files:`]
      : []),
    ...(heaviest?.files.slice(0, 2 * LONGEST_LIST) ?? []).map(
      (file) => `  ${kilobytes(file.bytes).padStart(9)}  ${file.path}`,
    ),
    `Time to the first results, cold: ${times(cold)}; on a page that has searched before: ${times(warm)}`,
  ];
}

function worstLines(name: string, answers: readonly Answer[], most: number): string[] {
  const worst = worstFirst(answers);
  return [
    `${name}: ${worst.length} of ${answers.length} less than perfect${worst.length > most ? `, the worst ${most}` : ''}`,
    ...worst
      .slice(0, most)
      .flatMap((answer) => [
        `  ${place(answer)}  ${answer.query.query}${answer.mended ? ` → ${answer.mended}` : ''}  (${answer.query.group}, ${answer.query.audience}: ${answer.query.why})`,
        `      wanted ${answer.query.right.join(' or ') || 'nothing'}`,
        `      found  ${answer.found.slice(0, LONGEST_LIST).join(', ') || answer.state}`,
      ]),
  ];
}

function countLines(name: string, answers: readonly Answer[]): string[] {
  const worst = worstFirst(answers);
  return [
    `${name}: ${worst.length} of ${answers.length} less than perfect (not named; --show-unseen names them)`,
    ...[...groupAnswers(worst, ({ group }) => group)].map(
      ([group, some]) => `  ${group}: ${some.length}`,
    ),
  ];
}

function place({ state, rank, query }: Answer): string {
  if (state === 'failed') return 'failed';
  if (query.right.length === 0) return 'found something';
  return rank === null ? 'not found' : `place ${rank}`;
}

function percent(share: Share): string {
  const part = fraction(share);
  return part === null ? '–' : `${(100 * part).toFixed(1)}%`;
}

function kilobytes(bytes: number | null): string {
  return bytes === null ? '–' : `${(bytes / 1000).toFixed(1)} kB`;
}

function times(milliseconds: readonly number[]): string {
  const show = (value: number | null) => (value === null ? '–' : `${Math.round(value)} ms`);
  return `median ${show(percentile(milliseconds, 0.5))}, 95th percentile ${show(percentile(milliseconds, 0.95))}`;
}
