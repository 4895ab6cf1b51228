import { scaleLinear } from 'd3-scale';
import { escapeHtml } from '../../src/lib/text.ts';
import type { SizeResult } from './benchReport.ts';

const [WIDTH, LABELS, ROW, HEAD] = [720, 190, 22, 34];
const [CLEAN, CHANGED, INK] = ['#1d4f91', '#7fa6d6', '#0b0c0c'];

interface Bar {
  label: string;
  clean: number;
  changed: number;
}

/** Bars of a clean build and of one after a change, for each generator and size, as an SVG file. */
export function benchChart(sizes: readonly SizeResult[]): string {
  const groups = sizes.map(({ wanted, own, peers }) => ({
    title: `${wanted} pages`,
    bars: [
      { label: 'this site', clean: own.builds[0]!.seconds, changed: own.builds[1]!.seconds },
      ...peers.builds.map(({ name, clean, changed }) => ({ label: name, clean, changed })),
    ],
  }));
  const all = groups.flatMap(({ bars }) => bars.flatMap(({ clean, changed }) => [clean, changed]));
  const x = scaleLinear([0, Math.max(1, ...all)], [0, WIDTH - LABELS - 70]);
  let y = 44;
  const parts = groups.map(({ title, bars }) => {
    const top = y;
    y += HEAD + bars.length * ROW * 2 + 12;
    return [
      text(10, top + 16, title, 'font-weight="bold"'),
      ...bars.map((bar, index) => barsOf(bar, top + HEAD + index * ROW * 2, x)),
    ].join('\n');
  });
  const title = 'Seconds of a clean build and of one after a change, by generator and size';
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${y}" viewBox="0 0 ${WIDTH} ${y}" role="img" font-family="Arial, sans-serif" font-size="14">
<title>${title}</title>
<rect width="${WIDTH}" height="${y}" fill="#ffffff"/>
<rect x="10" y="12" width="14" height="14" fill="${CLEAN}"/>
${text(30, 24, 'clean build')}
<rect x="150" y="12" width="14" height="14" fill="${CHANGED}"/>
${text(170, 24, 'after one change')}
${parts.join('\n')}
</svg>
`;
}

function barsOf({ label, clean, changed }: Bar, top: number, x: (value: number) => number): string {
  const bar = (value: number, y: number, colour: string) =>
    `<rect x="${LABELS}" y="${y}" width="${x(value).toFixed(1)}" height="16" fill="${colour}"/>\n` +
    text(LABELS + x(value) + 6, y + 13, `${value.toFixed(1)} s`);
  return [text(10, top + 20, label), bar(clean, top, CLEAN), bar(changed, top + 18, CHANGED)].join(
    '\n',
  );
}

function text(x: number, y: number, words: string, more = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y}" fill="${INK}" ${more}>${escapeHtml(words)}</text>`;
}
