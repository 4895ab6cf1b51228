import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser } from '../../../chromium/browser.ts';
import { chartHash } from './chartHash.ts';
import { ChartError } from './chartError.ts';
import type { RoomName } from '../layout/rooms.ts';
import type { ChartDefinition } from './definition.ts';
import { arrangeChart } from './inPage/arrangeChart.ts';
import { drawChart } from './inPage/drawChart.ts';
import { flattenChart } from './inPage/flattenChart.ts';
import { nameChart } from './inPage/nameChart.ts';
import { setLabelLines } from './inPage/setLabelLines.ts';
import { cutsFor } from '../layout/sheets.ts';
import { markedForPaper, PRINTED_ROOM } from '../svg/paper.ts';
import { optimise } from './optimise.ts';
import { inPackage } from '../../../cache/projectPaths.ts';
import { chartTokens } from '../../theme.ts';
import { layoutName, mermaidConfig, organisationConfig } from './mermaidConfig.ts';
import { addOrganisationLayout } from './organisationLayout.ts';
import type { LayoutWatch } from './organisationLayout.ts';

/** A page of a browser that draws one chart after another. */
export interface Drawer {
  /** Draws a chart, laid out for a room where one is given, as an SVG element for use inside HTML.
   * Rejects with a {@link ChartError}. */
  render(chart: ChartDefinition, room?: RoomName): Promise<string>;
}

/** A browser that draws charts, on one page unless it is told to have more. */
export interface Renderer extends Drawer {
  /** Its pages, which may draw at the same time. */
  drawers: readonly Drawer[];
  close(): Promise<void>;
}

// As far in as Mermaid puts the boxes of a group.
const titleInset = { left: 24, top: 12, right: 10 };

/**
 * Starts a browser for drawing charts. Close it when done.
 *
 * @throws when the browser cannot be started.
 */
export async function openRenderer(pages = 1): Promise<Renderer> {
  const browser = await launchBrowser();
  try {
    const drawers = await Promise.all(Array.from({ length: pages }, () => openDrawer(browser)));
    return { ...drawers[0]!, drawers, close: () => browser.close() };
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openDrawer(browser: Browser): Promise<Drawer> {
  const page = await openDrawingPage(await newPageWithoutNetwork(browser));
  const layout = await addOrganisationLayout(page);
  return { render: (chart, room) => render(page, layout, chart, room) };
}

async function render(
  page: Page,
  layout: LayoutWatch,
  chart: ChartDefinition,
  room: RoomName | undefined,
): Promise<string> {
  const prefix = `chart-${chartHash(chart, room).slice(0, 10)}`;
  layout.start();
  const failure = await page.evaluate(drawChart, {
    prefix,
    source: chart.mermaid,
    config: room ? organisationConfig(room) : mermaidConfig(),
  });
  if (failure) throw ChartError.for(chart, failure);
  const placed = layout.placed();
  if (room && !placed)
    throw ChartError.for(chart, {
      message: `another layout was used than "${layoutName(room)}", which is not registered.`,
    });

  await page.evaluate(setLabelLines, { lineHeight: chartTokens.lineHeight });
  await page.evaluate(arrangeChart, { titleInset, dashPeriod: 2 * chartTokens.dash });
  await page.evaluate(flattenChart);
  const { title, description } = chart;
  const { fontFamily, page: background } = chartTokens;
  const svg = optimise(
    await page.evaluate(nameChart, { prefix, title, description, fontFamily, background }),
  );
  return placed && room === PRINTED_ROOM ? markedForPaper(svg, prefix, cutsFor(placed)) : svg;
}

/** A page that gets nothing from anywhere, neither from the network nor from this computer, whatever a chart asks for. */
async function newPageWithoutNetwork(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  await context.route('**', (route) => route.abort());
  await context.routeWebSocket('**', (socket) => socket.close());
  return context.newPage();
}

/**
 * Where a page finds Mermaid: nowhere, so that this program answers. The browser reads its 5.5 MB as a file in a third of the
 * time that it takes as words to put on the page.
 */
const MERMAID = 'https://mermaid.invalid/mermaid.min.js';

/** A page with Mermaid, and with Arimo under the name of Arial, whose widths it shares. */
async function openDrawingPage(page: Page): Promise<Page> {
  await page.setContent('<!doctype html><title>Charts</title>');
  for (const weight of ['400', '700']) {
    const file = inPackage('@fontsource/arimo', `files/arimo-latin-${weight}-normal.woff2`);
    await page.evaluate(addFont, { weight, base64: await readFile(file, 'base64') });
  }
  await page.route(MERMAID, (route) =>
    route.fulfill({ path: inPackage('mermaid', 'dist/mermaid.min.js') }),
  );
  await page.addScriptTag({ url: MERMAID });
  await page.unroute(MERMAID);
  return page;
}

/** Runs in the browser page. */
async function addFont({ weight, base64 }: { weight: string; base64: string }): Promise<void> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const font = new FontFace('Arial', bytes, { weight });
  document.fonts.add(await font.load());
}
