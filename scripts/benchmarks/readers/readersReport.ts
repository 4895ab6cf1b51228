import { cpus } from 'node:os';
import type { MeasuredKind } from './pageKinds.ts';
import type { Scores } from './lighthouse.ts';
import type { Visit } from './slowVisit.ts';

/** What was measured of a kind of page: the median of each figure. */
export interface KindResult {
  kind: MeasuredKind;
  first: Visit;
  next: Visit;
  scores?: Scores;
}

/** Results of a run. */
export interface ReadersResults {
  day: string;
  runs: number;
  /** How many programs waited for a core on average, at the start and at the end. */
  load: readonly [number, number];
  results: readonly KindResult[];
}

const seconds = (milliseconds: number) => (milliseconds / 1000).toFixed(2);
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

/** The results as a page of documentation. */
export function readersReport({ day, runs, load, results }: ReadersResults): string {
  const [before, after] = load;
  return [
    '# On the reader’s device',
    `Made by \`npm run bench:readers\` on ${day}, on ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'}); the load of the machine was ${before.toFixed(1)} before and ${after.toFixed(1)} after. Each figure is the median of ${runs}. Of each kind the page with the most bytes is measured.`,
    '## A slow telephone',
    'A first visit with slow 3G (400 ms for each request, 400 kbit/s) and a processor of a quarter of the speed; then another page of the same kind, or the contacts, with what the cache has. Times are in seconds. Bytes are all that comes over the network, with headers.',
    table(
      [
        'Kind',
        'First paint',
        'Largest paint',
        'Shift',
        'Blocked',
        'kB',
        'Requests',
        'Next page',
        'kB',
        'Requests',
      ],
      results.map(({ kind, first, next }) => [
        kind.name,
        seconds(first.firstPaint),
        seconds(first.largestPaint),
        first.layoutShift.toFixed(3),
        seconds(first.blocking),
        kilobytes(first.bytes),
        String(first.requests),
        seconds(next.largestPaint),
        kilobytes(next.bytes),
        String(next.requests),
      ]),
    ),
    ...scoreSection(results),
    '',
  ].join('\n\n');
}

function scoreSection(results: readonly KindResult[]): string[] {
  const scored = results.flatMap(({ kind, scores }) => (scores ? [{ kind, scores }] : []));
  if (scored.length === 0) return [];
  return [
    '## Lighthouse',
    'Mobile, with Lighthouse’s own simulation of a network and a processor.',
    table(
      [
        'Kind',
        'Performance',
        'Accessibility',
        'Best practices',
        'SEO',
        'Largest paint',
        'Blocked',
        'Shift',
        'Below 90',
      ],
      scored.map(({ kind, scores }) => [
        kind.name,
        String(scores.performance),
        String(scores.accessibility),
        String(scores['best-practices']),
        String(scores.seo),
        seconds(scores.largestPaint),
        seconds(scores.blocking),
        scores.layoutShift.toFixed(3),
        scores.failed.join(', ') || 'none',
      ]),
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
