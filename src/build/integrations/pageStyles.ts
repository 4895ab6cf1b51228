import { createHash, hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { handbook as settings } from '../../../handbook.config.ts';
import { withBase } from '../../lib/paths.ts';
import { readsAreKept } from '../../lib/reads.ts';
import { groupBy } from '../../lib/lists.ts';
import { byCode } from '../../lib/sorting.ts';
import { leave, leftBehind } from '../keptPages/leftBehind.ts';
import { sayProgress } from '../sayProgress.ts';
import { sharedStyles } from '../pageStyles/sharedStyles.ts';
import type { PageKind } from '../pageStyles/sharedStyles.ts';
import { importedStyles, sourcesOfPage } from '../pageStyles/sourcesOfPage.ts';
import { styleSheetsOf, withOneSheet } from '../pageStyles/styleLinks.ts';
import { wordsOf } from '../pageStyles/usedStyles.ts';
import { withoutHashes } from '../pageStyles/withoutHashes.ts';
import { codeHash } from '../slices/fingerprints.ts';

interface BuiltFile {
  file: string;
  /** Style sheets that Astro made for it. */
  sheets: readonly string[];
  /** Which file of `src/pages` made it. */
  source: string;
  /** Name of its kind. */
  kind: string;
}

/** Beginnings of the classes of parts that few pages of a kind have, and that need many rules. */
const RARE_PARTS = ['app-chart', 'govuk-exit-this-page'];

/** Every choice of rare parts that a page may have. */
const CHOICES = RARE_PARTS.reduce<string[][]>(
  (choices, part) => [...choices, ...choices.map((choice) => [...choice, part])],
  [[]],
);

/** Name of the kind of the pages that a file of `src/pages` makes and that have these of the rare parts. */
const kindOf = (source: string, parts: readonly string[]) => [source, ...parts].join(' ');

/**
 * Gives pages a style sheet with what their code can use, and little else. It depends on the code alone: a changed text
 * changes no style sheet, and a slice of the site has those of the whole. It comes before all that opens or prints a page.
 */
export function pageStyles(): AstroIntegration {
  let root = '';
  let entrypoints: ReadonlyMap<string, string> = new Map();
  return {
    name: 'handbook:page-styles',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:routes:resolved': ({ routes }) => {
        entrypoints = new Map(routes.map(({ pattern, entrypoint }) => [pattern, entrypoint]));
      },
      'astro:build:done': async ({ dir, assets }) => {
        const folder = fileURLToPath(dir);
        const files: BuiltFile[] = [];
        for (const [pattern, urls] of assets)
          // Pages may be finished in any order.
          for (const file of urls.map((url) => fileURLToPath(url)).toSorted())
            if (file.endsWith('.html'))
              files.push(builtFile(file, entrypoints.get(pattern) ?? pattern));
        const sources = [...new Set(entrypoints.values())].filter((one) => one.endsWith('.astro'));
        const count = await writeStyles(files, sources, folder, root);
        sayProgress(`Wrote ${count} style sheets, each with what its pages can use.`);
      },
    },
  };
}

const ASSETS = '_astro';

function builtFile(file: string, source: string): BuiltFile {
  const html = readFileSync(file, 'utf8');
  // Copies: a piece of a text holds on to all of it, and all pages together take too much memory.
  const sheets = structuredClone(styleSheetsOf(html)).filter((one) => one.includes(`/${ASSETS}/`));
  const parts = RARE_PARTS.filter((part) => html.includes(part));
  return { file, sheets, source, kind: kindOf(source, parts) };
}

