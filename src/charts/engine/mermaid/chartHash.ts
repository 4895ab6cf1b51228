import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { ChartDefinition } from './definition.ts';
import { inPackage, rendererFolder } from '../../../chromium/projectPaths.ts';

let rendererVersion: string | undefined;

/** Name of a drawing by its content: changes with everything that could change a byte of it. */
export function chartHash(chart: ChartDefinition): string {
  rendererVersion ??= hashOf([...packageVersions(), ...rendererSources()]);
  return hashOf([rendererVersion, chart.mermaid, chart.title, chart.description]);
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
  const inPage = readdirSync(join(rendererFolder, 'inPage')).sort();
  return [
    'render.ts',
    'config.ts',
    'optimise.ts',
    '../../theme.ts',
    ...inPage.map((name) => join('inPage', name)),
  ].map((name) => readFileSync(join(rendererFolder, name), 'utf8'));
}

function hashOf(parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
