import { createHash, hash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { handbook as settings } from '../../../handbook.config.ts';
import { groupBy } from '../../lib/lists.ts';
import { withBase } from '../../lib/paths.ts';
import { readsAreKept } from '../../lib/reads.ts';
import { byCode } from '../../lib/sorting.ts';
import { leave, leftBehind } from '../keptPages/leftBehind.ts';
import { codeHash } from '../slices/fingerprints.ts';
import { CHOICES, kindOf, rarePartsOf, withoutOtherParts } from './rareParts.ts';
import { sharedStyles } from './sharedStyles.ts';
import type { PageKind } from './sharedStyles.ts';
import { sourcesOfPage } from './sourcesOfPage.ts';
import { styleSheetsOf, withOneSheet } from './styleLinks.ts';
import { wordsOf } from './usedStyles.ts';

/** A file of `src/pages`, with the style sheets that Astro made for its pages: their files, in order. */
export interface StyledSource {
  source: string;
  sheets: readonly string[];
}

/** The style sheets of a site. They depend on its code alone, and are known before any page is made. */
export interface SiteStyles {
  /**
   * A page that a file of `src/pages` has made, with a link to the one style sheet for its kind, and the name of that.
   *
   * @throws when Astro gave the page other style sheets than it had said.
   */
  finish: (html: string, source: string) => { html: string; sheet: string };
  /** Writes those that are used into the site, in the place of those that Astro made; gives their number. */
  write: (used: ReadonlySet<string>) => Promise<number>;
}

const ASSETS = '_astro';

/** Makes the style sheets of a site from those that Astro has put into its folder, for each kind of page one. */
export async function siteStyles(
  sources: readonly StyledSource[],
  { folder, root }: { folder: string; root: string },
): Promise<SiteStyles> {
  const assets = join(folder, ASSETS);
  const css = await readSheets(assets);
  const texts = await stylesOf(sources, css, root);
  const names = new Map([...texts].map(([kind, text]) => [kind, nameFor(text)]));
  const sheetsOf = new Map(sources.map(({ source, sheets }) => [source, sheets]));
  return {
    finish: (html, source) => {
      const sheets = styleSheetsOf(html).filter((address) => address.includes(`/${ASSETS}/`));
      const isAsSaid = fileNames(sheets).join() === fileNames(sheetsOf.get(source) ?? []).join();
      const sheet = names.get(kindOf(source, rarePartsOf(html)));
      if (!isAsSaid || sheet === undefined)
        throw new Error(`A page of ${source} has unknown style sheets: ${sheets.join(', ')}.`);
      const address = withBase(`/${ASSETS}/${sheet}`, settings.basePath);
      return { html: withOneSheet(html, sheets, address), sheet };
    },
    write: async (used) => {
      const written = new Map([...texts].map(([kind, text]) => [names.get(kind) ?? '', text]));
      await Promise.all([...css.keys()].map((name) => rm(join(assets, name))));
      await Promise.all(
        [...used].map((name) => writeFile(join(assets, name), written.get(name) ?? '')),
      );
      return used.size;
    },
  };
}

/** The style sheets in a folder, by their names. */
async function readSheets(assets: string): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(join(assets, name), 'utf8')] as const),
    ),
  );
}

const fileNames = (paths: readonly string[]) => paths.map((path) => path.split('/').at(-1) ?? '');

/** The style sheet of each kind: those of the last build, where it had the same code and got the same from Astro. */
async function stylesOf(
  sources: readonly StyledSource[],
  css: ReadonlyMap<string, string>,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  if (!readsAreKept()) return sharedStyles(await kindsOf(sources, css, root));
  const sheets = [...css].toSorted(byCode(([name]) => name));
  const madeFrom = hash('sha256', JSON.stringify([await codeHash(root), sheets, sources]));
  const before = leftBehind<[text: string, kinds: string[]][]>(KEPT, madeFrom);
  if (before) return new Map(before.flatMap(([text, kinds]) => kinds.map((kind) => [kind, text])));
  const styles = await sharedStyles(await kindsOf(sources, css, root));
  const kindsByText = groupBy([...styles], ([, text]) => text);
  leave(
    KEPT,
    madeFrom,
    [...kindsByText].map(([text, kinds]) => [text, kinds.map(([kind]) => kind)]),
  );
  return styles;
}

/** Name of what is kept for the next build. */
const KEPT = 'styles';

/** All kinds of pages that there can be, with the text of their style sheets. */
async function kindsOf(
  sources: readonly StyledSource[],
  css: ReadonlyMap<string, string>,
  root: string,
): Promise<Map<string, PageKind>> {
  const src = join(root, 'src');
  const read: Parameters<typeof sourcesOfPage>[2] = new Map();
  const texts = wordsOf(await textSources(join(src, 'text')));
  return new Map(
    sources.flatMap(({ source, sheets }) => {
      const text = fileNames(sheets)
        .map((name) => css.get(name) ?? '')
        .join('\n');
      const words = wordsOf(sourcesOfPage(join(root, source), src, read).values()).union(texts);
      return CHOICES.map(
        (parts) =>
          [kindOf(source, parts), { words: withoutOtherParts(words, parts), css: text }] as const,
      );
    }),
  );
}

/** The code that Markdown goes through, which adds classes to every text. */
async function textSources(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
}

function nameFor(css: string): string {
  return `styles.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
}
