import { hash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PageApp } from '../../src/build/rendering/pageBundle.ts';
import type { SentReads } from '../../src/build/rendering/pageRequests.ts';
import { keepReads } from '../../src/lib/reads.ts';
import { SMALL_SITE_ORIGIN } from '../helpers/exampleton.ts';
import { chanceOf } from '../mutants/random.ts';
import { copyContent, randomEdit } from './randomEdit.ts';

/**
 * Makes random changes to a small edition, one after another, and after each makes every page anew: a page that a build
 * would keep has to be the same, byte for byte. Prints what is not. Arguments: how many changes, a seed, every how many
 * pages one is tried, and what is forgotten of what pages read, for the test of this test.
 */
const [times = '', seed = '', every = '1', forgotten = ''] = process.argv.slice(2);

const base = await mkdtemp(join(tmpdir(), 'handbook-edits-'));
const content = join(base, 'content');
const settings = join(base, 'settings.ts');
await copyContent('tests/fixtures/variety/content', content);
await writeFile(
  settings,
  `export default { name: 'Edits', owner: 'editors', description: 'Made up.', origin: ${JSON.stringify(SMALL_SITE_ORIGIN)}, contentFolder: ${JSON.stringify(content)} };\n`,
);
Object.assign(process.env, {
  ASTRO_TELEMETRY_DISABLED: '1',
  HANDBOOK_CONFIG: settings,
  HANDBOOK_TODAY: '2026-11-21',
  HANDBOOK_CORES: '1',
});
keepReads(true);

const [
  { buildKept },
  { bundleLeft },
  { prerendererOf },
  { checkRead },
  { drawCharts },
  { startKeeping },
  { keptFolder },
  { pageMaker },
  loader,
] = await Promise.all([
  import('../../src/build/buildPages.ts'),
  import('../../src/build/keptBundle/keptBundle.ts'),
  import('../../src/build/keptBundle/pagesFromBundle.ts'),
  import('../../src/checks/checkContent.ts'),
  import('../../src/build/integrations/renderedCharts.ts'),
  import('../../src/build/keptPages/keeping.ts'),
  import('../../src/build/keptPages/keptFolder.ts'),
  import('../../src/build/rendering/pageMaker.ts'),
  import('../../src/loader/siteContent.ts'),
]);

const say = (line: string) => process.stdout.write(`${line}\n`);
const root = process.cwd();

interface Prerenderer {
  app: PageApp;
  setup: () => Promise<void>;
  getStaticPaths: () => Promise<Parameters<typeof startKeeping>[1][number][]>;
}

/** What a page has read, with a part of it forgotten. */
function remembered({ parts, names }: SentReads): SentReads {
  return {
    parts: forgotten === 'parts' ? new Uint32Array() : parts,
    names: names.filter((name) => forgotten === '' || !name.startsWith(forgotten)),
  };
}

/** Makes all pages, and tells which of those that a build would keep are not the same. */
async function buildAgain(prerenderer: Prerenderer, what: string): Promise<void> {
  const { app } = prerenderer;
  app.routeCache.clearAll();
  const pages = await prerenderer.getStaticPaths();
  const keeping = await startKeeping(app, pages, { root, folder: join(base, 'kept') });
  const make = pageMaker(app, (await loader.contentShown(root)).rows);
  const tried = pages.filter((_page, at) => at % Number(every) === 0);
  let same = 0;
  for (const { pathname, route } of tried) {
    const asked = keeping.pageOf(pathname, route);
    const url = new URL(
      `${pathname.replace(/^\/?/, '/')}${route.type === 'page' ? '/' : ''}`.replace(/\/+$/, '/'),
      SMALL_SITE_ORIGIN,
    );
    const { page, reads } = await make(new Request(url), route);
    const bytes = Buffer.from(page.body ?? new ArrayBuffer());
    if (!keeping.isSame(asked)) {
      if (what === 'nothing again') say(`NEVER KEPT ${pathname}`);
      if (reads)
        keeping.add(
          asked,
          { bytes, hash: hash('sha256', bytes), facts: undefined },
          remembered(reads),
        );
      continue;
    }
    same += 1;
    const before = keeping.take(asked);
    if (!before || !bytes.equals(before.bytes)) say(`STALE ${pathname} after: ${what}`);
  }
  await keeping.save();
  say(`KEPT ${same} of ${tried.length} after: ${what}`);
}

/** Makes one change that leaves the content without errors. */
async function change(number: number, chance: ReturnType<typeof chanceOf>): Promise<string> {
  const before = join(base, 'before');
  for (;;) {
    await copyContent(content, before);
    const day = process.env['HANDBOOK_TODAY'];
    const { what, make } = await randomEdit(content, chance, number);
    await make();
    loader.forgetContent(root);
    const read = await loader.siteContent(root).then(
      (found) => found.read,
      () => undefined,
    );
    const today = process.env['HANDBOOK_TODAY'] ?? '';
    const checked = read && (await checkRead(read, content, { today }));
    if (checked && !checked.problems.some(({ severity }) => severity === 'error')) {
      await drawCharts(await loader.siteContent(root));
      return what;
    }
    process.env['HANDBOOK_TODAY'] = day;
    await copyContent(before, content);
  }
}

/** The bundle of the code that another small site has left, or else one that is made for this one. */
async function bundled() {
  const left = await bundleLeft(root);
  if (left) return left;
  await buildKept(join(base, 'site'), { cacheDir: join(base, 'cache') });
  const made = await bundleLeft(root);
  if (!made) throw new Error('A build has left no bundle of its code.');
  return made;
}

try {
  await drawCharts(await loader.siteContent(root));
  const prerenderer = prerendererOf(await bundled()) as unknown as Prerenderer;
  await prerenderer.setup();
  const chance = chanceOf(Number(seed));
  await buildAgain(prerenderer, 'nothing');
  await buildAgain(prerenderer, 'nothing again');
  for (let number = 1; number <= Number(times); number += 1)
    await buildAgain(prerenderer, await change(number, chance));
} finally {
  for (const folder of [base, keptFolder()]) await rm(folder, { recursive: true, force: true });
}
