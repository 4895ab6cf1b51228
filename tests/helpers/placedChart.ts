import { arrange } from '../../src/charts/engine/layout/arrange.ts';
import { cardWidths } from '../../src/charts/engine/layout/cardWidths.ts';
import { placeChart } from '../../src/charts/engine/layout/placeChart.ts';
import type { Placed } from '../../src/charts/engine/layout/placed.ts';
import type { Room } from '../../src/charts/engine/layout/rooms.ts';
import type { OrganisationChart } from '../../src/charts/governance/blocks.ts';
import { graphOf } from './organisation.ts';

/** Puts a chart into a room. The words of its cards take one to four lines, in turn. */
export function placedIn(chart: OrganisationChart, room: Room): Placed {
  const arrangement = arrange(graphOf(chart));
  const widths = Object.entries(cardWidths(arrangement, room));
  const sizes = Object.fromEntries(
    widths.map(([id, width], index) => [id, { width, height: 38 + 18 * (index % 4) }]),
  );
  return placeChart(arrangement, { room, sizes });
}
