import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { renderCharts } from '../charts/cache.ts';
import { allCharts } from '../charts/allCharts.ts';
import { readHandbook } from '../contentCheck/readHandbook.ts';

/** Renders every chart before the pages are built (or served), so that pages only read them. */
export function renderedCharts(): AstroIntegration {
  let content = '';
  const render = async (log: (message: string) => void) => {
    const { rendered, reused } = await renderCharts(allCharts(await readHandbook(content)));
    log(`${rendered} charts drawn, ${reused} unchanged`);
  };
  return {
    name: 'handbook:rendered-charts',
    hooks: {
      'astro:config:done': ({ config }) => {
        content = fileURLToPath(new URL('src/content', config.root));
      },
      'astro:build:start': ({ logger }) => render((message) => logger.info(message)),
      'astro:server:setup': async ({ server, logger }) => {
        await render((message) => logger.info(message));
        server.watcher.on('change', (file) => {
          if (!file.startsWith(content)) return;
          render((message) => logger.info(message)).catch((error: unknown) =>
            logger.error(error instanceof Error ? error.message : String(error)),
          );
        });
      },
    },
  };
}
