import { cpus } from 'node:os';
import type { Waited } from './searchVisits.ts';

/** What was asked of a site, and what it took: the median of each figure. */
export interface AskedSite {
  name: string;
  things: number;
  queries: readonly { asked: string; waited: Waited }[];
  beginnings: readonly { asked: string; waited: Waited }[];
}

/** Results of a run. */
interface SearchResults {
  day: string;
  runs: number;
  /** How many programs waited for a core on average, at the start and at the end. */
  load: readonly [number, number];
  sites: readonly AskedSite[];
}

/** What is aimed at, in milliseconds and in kilobytes. */
const GOAL = { milliseconds: 300, query: 150, suggestion: 30 };

const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The results as a page of documentation. */
export function searchReport({ day, runs, load, sites }: SearchResults): string {
  const [before, after] = load;
  return [
    '# The search in the browser',
    `Made by \`npm run bench:search\` on ${day}, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); the load of the machine was ${before.toFixed(1)} before and ${after.toFixed(1)} after. Each figure is the median of ${runs} first visits, with a processor of a quarter of the speed and no delay of the network.`,
    `Goals: first results in ${GOAL.milliseconds} ms; at most ${GOAL.query} kB of the index for a first query, and ${GOAL.suggestion} kB for a first suggestion. Results are timed from the moment when the page has been read and its script begins; “visit” is from the start of the navigation. Suggestions are timed from the first letters; the script of the list loads in that time. “Index” is what of the kilobytes is files of the index. All are compressed, with headers.`,
    ...sites.flatMap(({ name, things, queries, beginnings }) => [
      `## ${name}`,
      `${things} things.`,
      table(
        ['First query', 'ms', 'ms of the visit', 'kB', 'index'],
        queries.map(({ asked, waited }) => [
          asked,
          String(Math.round(waited.milliseconds)),
          String(Math.round(waited.fromStart)),
          kilobytes(waited.bytes),
          kilobytes(waited.ofIndex),
        ]),
      ),
      table(
        ['First letters', 'ms', 'kB', 'index'],
        beginnings.map(({ asked, waited }) => [
          asked,
          String(Math.round(waited.milliseconds)),
          kilobytes(waited.bytes),
          kilobytes(waited.ofIndex),
        ]),
      ),
    ]),
  ].join('\n\n');
}

function table(heads: readonly string[], rows: readonly string[][]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map(() => '-')), ...rows.map(line)].join('\n');
}
