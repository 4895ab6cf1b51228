import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handbook as settings } from '../../../handbook.config.ts';
import { withBase } from '../../lib/paths.ts';
import { siteHandbook } from '../../loader/siteContent.ts';
import { movedPages } from '../../model/site/movedPages.ts';
import { writeMovedPages } from '../writeMovedPages.ts';
import { sayProgress } from '../sayProgress.ts';

/**
 * Leads old addresses on to where their content is today. It comes after the search index and the site map, so that old
 * addresses are in neither.
 */
export function oldAddresses(): AstroIntegration {
  let root = '';
  return {
    name: 'handbook:old-addresses',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          siteHandbook(root).then((handbook) => {
            const { basePath } = settings;
            const asked = (request.url ?? '').split('?')[0] ?? '';
            const path = asked.startsWith(basePath) ? asked.slice(basePath.length - 1) : asked;
            const moved = movedPages(handbook).get(path);
            if (!moved) return next();
            response.writeHead(302, { Location: withBase(moved.to, basePath) }).end();
          }, next);
        });
      },
      'astro:build:done': async ({ dir }) => {
        const moved = movedPages(await siteHandbook(root));
        writeMovedPages(fileURLToPath(dir), moved, settings);
        sayProgress(`Wrote ${moved.size} old addresses that lead on.`);
      },
    },
  };
}
