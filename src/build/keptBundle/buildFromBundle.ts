import type { AstroConfig, AstroIntegration, HookParameters } from 'astro';
import { pathToFileURL } from 'node:url';
import { handbook as settings } from '../../../handbook.config.ts';
import { forgetOncePer } from '../../lib/oncePer.ts';
import { siteContent } from '../../loader/siteContent.ts';
import { finishingIntegrations } from '../finishingIntegrations.ts';
import { checkSite, refuseDraftsIn } from '../integrations/contentChecked.ts';
import { drawCharts } from '../integrations/renderedCharts.ts';
import { sitePages } from '../rendering/sitePages.ts';
import { sayProgress } from '../sayProgress.ts';
import { bundleLeft } from './keptBundle.ts';
import { pagesFromBundle } from './pagesFromBundle.ts';

/**
 * Builds a site into a folder from the code that the last build has bundled, with all that an Astro build of it does
 * besides. False when there is no bundle of the code of today: Astro has to make one.
 *
 * @throws what is wrong with the content, and what stops a build.
 */
export async function buildFromBundle(outDir: string, root: string): Promise<boolean> {
  const bundle = await bundleLeft(root);
  if (!bundle) return false;
  refuseDraftsIn(outDir);
  await checkSite(root, (report) => process.stderr.write(`${report}\n`));
  forgetOncePer();
  sayProgress(await drawCharts(await siteContent(root)));
  const pages = sitePages();
  const finish = hooksOf(finishingIntegrations(pages));
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
  return true;
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