/** Writes the style sheets and the links to them, and removes those that Astro made; gives their number. */
async function writeStyles(
  files: readonly BuiltFile[],
  sources: readonly string[],
  folder: string,
  root: string,
): Promise<number> {
  const assets = join(folder, ASSETS);
  const made = (await readdir(assets)).filter((name) => name.endsWith('.css'));
  const css = new Map(
    await Promise.all(
      made.map(async (name) => [name, await readFile(join(assets, name), 'utf8')] as const),
    ),
  );
  const styles = await stylesOf(files, sources, css, root);
  const names = new Map([...styles].map(([kind, text]) => [kind, nameFor(text)]));
  const used = new Set(files.map(({ kind }) => kind));
  await Promise.all(made.map((name) => rm(join(assets, name))));
  await Promise.all(
    [...styles]
      .filter(([kind]) => used.has(kind))
      .map(([kind, text]) => writeFile(join(assets, names.get(kind) ?? ''), text)),
  );
  for (const { file, sheets, kind } of files) {
    const address = withBase(`/${ASSETS}/${names.get(kind)}`, settings.basePath);
    const html = withOneSheet(readFileSync(file, 'utf8'), sheets, address);
    writeFileSync(file, withoutHashes(html));
  }
  return new Set([...used].map((kind) => names.get(kind))).size;
}

/** The style sheet of each kind: those of the last build, where it had the same code and got the same from Astro. */
async function stylesOf(
  files: readonly BuiltFile[],
  sources: readonly string[],
  css: ReadonlyMap<string, string>,
  root: string,
): Promise<ReadonlyMap<string, string>> {
  if (!readsAreKept()) return sharedStyles(await kindsOf(files, sources, css, root));
  const given = new Set(files.map(({ source, sheets }) => `${source} ${sheets.join(' ')}`));
  const madeFrom = hash(
    'sha256',
    JSON.stringify([
      await codeHash(root),
      [...css].toSorted(byCode(([name]) => name)),
      [...given].toSorted(),
    ]),
  );
  const before = leftBehind<[text: string, kinds: string[]][]>(KEPT, madeFrom);
  if (before) return new Map(before.flatMap(([text, kinds]) => kinds.map((kind) => [kind, text])));
  const styles = await sharedStyles(await kindsOf(files, sources, css, root));
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

/**
 * All kinds that there can be, with the text of their style sheets. Sources that import the same style sheets have got the
 * same from Astro; where no page has got any, no page needs a style sheet of such a kind.
 */
async function kindsOf(
  files: readonly BuiltFile[],
  sources: readonly string[],
  css: ReadonlyMap<string, string>,
  root: string,
): Promise<Map<string, PageKind>> {
  const src = join(root, 'src');
  const read: Parameters<typeof sourcesOfPage>[2] = new Map();
  const texts = wordsOf(await textSources(join(src, 'text')));
  const codes = new Map(
    sources.map((source) => [source, sourcesOfPage(join(root, source), src, read)]),
  );
  // By source: many pages have the same, and its texts are long.
  const imported = new Map([...codes].map(([source, code]) => [source, importedStyles(code)]));
  const importedBy = (source: string) => imported.get(source) ?? '';
  const cssOf = new Map(
    files.map(({ source, sheets }) => [
      importedBy(source),
      sheets.map((one) => css.get(one.split('/').at(-1) ?? '') ?? '').join('\n'),
    ]),
  );
  return new Map(
    [...codes].flatMap(([source, code]) => {
      const text = cssOf.get(importedBy(source));
      const words = wordsOf(code.values()).union(texts);
      return CHOICES.flatMap((parts) =>
        text === undefined
          ? []
          : [
              [
                kindOf(source, parts),
                { words: withoutOtherParts(words, parts), css: text },
              ] as const,
            ],
      );
    }),
  );
}

/** Words without those of the rare parts that a page does not have. */
function withoutOtherParts(words: ReadonlySet<string>, parts: readonly string[]): Set<string> {
  const missing = RARE_PARTS.filter((part) => !parts.includes(part));
  return new Set([...words].filter((word) => !missing.some((part) => word.startsWith(part))));
}

/** The code that Markdown goes through, which adds classes to every text. */
async function textSources(folder: string): Promise<string[]> {
  const files = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  return Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
}

function nameFor(css: string): string {
  return `styles.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
}
