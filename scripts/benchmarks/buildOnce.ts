import { subscribe } from 'node:diagnostics_channel';
import { rmSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

/**
 * Builds the site that HANDBOOK_CONFIG names into a folder, as `npm run build` does, and says when the last of its
 * content had been read. With `clean` it takes nothing from the build before. With `--charts` it only draws its charts, into an empty folder or into one with drawings.
 */
const [outDir = '', cacheDir = '', state = ''] = process.argv.slice(2);

if (outDir === '--charts') {
  const { renderCharts } = await import('../../src/charts/engine/mermaid/cache.ts');
  const { mermaidCharts } = await import('../../src/charts/mermaidCharts.ts');
  const { chartsInText } = await import('../../src/charts/blocks/chartBlock.ts');
  const { entriesOf, siteContent, siteHandbook } = await import('../../src/loader/siteContent.ts');
  const { shown } = await siteContent('.');
  const charts = [
    ...mermaidCharts(await siteHandbook('.')),
    ...entriesOf(shown).flatMap(({ body, file, bodyLine }) => chartsInText(body, file, bodyLine)),
  ];
  for (const state of ['cold', 'warm']) {
    const start = performance.now();
    const { rendered, reused } = await renderCharts(charts, { cacheFolder: cacheDir });
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    process.stdout.write(`${state} ${seconds} ${rendered + reused}\n`);
  }
} else {
  // As `npm run build` does. Only what has never been built finds no code that was compiled before.
  const compiled = join(cacheDir, 'compiled');
  if (state === 'clean') rmSync(compiled, { recursive: true, force: true });
  enableCompileCache(compiled);
  const { FILE_READ } = await import('../../src/loader/readFiles.ts');
  let lastRead = 0;
  subscribe(FILE_READ, () => (lastRead = performance.now()));
  const { buildKept } = await import('../../src/build/buildPages.ts');
  await buildKept(outDir, { clean: state === 'clean', cacheDir });
  process.stdout.write(`READ ${(lastRead / 1000).toFixed(2)}\n`);
}
