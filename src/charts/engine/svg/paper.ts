import { PAPER_SCALE } from '../layout/sheets.ts';
import { element } from './element.ts';
import { heightOf, widthOf } from './drawing.ts';
import type { RoomName } from '../layout/rooms.ts';

/** The room whose drawing is printed. */
export const PRINTED_ROOM: RoomName = 'medium';

/** A drawing that says where it is cut for paper, and has an id for its sheets to refer to; one without cuts as it is. */
export function markedForPaper(svg: string, id: string, cuts: readonly number[]): string {
  return cuts.length === 0
    ? svg
    : svg.replace('<svg ', `<svg id="${id}" data-cuts="${cuts.join(' ')}" `);
}

/** The parts of a drawing for one sheet of paper each; none for a drawing that one sheet has room for. */
export function sheetsOf(svg: string): string[] {
  const [, id, cuts] = /^<svg id="([^"]+)" data-cuts="([\d ]+)"/.exec(svg) ?? [];
  if (id === undefined || cuts === undefined) return [];
  const [width, height] = [widthOf(svg), heightOf(svg)];
  const edges = [0, ...cuts.split(' ').map(Number), height];
  return edges.slice(1).map((foot, index) => {
    const top = edges[index]!;
    const part = foot - top;
    return element(
      'svg',
      {
        class: 'app-chart__sheet',
        width: width * PAPER_SCALE,
        height: part * PAPER_SCALE,
        viewBox: `0 ${top} ${width} ${part}`,
        'aria-hidden': 'true',
      },
      element('use', { href: `#${id}`, width, height }),
    );
  });
}
