import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { ContentFile } from './entries.ts';
import { readContent } from './readContent.ts';
import { formatReport } from '../problems/report.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { parseContentPath } from '../schemas/contentPaths.ts';

/** Where Astro's entries come from, below the project root. */
export const CONTENT_FOLDER = 'src/content';

/** Fields of an empty text. Astro looks for fields at the start of what it renders, and ours are read already. */
const NO_FIELDS = '---\n---\n';

/**
 * Fills one of Astro's collections with what the content check reads, so that there is one reader of
 * files and of YAML: what passes the check is what the pages get.
 */
export function contentLoader(name: CollectionName): Loader {
  return {
    name: 'handbook-content',
    load: async (context) => {
      await fill(name, context);
      context.watcher?.add(fileURLToPath(new URL(`${CONTENT_FOLDER}/`, context.config.root)));
      for (const event of ['add', 'change', 'unlink'])
        context.watcher?.on(event, (path: string) => {
          if (collectionOf(path, context) !== name) return;
          fill(name, context).then(
            () => context.logger.info(`Read ${name} again`),
            (error: unknown) => context.logger.error(String(error)),
          );
        });
    },
  };
}

/** Puts every valid file of a content type in the store. An entry whose file has a mistake stays as it was. */
async function fill(name: CollectionName, context: LoaderContext): Promise<void> {
  const { store, logger } = context;
  const root = fileURLToPath(context.config.root);
  const { files, ids, entries, problems } = await readContent(CONTENT_FOLDER, root, name);
  for (const id of store.keys()) if (!ids[name].has(id)) store.delete(id);

  const valid = new Set<string>(entries.map(({ file }) => file));
  await Promise.all(files.filter(({ file }) => valid.has(file)).map((file) => put(file, context)));
  if (problems.some(({ severity }) => severity === 'error'))
    logger.warn(`\n${formatReport(problems)}`);
}

/** Stores one file as Astro's own loader would: a Markdown text rendered, an MDX text to be rendered with its page. */
async function put(
  found: ContentFile,
  { parseData, renderMarkdown, store, config }: LoaderContext,
) {
  const { id, fields, body, extension, file: filePath } = found;
  const fileURL = new URL(filePath, config.root);
  const data = await parseData({ id, data: fields, filePath: fileURLToPath(fileURL) });
  const entry = { id, data, body, filePath };
  if (extension === 'md')
    store.set({ ...entry, rendered: await renderMarkdown(NO_FIELDS + body, { fileURL }) });
  else store.set(extension === 'mdx' ? { ...entry, deferredRender: true } : entry);
}

function collectionOf(path: string, { config }: LoaderContext): CollectionName | undefined {
  const folder = fileURLToPath(new URL(CONTENT_FOLDER, config.root));
  return parseContentPath(relative(folder, path).split(sep).join('/'))?.collection;
}
