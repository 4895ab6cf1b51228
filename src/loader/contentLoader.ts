import { createHash } from 'node:crypto';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentEntry } from './entries.ts';
import { CONTENT_FOLDER, contentAfterChange, siteContent } from './siteContent.ts';
import type { SiteContent } from './siteContent.ts';
import { formatReport } from '../problems/report.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { parseContentPath } from '../schemas/contentPaths.ts';

/**
 * Fills one of Astro's collections with the entries that the content check has read. Pages take fields and texts from
 * those (`siteContent.ts`), so Astro gets only what it has to know: which MDX texts there are to import, and, while the
 * site is being written, which entries have changed.
 */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'handbook-content',
    load: async (context) => {
      const root = fileURLToPath(context.config.root);
      await fill(name, context, await siteContent(root));
      context.watcher?.add(fileURLToPath(new URL(`${CONTENT_FOLDER}/`, context.config.root)));
      for (const event of ['add', 'change', 'unlink'])
        context.watcher?.on(event, (path: string) => {
          if (collectionOf(path, context) !== name) return;
          contentAfterChange(root)
            .then((content) => fill(name, context, content))
            .then(
              () => context.logger.info(`Read ${name} again`),
              (error: unknown) => context.logger.error(String(error)),
            );
        });
    },
  };
}

/** Puts every entry of a content type in the store, and names what is wrong with its files. */
async function fill(
  name: CollectionName,
  context: LoaderContext,
  { read, shown }: SiteContent,
): Promise<void> {
  const { store, logger } = context;
  const ids = new Set(shown[name].map(({ id }) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  shown[name].forEach((entry: ContentEntry) => put(entry, context));

  const files = new Set([...read.ids[name].values()].flat());
  const problems = read.problems.filter(({ file }) => files.has(file));
  if (problems.some(({ severity }) => severity === 'error'))
    logger.warn(`\n${formatReport(problems)}`);
}

function put({ id, data, body, file: filePath }: ContentEntry, { store }: LoaderContext): void {
  const digest = createHash('sha256')
    .update(JSON.stringify([data, body]))
    .digest('base64url');
  const isProgram = filePath.endsWith('.mdx');
  store.set({ id, data: {}, filePath, digest, ...(isProgram && { deferredRender: true }) });
}

function collectionOf(path: string, { config }: LoaderContext): CollectionName | undefined {
  const folder = fileURLToPath(new URL(CONTENT_FOLDER, config.root));
  return parseContentPath(relative(folder, path).split(sep).join('/'))?.collection;
}
