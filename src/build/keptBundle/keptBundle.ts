import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { IntegrationResolvedRoute } from 'astro';
import { draftsShown } from '../../lib/draftsShown.ts';
import { entriesOf, siteContent } from '../../loader/siteContent.ts';
import { leave, leftBehind } from '../keptPages/leftBehind.ts';
import { sayProgress } from '../sayProgress.ts';
import { readSite } from '../siteCheck.ts';
import type { PageApp } from '../rendering/pageBundle.ts';
import { fileHashes } from '../slices/fileHashes.ts';
import { codeHash } from '../slices/fingerprints.ts';
import { bundleFolder, hashOfBundled } from './bundleFolder.ts';

/** The style sheets of each route, by Astro's key for it. */
type Styles = readonly (readonly [key: string, sheets: unknown[]])[];

/** What is known of a bundle, beside its files. */
interface BundleRecord {
  /** Path of the file that it begins with, from the folder of the bundle. */
  entry: string;
  styles: Styles;
  /** File in `src/pages` of each pattern of addresses. */
  routes: readonly Pick<IntegrationResolvedRoute, 'pattern' | 'entrypoint'>[];
  /** SHA-256 of the texts that are programs. */
  programs: string;
  /** SHA-256 of each file. */
  files: Readonly<Record<string, string>>;
}

/** The code of a site as Astro has bundled it, ready to make pages. */
export interface KeptBundle extends Omit<BundleRecord, 'entry'> {
  /** Where its files are: all of a site but its pages, and what makes these in a folder {@link MAKERS}. */
  folder: string;
  /** Address of the module that has the program for pages. */
  entry: string;
}

const NAME = 'bundle';

/** Folder of a bundle with what makes pages, as Astro names it. */
export const MAKERS = '.prerender';

const folderOf = () => join(bundleFolder(), NAME);

/** Keeps what Astro has bundled into the folder of a site, before there is any page. */
export async function keepBundle({
  app,
  outDir,
  entry,
  routes,
  root,
}: {
  app: PageApp;
  outDir: string;
  entry: string;
  routes: readonly IntegrationResolvedRoute[];
  root: string;
}): Promise<void> {
  const folder = folderOf();
  const unfinished = `${folder}.${process.pid}.unfinished`;
  await cp(outDir, unfinished, { recursive: true });
  // Astro has what makes pages below the project, wherever the site is built.
  await cp(dirname(entry), join(unfinished, MAKERS), { recursive: true });
  await rm(folder, { recursive: true, force: true });
  // A copy of the project that is built at the same time may have put its own there: what is in it is compared.
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true, force: true }));
  const record: BundleRecord = {
    entry: join(MAKERS, basename(entry)),
    styles: Object.values(app.getOptions().allPages).map(({ key, styles }) => [key, styles]),
    routes: routes.map(({ pattern, entrypoint }) => ({ pattern, entrypoint })),
    programs: await hashOfPrograms(root),
    files: await fileHashes(folder),
  };
  leave(NAME, await hashOfCode(root), record, bundleFolder());
}

/** The bundle of the last build, if it would be the same again. Says so when it is damaged. */
export async function bundleLeft(root: string): Promise<KeptBundle | undefined> {
  const folder = folderOf();
  if (!existsSync(folder)) return undefined;
  const record = leftBehind<BundleRecord>(NAME, await hashOfCode(root), bundleFolder());
  if (!record) return undefined;
  // The content is read only where the code is the same.
  await readSite(root);
  if (record.programs !== (await hashOfPrograms(root))) return undefined;
  if (JSON.stringify(await fileHashes(folder)) !== JSON.stringify(record.files)) {
    sayProgress('What the last build has kept of its code is damaged. It is bundled anew.');
    return undefined;
  }
  return { ...record, folder, entry: pathToFileURL(join(folder, record.entry)).href };
}

/** Hash of the code in a bundle, and of what Astro writes into it. */
async function hashOfCode(root: string): Promise<string> {
  return hash(
    'sha256',
    JSON.stringify([FORMAT, resolve(root), await codeHash(root), hashOfBundled()]),
  );
}

/** Hash of the texts that Astro bundles as programs, as they are shown. */
async function hashOfPrograms(root: string): Promise<string> {
  const { shown } = await siteContent(root);
  const programs = entriesOf(shown)
    .filter(({ file }) => file.endsWith('.mdx'))
    .map(({ collection, id, file, bodyLine, body }) => [collection, id, file, bodyLine, body]);
  return hash('sha256', JSON.stringify([draftsShown(), programs]));
}

/** Another number discards the bundles of builds before, when they have another form. */
const FORMAT = 1;
