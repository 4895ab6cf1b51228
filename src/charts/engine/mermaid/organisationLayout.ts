import type { Page } from 'playwright-core';
import { arrange } from '../layout/arrange.ts';
import { cardWidths } from '../layout/cardWidths.ts';
import type { Graph } from '../layout/graph.ts';
import type { Arrangement } from '../layout/items.ts';
import { looks, measures } from '../layout/organisationMeasures.ts';
import { placeChart } from '../layout/placeChart.ts';
import type { Placed } from '../layout/placed.ts';
import type { CardSize } from '../layout/placeItem.ts';
import { rooms } from '../layout/rooms.ts';
import type { RoomName } from '../layout/rooms.ts';
import { chartTokens } from '../../theme.ts';
import { layoutName } from './mermaidConfig.ts';
import { registerLayout } from './inPage/registerLayout.ts';

/** What the layout has done since {@link LayoutWatch.start}. */
export interface LayoutWatch {
  start(): void;
  /** Where it has put everything; undefined when Mermaid has not asked it. */
  placed(): Placed | undefined;
}

/**
 * Registers the layout of organisation charts with the Mermaid of a page. Mermaid falls back to another layout without
 * an error where it does not know the one named, so whoever draws has to watch that this one was asked.
 */
export async function addOrganisationLayout(page: Page): Promise<LayoutWatch> {
  let placed: Placed | undefined;
  await page.exposeFunction('organisationArrangement', (graph: Graph, room: RoomName) => {
    const arrangement = arrange(graph);
    return { arrangement, widths: cardWidths(arrangement, rooms[room]) };
  });
  await page.exposeFunction(
    'organisationPlaces',
    (arrangement: Arrangement, room: RoomName, sizes: Record<string, CardSize>) => {
      placed = placeChart(arrangement, { room: rooms[room], sizes });
      return placed;
    },
  );
  await page.evaluate(registerLayout, {
    layouts: Object.keys(rooms).map((room) => ({ name: layoutName(room as RoomName), room })),
    cardPadding: measures.cardPadding,
    lineHeight: chartTokens.lineHeight,
    textSize: looks.title.size,
    titleInset: { box: measures.boxPadding, frame: measures.framePadding },
  });
  return {
    start: () => {
      placed = undefined;
    },
    placed: () => placed,
  };
}
