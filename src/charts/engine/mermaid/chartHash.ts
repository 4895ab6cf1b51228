import { hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chartTokens } from '../../theme.ts';
import type { RoomName } from '../layout/rooms.ts';
import type { ChartDefinition } from './definition.ts';
import { inPackage } from '../../../cache/projectPaths.ts';

/** The files that turn Mermaid source into SVG. */
const rendererFolder = resolve('src/charts/engine/mermaid');

let rendererVersion: string | undefined;

/** Name of a drawing by its content: changes with everything that could change a byte of it. */
export function chartHash(chart: ChartDefinition, room?: RoomName): string {
  rendererVersion ??= hashOf([
    ...packageVersions(),
    ...rendererSources(),
    JSON.stringify(chartTokens),
  ]);
  return hashOf([rendererVersion, chart.mermaid, chart.title, chart.description, room ?? '']);
}

function packageVersions(): string[] {
  return ['mermaid', '@sparticuz/chromium', '@fontsource/arimo', 'svgo'].map((name) => {
    const { version } = JSON.parse(readFileSync(inPackage(name, 'package.json'), 'utf8')) as {
      version: string;
    };
    return `${name}@${version}`;
  });
}

function rendererSources(): string[] {
  const filesIn = (folder: string) =>
    readdirSync(join(rendererFolder, folder))
      .toSorted()
      .map((name) => join(folder, name));
  return [
    'render.ts',
    'mermaidConfig.ts',
    'chartCss.ts',
    'optimise.ts',
    'organisationLayout.ts',
    '../svg/measure.ts',
    '../svg/paper.ts',
    ...filesIn('inPage'),
    ...filesIn('../layout'),
  ].map((name) => readFileSync(join(rendererFolder, name), 'utf8'));
}

function hashOf(parts: readonly string[]): string {
  return hash('sha256', JSON.stringify(parts));
}
