import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, IntegrationResolvedRoute } from 'astro';
import { readsAreKept } from '../../lib/reads.ts';
import { keepBundle } from '../keptBundle/keptBundle.ts';
import { coresOf } from '../rendering/cores.ts';
import type { PageApp } from '../rendering/pageBundle.ts';
import { PAGES_AT_ONCE } from '../rendering/pageThreads.ts';
import type { Prerenderer } from '../rendering/prerenderer.ts';
import { onAllCores } from '../rendering/prerenderers.ts';
import type { SitePages } from '../rendering/sitePages.ts';

/** Name that Astro gives the file that the bundle for pages begins with. */
const BUNDLE_ENTRY = /^prerender-entry\./;

/** Chooses which of all pages of a project are made. */
export type ChoosePages = (
  pages: Awaited<ReturnType<Prerenderer['getStaticPaths']>>,
  root: string,
) => Promise<Awaited<ReturnType<Prerenderer['getStaticPaths']>>>;

/**
 * Makes pages, all or those that are chosen, on all cores, and notes them. Every thread gets the content as it was read and checked here.
 * Where account is kept of what pages read, the bundle is kept as well.
 */
export function allCores(pages: SitePages, choose?: ChoosePages): AstroIntegration {
  const threads = coresOf(process.env) - 1;
  let root = '';
  let outDir = '';
  let bundle = '';
  let routes: readonly IntegrationResolvedRoute[] = [];
  return {
    name: 'handbook:all-cores',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        updateConfig({
          build: { concurrency: threads * PAGES_AT_ONCE + 1 },
          vite: {
            plugins: [
              {
                name: 'handbook:all-cores',
                writeBundle: ({ dir }, files) => {
                  const entry = Object.keys(files).find((file) => BUNDLE_ENTRY.test(file));
                  if (dir && entry) bundle = resolve(dir, entry);
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir);
      },
      'astro:routes:resolved': (found) => {
        routes = found.routes;
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => {
          const made = onAllCores(usual, {
            bundle: () => pathToFileURL(bundle).href,
            outDir: () => outDir,
            ...{ root, threads, pages },
          });
          return {
            ...made,
            setup: async () => {
              await made.setup?.();
              const { app } = usual as Prerenderer & { app: PageApp };
              if (readsAreKept()) await keepBundle({ app, outDir, entry: bundle, routes, root });
            },
            getStaticPaths: async () => {
              const listed = await made.getStaticPaths();
              return choose ? choose(listed, root) : listed;
            },
          };
        });
      },
    },
  };
}
