import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ChartError } from './chartError.ts';
import { chartHash } from './chartHash.ts';
import type { RoomName } from '../layout/rooms.ts';
import type { ChartDefinition } from './definition.ts';
import type { Renderer } from './render.ts';
import { keep, kept } from '../../../cache/keptFiles.ts';
import { cacheFolder } from '../../../cache/projectPaths.ts';

const defaultFolder = cacheFolder('handbook-charts');

/** More pages than this gain nothing: the browser itself needs a core. */
const PAGES = Math.min(2, availableParallelism());

/** Drawings that take about as long as to get a page ready: for fewer, no further page is worth it. */
const DRAWINGS_FOR_A_PAGE = 10;

/** How {@link renderCharts} works. */
export interface RenderOptions {
  /** Where drawings are kept. */
  cacheFolder?: string;
  /** Pages of the browser that draw at the same time, when there is enough for them; as many as there are cores to gain from when left out. */
  pages?: number;
  /** Starts what draws: a browser, when left out. Asked for as many pages as can draw at the same time. */
  open?: (pages: number) => Promise<Renderer>;
  /** Told how many drawings are missing, before the browser starts. */
  onStart?: (missing: number) => void;
  /** Told after each drawing. */
  onProgress?: (chart: ChartDefinition, done: number, total: number) => void;
}

/** What {@link renderCharts} did. */
export interface RenderResult {
  rendered: number;
  reused: number;
}

/**
 * Draws the charts that have no drawing yet. Starts a browser only if there are any.
 *
 * @throws one {@link ChartError} that names every chart that could not be drawn.
 */
export async function renderCharts(
  charts: readonly ChartDefinition[],
  {
    cacheFolder: folder = defaultFolder,
    pages = PAGES,
    open = openBrowser,
    onStart,
    onProgress,
  }: RenderOptions = {},
): Promise<RenderResult> {
  const drawings = charts.flatMap((chart) =>
    (chart.rooms ?? [undefined]).map((room) => ({
      chart,
      room,
      path: drawingPath(chart, room, folder),
    })),
  );
  const missing = drawings.filter(({ path }) => kept(path) === undefined);
  const result = { rendered: missing.length, reused: drawings.length - missing.length };
  if (missing.length === 0) return result;

  onStart?.(missing.length);
  const renderer = await open(Math.min(pages, Math.ceil(missing.length / DRAWINGS_FOR_A_PAGE)));
  const errors = new Map<number, ChartError>();
  const queue = missing.entries();
  let done = 0;
  try {
    await Promise.all(
      renderer.drawers.map(async (drawer) => {
        // Each page takes the next drawing as soon as it is free.
        for (const [index, { chart, room, path }] of queue) {
          try {
            keep(path, await drawer.render(chart, room));
          } catch (error) {
            if (!(error instanceof ChartError)) throw error;
            errors.set(index, error);
          }
          onProgress?.(chart, ++done, missing.length);
        }
      }),
    );
  } finally {
    await renderer.close();
  }
  if (errors.size > 0) throw ChartError.all(inOrder(errors));
  return result;
}

/** Pages import this file to read drawings: only drawing them needs the browser driver. */
async function openBrowser(pages: number): Promise<Renderer> {
  const { openRenderer } = await import('./render.ts');
  return openRenderer(pages);
}

/** Each different report once, in the order of the charts: a chart may fail in every room alike. */
function inOrder(errors: ReadonlyMap<number, ChartError>): ChartError[] {
  const sorted = [...errors].toSorted(([a], [b]) => a - b).map(([, error]) => error);
  return [...new Map(sorted.map((error) => [error.message, error])).values()];
}

/**
 * The drawing of a chart for a room, as an SVG element for use inside HTML.
 * @throws {Error} when it has not been drawn; the message names the chart.
 */
export function readChart(
  chart: ChartDefinition,
  room?: RoomName,
  folder: string = defaultFolder,
): string {
  const drawing = kept(drawingPath(chart, room, folder));
  if (!drawing) throw new Error(`Chart "${chart.id}" has not been rendered: run npm run build.`);
  return drawing.toString();
}

function drawingPath(chart: ChartDefinition, room: RoomName | undefined, folder: string): string {
  return join(folder, `${chartHash(chart, room)}.svg.kept`);
}
