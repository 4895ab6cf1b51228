import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentEntry } from './entries.ts';
import { CONTENT_FOLDER, contentAfterChange, siteContent } from './siteContent.ts';
import type { SiteContent } from './siteContent.ts';
import { formatReport } from '../problems/report.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { parseContentPath } from '../schemas/contentPaths.ts';

/** Fields of an empty text. Astro looks for fields at the start of what it renders, and ours are read already. */
const NO_FIELDS = '---\n---\n';

/**
 * Fills one of Astro's collections with the entries that the content check has read, so that there is one reader of
 * files and of YAML: what passes the check is what the pages get.
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
  await Promise.all(shown[name].map((entry: ContentEntry) => put(entry, context)));

  const files = new Set([...read.ids[name].values()].flat());
  const problems = read.problems.filter(({ file }) => files.has(file));
  if (problems.some(({ severity }) => severity === 'error'))
    logger.warn(`\n${formatReport(problems)}`);
}

/** Stores one entry as Astro's own loader would: a Markdown text rendered, an MDX text to be rendered with its page. */
async function put(
  { id, data, body, file: filePath }: ContentEntry,
  { renderMarkdown, store, config }: LoaderContext,
) {
  const entry = { id, data: { ...data }, body, filePath };
  const fileURL = new URL(filePath, config.root);
  if (filePath.endsWith('.md'))
    store.set({ ...entry, rendered: await renderMarkdown(NO_FIELDS + body, { fileURL }) });
  else store.set(filePath.endsWith('.mdx') ? { ...entry, deferredRender: true } : entry);
}

function collectionOf(path: string, { config }: LoaderContext): CollectionName | undefined {
  const folder = fileURLToPath(new URL(CONTENT_FOLDER, config.root));
  return parseContentPath(relative(folder, path).split(sep).join('/'))?.collection;
}
