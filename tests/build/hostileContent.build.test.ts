import { readFileSync } from 'node:fs';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import ICAL from 'ical.js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { xml2js } from 'xml-js';
import { serveSite } from '../../src/build/serve/serveSite.ts';
import { launchBrowser } from '../../src/chromium/browser.ts';
import { readFiles } from '../../src/loader/readFiles.ts';
import { HOSTILE_BASE, HOSTILE_DAY } from '../hostile/codes.ts';
import { hostileInputs, isEscaped } from '../hostile/inputs.ts';
import { layEverywhere, writeOver } from '../hostile/layEverywhere.ts';
import type { HostileContent } from '../hostile/layEverywhere.ts';
import { kindOfField, takesWords } from '../hostile/plant.ts';
import { readCsv } from '../helpers/csv.ts';
import { isDeep } from '../helpers/depth.ts';
import { textOf } from '../helpers/dom.ts';
import { buildElsewhere } from '../helpers/otherBuild.ts';
import type { OtherBuild } from '../helpers/otherBuild.ts';
import { filesIn, readPages } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';
import { readVCards } from '../helpers/vCards.ts';
import { soundTexts } from '../mutants/soundTexts.ts';

/** Words as they are read: quotation marks may be curled, and a drawing breaks words that are too long for a line. */
const asRead = (words: string) =>
  words.replaceAll(/\s/g, '').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');

describe.runIf(isDeep)('a site with hostile words wherever words can be', () => {
  const inputs = hostileInputs();
  let folder: string;
  let laid: HostileContent;
  let site: OtherBuild;
  let pages: SitePage[];

  beforeAll(async () => {
    const content = await soundTexts(await readFiles(HOSTILE_BASE, '.'));
    const kinds = Map.groupBy(content.values.filter(takesWords), kindOfField);
    laid = await layEverywhere(
      inputs,
      content,
      [...kinds.values()].map(([first]) => first!),
    );
    folder = await mkdtemp(join(tmpdir(), 'handbook-hostile-'));
    const changed = join(folder, 'content');
    await cp(HOSTILE_BASE, changed, { recursive: true });
    await writeOver(changed, laid);
    const settings = join(folder, 'settings.mjs');
    await writeFile(
      settings,
      `import settings from ${JSON.stringify(resolve('tests/fixtures/variety/settings.ts'))};
export default { ...settings, contentFolder: ${JSON.stringify(relative('.', changed))} };
`,
    );
    site = await buildElsewhere({ HANDBOOK_CONFIG: settings, HANDBOOK_TODAY: HOSTILE_DAY });
    pages = readPages(site.folder);
  }, 1_200_000);

  afterAll(async () => {
    await site.remove();
    await rm(folder, { recursive: true, force: true });
  });

  const files = (ending: RegExp) =>
    filesIn(site.folder)
      .filter((file) => ending.test(file))
      .map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));

  test('has nearly every input that the check lets through', () => {
    const wanted = inputs.filter(isEscaped);
    expect(laid.laid.size).toBeGreaterThan(0.95 * wanted.length);
    expect(laid.texts.size).toBeGreaterThan(70);
  });

  test('shows each as the words that it is', () => {
    const shown = pages.flatMap(({ path, document }) =>
      [...textOf(document).matchAll(/qzx(\d+)x ([\s\S]*?) qzx\1y/g)].map(
        ([, index, words = '']) => ({
          path,
          words: asRead(words),
          wanted: asRead(inputs[Number(index)]?.input ?? ''),
        }),
      ),
    );
    expect(shown.length).toBeGreaterThan(400);
    expect(shown.filter(({ words, wanted }) => words !== wanted)).toEqual([]);
  });

  test('runs nothing, asks for nothing and says nothing in a browser', async () => {
    const server: Server = await serveSite({ folder: site.folder, port: 0, basePath: '/' });
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const browser = await launchBrowser();
    const heard: string[] = [];
    try {
      const page = await browser.newPage();
      page.on('dialog', (dialog) => {
        heard.push(`dialog ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => heard.push(`console ${page.url()} ${message.text()}`));
      page.on('pageerror', (error) => heard.push(`error ${page.url()} ${error.message}`));
      page.on('request', (request) => {
        const { origin: asked, protocol } = new URL(request.url());
        if (asked !== origin && !/^(?:data|blob):$/.test(protocol))
          heard.push(`request ${page.url()} ${request.url()}`);
      });
      const opened = [
        ...pages.filter(({ path }) => path !== '/404.html').map(({ path }) => path),
        ...files(/^charts\/.*\.svg$/).map(({ file }) => `/${file}`),
        '/search/?q=%3Cscript%3Ewindow.__hostile%3D1%3C%2Fscript%3E',
      ];
      for (const path of opened) {
        await page.goto(`${origin}${path}`);
        const isOnSite = new URL(page.url()).origin === origin;
        const hasRun = await page.evaluate(() => '__hostile' in window);
        if (!isOnSite || hasRun) heard.push(`${hasRun ? 'ran' : 'left'} ${path}`);
      }
      expect(opened.length).toBeGreaterThan(150);
      expect(heard).toEqual([]);
    } finally {
      await browser.close();
      server.close();
      server.closeAllConnections();
    }
  }, 900_000);

  test('has files that the programs of readers can read', () => {
    for (const { file, text } of files(/\.xml$/))
      expect(() => xml2js(text, { compact: false }), file).not.toThrow();
    for (const { file, text } of files(/\.json$/))
      expect(() => JSON.parse(text) as unknown, file).not.toThrow();
    for (const { file, text } of files(/\.ics$/))
      expect(() => ICAL.parse(text) as unknown, file).not.toThrow();
    const cards = files(/\.vcf$/);
    for (const { file, text } of cards) expect(readVCards(text).length, file).toBeGreaterThan(0);
    for (const ending of [/\.xml$/, /\.json$/, /\.ics$/, /\.vcf$/, /\.csv$/])
      expect(files(ending).length, String(ending)).toBeGreaterThan(0);
  });

  test('has tables in which every row is whole and no cell is a formula', () => {
    for (const { file, text } of files(/\.csv$/)) {
      const [head = [], ...rows] = readCsv(text);
      expect(new Set(rows.map((row) => row.length)), file).toEqual(
        new Set(rows.length > 0 ? [head.length] : []),
      );
      const formulas = rows
        .flat()
        .filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell) && !/^-\d+$/.test(cell));
      expect(formulas, file).toEqual([]);
    }
  });
});
