import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildDay } from '../../lib/buildDay.ts';
import { contentToSend } from '../../loader/contentToSend.ts';
import { coresOf } from '../rendering/cores.ts';
import { PAGES_AT_ONCE, startPageThread } from '../rendering/pageThreads.ts';
import type { PageThread } from '../rendering/pageThreads.ts';
import type { PageApp } from '../rendering/pageBundle.ts';

type SetPrerenderer = Parameters<
  NonNullable<AstroIntegration['hooks']['astro:build:start']>
>[0]['setPrerenderer'];
type Prerenderer = Exclude<Parameters<SetPrerenderer>[0], (usual: never) => unknown>;

/** Name that Astro gives the file that the bundle for pages begins with. */
const BUNDLE_ENTRY = /^prerender-entry\./;

/** Chooses which of all pages of a project are made. */
export type ChoosePages = (
  pages: Awaited<ReturnType<Prerenderer['getStaticPaths']>>,
  root: string,
) => Promise<Awaited<ReturnType<Prerenderer['getStaticPaths']>>>;

/**
 * Makes pages, all or those that are chosen, on all cores: this thread lists them and makes its share, and each further
 * core has a thread for the rest. Every thread gets the content as it was read and checked here.
 */
export function allCores(choose?: ChoosePages): AstroIntegration {
  const threads = coresOf(process.env) - 1;
  let root = '';
  let bundle = '';
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
                  if (dir && entry) bundle = pathToFileURL(resolve(dir, entry)).href;
                },
              },
            ],
          },
        });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...onThreads(usual, () => startThreads({ usual, bundle, root, threads })),
          getStaticPaths: async () => {
            const pages = await usual.getStaticPaths();
            return choose ? choose(pages, root) : pages;
          },
        }));
      },
    },
  };
}

/** Astro's own way of making pages, with threads beside this one. */
function onThreads(usual: Prerenderer, start: () => Promise<PageThread[]>): Prerenderer {
  let started: PageThread[] = [];
  return {
    ...usual,
    setup: async () => {
      await usual.setup?.();
      started = await start();
    },
    render: (request, options) => {
      const [free] = started
        .filter((thread) => thread.waiting() < PAGES_AT_ONCE)
        .toSorted((a, b) => a.waiting() - b.waiting());
      const { route, component } = options.routeData;
      if (!free) return usual.render(request, options);
      return free.render({ url: request.url, route, component });
    },
    teardown: async () => {
      await Promise.all(started.map((thread) => thread.end()));
      await usual.teardown?.();
    },
  };
}

async function startThreads({
  usual,
  bundle,
  root,
  threads,
}: {
  usual: Prerenderer;
  bundle: string;
  root: string;
  threads: number;
}): Promise<PageThread[]> {
  if (threads === 0) return [];
  const { app } = usual as Prerenderer & { app: PageApp };
  const { allPages, settings, logger } = app.getOptions();
  if (settings.scripts.length > 0)
    throw new Error('No integration may put scripts on all pages: threads do not know of them.');
  const data = {
    bundle,
    styles: Object.values(allPages).map(({ key, styles }): [string, { styles: unknown[] }] => [
      key,
      { styles },
    ]),
    content: await contentToSend(root),
  };
  // One day for all pages, even when midnight passes.
  const env = { ...process.env, HANDBOOK_TODAY: buildDay(process.env, new Date()) };
  const onLog = (message: unknown) => logger.options.destination.write(message);
  return Array.from({ length: threads }, () => startPageThread(data, { env, onLog }));
}
