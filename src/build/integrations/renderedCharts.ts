import { resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { chartsInText } from '../../charts/blocks/chartBlock.ts';
import { renderCharts } from '../../charts/engine/mermaid/cache.ts';
import { mermaidCharts } from '../../charts/mermaidCharts.ts';
import {
  CONTENT_FOLDER,
  contentAfterChange,
  entriesOf,
  siteContent,
} from '../../loader/siteContent.ts';
import type { SiteContent } from '../../loader/siteContent.ts';
import { sayProgress } from '../sayProgress.ts';
import { buildDay } from '../../lib/buildDay.ts';
import { oneAtATime } from '../../lib/oneAtATime.ts';
import { buildHandbook } from '../../model/handbook.ts';

/**
 * Draws every chart that comes from Mermaid source before Astro reads the content, so that pages and texts only have
 * to fetch the drawing. Checking types reads the content too, and renders its texts.
 */
export function renderedCharts(): AstroIntegration {
  let root = '';
  return {
    name: 'handbook:rendered-charts',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        root = fileURLToPath(config.root);
        if (command !== 'preview') sayProgress(await drawCharts(await siteContent(root)));
      },
      'astro:server:setup': ({ server, logger }) => {
        // Each drawing starts a browser: many files may change at once, as when a branch is checked out.
        const drawAgain = oneAtATime(() =>
          contentAfterChange(root)
            .then(drawCharts)
            .then(sayProgress, (error: unknown) =>
              logger.error(error instanceof Error ? error.message : String(error)),
            ),
        );
        server.watcher.on('change', (file) => {
          if (file.startsWith(resolve(root, CONTENT_FOLDER) + sep)) void drawAgain();
        });
      },
    },
  };
}

/** Draws the charts of some content that have no kept drawing, and says how many that were. */
export async function drawCharts({ shown }: SiteContent): Promise<string> {
  const handbook = buildHandbook(shown, buildDay(process.env, new Date()));
  const charts = [
    ...mermaidCharts(handbook),
    ...entriesOf(shown).flatMap(({ body, file, bodyLine }) => chartsInText(body, file, bodyLine)),
  ];
  const { rendered, reused } = await renderCharts(charts, {
    onStart: (missing) => sayProgress(`Waiting for the browser to draw ${missing} charts.`),
  });
  return `Drew ${rendered} charts; ${reused} are unchanged.`;
}
