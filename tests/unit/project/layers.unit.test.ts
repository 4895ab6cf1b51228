import { readFile } from 'node:fs/promises';
import { ESLint } from 'eslint';
import { format } from 'prettier';
import { expect, test, vi } from 'vitest';
import { layers } from '../../../layers.js';
import type { Layer } from '../../../layers.js';
import { withLayerTable } from '../../../src/build/layerTable/layerTable.ts';

const names = Object.keys(layers);
const all = Object.entries<Layer>(layers);

// ESLint reads its plugins on first use.
vi.setConfig({ testTimeout: 60_000 });

const eslint = new ESLint();

/** What ESLint says of the imports of a made-up file: the lines that it refuses. */
async function refused(file: string, imports: readonly string[]): Promise<string[]> {
  const text = `${imports.map((from) => `export * from '${from}';`).join('\n')}\n`;
  const code = file.endsWith('.astro') ? `---\n${text}---\n` : text;
  const [result] = await eslint.lintText(code, { filePath: file });
  const messages = result?.messages ?? [];
  expect(messages.filter(({ fatal }) => fatal)).toEqual([]);
  const skipped = file.endsWith('.astro') ? 2 : 1;
  return messages
    .filter(({ ruleId }) => ruleId === 'handbook/layers')
    .map(({ line }) => imports[line - skipped] ?? '');
}

/** A file that could be in a layer, two folders down, so that paths to the others are not the shortest. */
function fileIn(layer: string): string {
  if (layer.endsWith('.ts')) return `src/${layer}`;
  return `src/${layer}/planted/planted.${/^(components|layouts|pages)/.test(layer) ? 'astro' : 'ts'}`;
}

/** How a file in one layer imports from another. */
function from(layer: string, other: string): string {
  const up = '../'.repeat(fileIn(layer).split('/').length - 2) || './';
  return up + (other.endsWith('.ts') ? other : `${other}/some/file.ts`);
}

test.each(names)(
  'ESLint refuses every import in src/%s that layers.js does not name',
  async (name) => {
    const { imports, node, astro } = (layers as Record<string, Layer>)[name]!;
    const forbidden = [
      ...names
        .filter((other) => other !== name && !imports.includes(other))
        .map((to) => from(name, to)),
      ...(node ? [] : ['node:fs', 'fs/promises', 'child_process']),
      ...(astro ? [] : ['astro:content']),
    ];
    const allowed = [
      ...names.filter((other) => imports.includes(other)).map((to) => from(name, to)),
      ...(node ? ['node:fs'] : []),
      ...(astro ? ['astro:content'] : []),
      ...(name.endsWith('.ts') ? [] : ['./beside.ts']),
    ];
    expect(await refused(fileIn(name), forbidden)).toEqual(forbidden);
    expect(await refused(fileIn(name), allowed)).toEqual([]);
  },
);

test.each([
  ['src/text/glossary/planted.ts', 'node:fs'],
  ['src/text/glossary/planted.ts', '../../queries.ts'],
  ['src/search/planted.ts', '../model/handbook.ts'],
  ['src/model/planted.ts', '../checks/checkContent.ts'],
  ['src/model/planted.ts', 'astro:content'],
  ['src/schemas/shared/planted.ts', '../../model/handbook.ts'],
  ['src/browser/planTable/planted.ts', '../../model/handbook.ts'],
  ['src/components/planted.ts', './authoring/components.ts'],
  ['src/charts/plans/planted.ts', '../../components/parts/Chart.astro'],
  ['src/newFolder/planted.ts', 'zod'],
])('ESLint refuses in %s the import of %s', async (file, wanted) => {
  expect(await refused(file, [wanted])).toEqual([wanted]);
});

test('ESLint refuses forbidden imports of types, at run time and in scripts of components too', async () => {
  const lint = async (code: string, filePath: string) =>
    (await eslint.lintText(code, { filePath }))[0]?.messages.filter(
      ({ ruleId }) => ruleId === 'handbook/layers',
    ).length;
  expect(
    await lint("import type { A } from '../model/a.ts';\nexport type B = A;\n", 'src/lib/a.ts'),
  ).toBe(1);
  expect(await lint("export type B = import('../model/a.ts').A;\n", 'src/lib/a.ts')).toBe(1);
  expect(await lint("export const b = () => import('../model/a.ts');\n", 'src/lib/a.ts')).toBe(1);
  expect(
    await lint(
      "<script>\n  import '../build/buildSite.ts';\n</script>\n",
      'src/components/A.astro',
    ),
  ).toBe(1);
});

test('each layer imports only layers that come before it', () => {
  const late = all.flatMap(([name, { imports }], at) =>
    imports
      .filter((other) => names.includes(other) && names.indexOf(other) > at)
      .map((other) => `${name} → ${other}`),
  );
  expect(late).toEqual([]);
});

test('the table of layers in docs/architecture.md is what layers.js says', async () => {
  const file = new URL('../../../docs/architecture.md', import.meta.url);
  const document = await readFile(file, 'utf8');
  const isCurrent = document === (await format(withLayerTable(document), { parser: 'markdown' }));
  expect(isCurrent, 'The table of layers is out of date. Run `npm run docs:layers`.').toBe(true);
});
