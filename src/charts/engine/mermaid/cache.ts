import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ChartError } from './chartError.ts';
import { chartHash } from './chartHash.ts';
import type { RoomName } from '../layout/rooms.ts';
import type { ChartDefinition } from './definition.ts';
import { cacheFolder } from '../../../chromium/projectPaths.ts';

const defaultFolder = cacheFolder('handbook-charts');

/** How {@link renderCharts} works. */
export interface RenderOptions {
  /** Where drawings are kept. */
  cacheFolder?: string;
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
 * Rejects with one {@link ChartError} that names every chart that could not be drawn.
 */
export async function renderCharts(
  charts: readonly ChartDefinition[],
  { cacheFolder: folder = defaultFolder, onProgress }: RenderOptions = {},
): Promise<RenderResult> {
  const drawings = charts.flatMap((chart) =>
    (chart.rooms ?? [undefined]).map((room) => ({
      chart,
      room,
      path: drawingPath(chart, room, folder),
    })),
  );
  const missing = drawings.filter(({ path }) => !existsSync(path));
  const result = { rendered: missing.length, reused: drawings.length - missing.length };
  if (missing.length === 0) return result;

  mkdirSync(folder, { recursive: true });
  const errors: ChartError[] = [];
  // Pages import this file to read drawings: only drawing them needs the browser driver.
  const { openRenderer } = await import('./render.ts');
  const renderer = await openRenderer();
  try {
    for (const [index, { chart, room, path }] of missing.entries()) {
      try {
        writeInOneStep(path, await renderer.render(chart, room));
      } catch (error) {
        if (!(error instanceof ChartError)) throw error;
        errors.push(error);
      }
      onProgress?.(chart, index + 1, missing.length);
    }
  } finally {
    await renderer.close();
  }
  if (errors.length > 0) throw ChartError.all(errors);
  return result;
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
  const path = drawingPath(chart, room, folder);
  if (!existsSync(path))
    throw new Error(`Chart "${chart.id}" has not been rendered: run npm run build.`);
  return readFileSync(path, 'utf8');
}

function drawingPath(chart: ChartDefinition, room: RoomName | undefined, folder: string): string {
  return join(folder, `${chartHash(chart, room)}.svg`);
}

/** Another process that reads the file sees all of it or nothing. */
function writeInOneStep(path: string, text: string): void {
  const unfinished = `${path}.${process.pid}.unfinished`;
  writeFileSync(unfinished, text);
  renameSync(unfinished, path);
}
