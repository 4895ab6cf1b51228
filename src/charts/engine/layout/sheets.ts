import { looks, measures } from './organisationMeasures.ts';
import type { Placed } from './placed.ts';
import { chartTokens } from '../../theme.ts';

/** Text on paper is never smaller than this, in pixels of 1/96 inch. */
const SMALLEST_TEXT = 12;
/** Height of a sheet of A4 between its margins, in the same pixels. */
const SHEET = 945;

/** How much smaller a drawing of several sheets is printed than it is shown. */
export const PAPER_SCALE = SMALLEST_TEXT / looks.about.size;

/** The most of a drawing that one sheet has room for with its text large enough to read. */
const MOST = SHEET / PAPER_SCALE;

/**
 * Where a drawing is cut for paper, from its top: nowhere when one sheet has room for it, else between cards and below
 * titles, as far down as each sheet allows. Where nothing but cards is side by side, as few as can be are cut.
 */
export function cutsFor({ height, items }: Placed): number[] {
  const whole = items.map((item) => {
    const padding = item.kind === 'frame' ? measures.framePadding : measures.boxPadding;
    const size = item.kind === 'frame' ? looks.frame.size : looks.title.size;
    return item.kind === 'card'
      ? { top: item.y, foot: item.y + item.height }
      : {
          top: item.y,
          foot:
            item.y + padding + item.lines.length * size * chartTokens.lineHeight + measures.cardGap,
        };
  });
  const cutAt = (y: number) => whole.filter(({ top, foot }) => y > top && y < foot).length;
  // Just above what is whole, where the line above it has come down.
  const places = whole.map(({ top }) => top - 2);
  const cuts: number[] = [];
  for (let start = 0; height - start > MOST;) {
    const within = places.filter((y) => y > start && y - start <= MOST);
    const fewest = Math.min(...within.map(cutAt));
    const next = Math.max(...within.filter((y) => cutAt(y) === fewest));
    if (!Number.isFinite(next)) return cuts;
    cuts.push(Math.round(next + measures.margin));
    start = next;
  }
  return cuts;
}
