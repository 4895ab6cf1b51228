import { cpus, totalmem } from 'node:os';
import type { OwnBuilds } from './ownBuilds.ts';
import { STAGES } from './ownBuilds.ts';
import type { Peers } from './peers.ts';
import type { SliceBuilds } from './sliceBuilds.ts';

/** All that was measured at one size. */
export interface SizeResult {
  wanted: number;
  partnerships: number;
  entries: number;
  own: OwnBuilds;
  /** Pages of words that others built. */
  words: number;
  peers: Peers;
}

/** Results of a run, as `results.json` keeps them. */
export interface BenchResults {
  day: string;
  seed: number;
  versions: Record<string, string>;
  sizes: SizeResult[];
}

const seconds = (value: number) => value.toFixed(1);
const mib = (value: number | undefined) => (value === undefined ? 'not known' : value.toFixed(0));

/** The results as a page of documentation. */
export function benchReport({ day, seed, versions, sizes }: BenchResults): string {
  const processor = cpus()[0]?.model ?? 'unknown';
  return [
    '# Benchmarks',
    `Made by \`npm run bench\` on ${day}, with seed ${seed}, on ${cpus().length} cores (${processor}) with ${(totalmem() / 2 ** 30).toFixed(0)} GiB of memory. Seconds and ratios are of one run: compare them within a run, not between machines.`,
    `Versions: ${Object.entries(versions)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')}.`,
    'The corpus is the real content and copies of it under made-up places; fewer pages than the real site has are an edition of it. Charts are drawn before the builds, and measured alone. A clean build finds none of our code compiled; a build after a change finds what the one before has compiled, as in `npm run build`.',
    '![Seconds of a clean build and of one after a change, by generator and size](builds.svg)',
    ...sizes.flatMap(sizeSection),
    '',
  ].join('\n\n');
}

function sizeSection({ wanted, partnerships, entries, own, words, peers }: SizeResult): string[] {
  const clean = own.builds[0]!;
  const changed = own.builds[1]!;
  return [
    `## ${wanted} pages`,
    `${own.pages} pages of ${partnerships} partnerships and ${entries} entries; ${own.files} files, ${(own.bytes / 2 ** 20).toFixed(1)} MiB. ${own.charts.count} charts: ${seconds(own.charts.cold)} s to draw, ${seconds(own.charts.warm)} s to find again.`,
    table(
      ['Seconds', 'all', ...STAGES, 'peak MiB'],
      own.builds.map(({ what, seconds: all, stages, peak }) => [
        what,
        seconds(all),
        ...STAGES.map((stage) => seconds(stages[stage])),
        mib(peak),
      ]),
    ),
    ...(own.sliced ? sliceSection(own.sliced, clean.seconds) : []),
    ...(peers.builds.length > 0
      ? [
          `The words of ${words} of these pages, with search:`,
          table(
            ['', 'clean', 'one changed', 'peak MiB', 'our clean ÷ theirs', 'our changed ÷ theirs'],
            peers.builds.map((peer) => [
              `${peer.name} ${peer.version}`,
              seconds(peer.clean),
              seconds(peer.changed),
              mib(peer.peak),
              (clean.seconds / peer.clean).toFixed(2),
              (changed.seconds / peer.changed).toFixed(2),
            ]),
          ),
        ]
      : []),
    ...peers.notes,
  ];
}

function sliceSection({ slices, join, different }: SliceBuilds, whole: number): string[] {
  const longest = Math.max(...slices.map((slice) => slice.seconds));
  const same =
    different.length === 0
      ? 'Each file of the joined site is that of the whole one, byte for byte.'
      : `${different.length} files of the joined site are not those of the whole one, such as ${different[0]}.`;
  return [
    `In ${slices.length} slices, built one after the other on this machine and joined. ${same} So many machines would need ${seconds(longest)} s for the longest slice and ${seconds(join.seconds)} s for the join: ${((longest + join.seconds) / whole).toFixed(2)} of the ${seconds(whole)} s of one.`,
    table(
      ['', 'ids', 'pages', 'seconds', 'peak MiB'],
      [
        ...slices.map((slice, number) => [
          `slice ${number + 1}`,
          String(slice.ids),
          String(slice.pages),
          seconds(slice.seconds),
          mib(slice.peak),
        ]),
        ['join', '', '', seconds(join.seconds), mib(join.peak)],
      ],
    ),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
