import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { pathToFileURL } from 'node:url';
import { handbook as settings } from '../../../handbook.config.ts';
import { forgetOncePer } from '../../lib/oncePer.ts';
import { siteContent } from '../../loader/siteContent.ts';
import { finishingIntegrations } from '../finishingIntegrations.ts';
import { refuseDraftsIn } from '../integrations/contentChecked.ts';
import { drawCharts } from '../integrations/renderedCharts.ts';
import { sitePages } from '../rendering/sitePages.ts';
import { sayProgress } from '../sayProgress.ts';
import { checkSite } from '../siteCheck.ts';
import { bundleLeft } from './keptBundle.ts';
import type { KeptBundle } from './keptBundle.ts';
import { pagesFromBundle } from './pagesFromBundle.ts';

/**
 * Builds a site into a folder from the code that the last build has bundled, with all that an Astro build of it does
 * besides. False when there is no bundle of the code of today: Astro has to make one. The folder may have a site of content
 * that is wrong until this ends.
 *
 * @throws what is wrong with the content, and what stops a build.
 */
export async function buildFromBundle(outDir: string, root: string): Promise<boolean> {
  const bundle = await bundleLeft(root);
  if (!bundle) return false;
  refuseDraftsIn(outDir);
  const check = checkOnce(root);
  const { read } = await siteContent(root);
  if (read.problems.some(({ severity }) => severity === 'error')) await check();
  try {
    await makeSiteFrom(bundle, outDir, root, check);
  } catch (error) {
    // What is wrong with the content is said in plain words, whatever else it has stopped.
    await check();
    throw error;
  }
  return true;
}

/** The check of the content of a project, made when it is first asked for: a build may need it sooner or later. */
function checkOnce(root: string): () => Promise<void> {
  let checked: Promise<void> | undefined;
  const check = async () => {
    await checkSite(root, (report) => process.stderr.write(`${report}\n`));
    forgetOncePer();
  };
  return () => (checked ??= check());
}

/** Makes all of a site. The content is checked while Pagefind, which is a process beside this one, reads the pages. */
async function makeSiteFrom(
  bundle: KeptBundle,
  outDir: string,
  root: string,
  check: () => Promise<void>,
): Promise<void> {
  sayProgress(await drawCharts(await siteContent(root)));
  const pages = sitePages();
  const finish = hooksOf(finishingIntegrations(pages, { whileIndexing: check }));
  await finish('astro:config:done', {
    config: {
      root: pathToFileURL(`${root}/`),
      site: settings.origin,
      base: settings.basePath,
    } as AstroConfig,
  } as HookParameters<'astro:config:done'>);
  await finish('astro:routes:resolved', {
    routes: bundle.routes,
  } as HookParameters<'astro:routes:resolved'>);
  sayProgress('Making the pages with the code that was bundled before.');
  const made = await pagesFromBundle(bundle, { outDir, root, pages });
  await finish('astro:build:done', {
    ...made,
    logger: { info: () => undefined, warn: refuse, error: refuse },
  } as unknown as HookParameters<'astro:build:done'>);
}

type Hooks = Required<AstroIntegration['hooks']>;

/** Calls a hook of each integration, one after the other, as Astro does. */
function hooksOf(integrations: readonly AstroIntegration[]) {
  return async <Name extends 'astro:config:done' | 'astro:routes:resolved' | 'astro:build:done'>(
    name: Name,
    options: Parameters<Hooks[Name]>[0],
  ): Promise<void> => {
    for (const { hooks } of integrations) {
      const hook = hooks[name] as ((given: typeof options) => void | Promise<void>) | undefined;
      await hook?.(options);
    }
  };
}

/** What a program only says. */
function refuse(message: string): never {
  throw new Error(message);
}
