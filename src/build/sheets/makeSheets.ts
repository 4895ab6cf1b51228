import { hash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { keep, kept } from '../../cache/keptFiles.ts';
import { cacheFolder, inPackage } from '../../cache/projectPaths.ts';
import { serveSite } from '../serve/serveSite.ts';

/** A built site with pages to print. */
interface BuiltSite {
  folder: string;
  basePath: string;
}

/** A sheet: its page in the built site, and where its print is kept. */
interface Sheet {
  /** Path below the folder of the site, such as `contacts/luton`. */
  path: string;
  keptAt: string;
}

/**
 * Prints `contacts/<area>/sheet/` to `contacts/<area>/sheet.pdf`. A page that has not changed is not printed again, and
 * when none has, no browser is started.
 */
export async function makeSheets(site: BuiltSite): Promise<{ printed: number; reused: number }> {
  const cache = cacheFolder('handbook-sheets');
  const sheets = globSync('contacts/*/sheet/index.html', { cwd: site.folder })
    .sort()
    .map((page): Sheet => ({
      path: page.replace(/[\\/]sheet[\\/]index\.html$/, '').replaceAll('\\', '/'),
      keptAt: join(cache, `${hashOf(site.folder, page)}.pdf.kept`),
    }));
  const missing = sheets.filter(({ keptAt }) => kept(keptAt) === undefined);
  if (missing.length > 0) await print(missing, site);
  for (const { path, keptAt } of sheets) {
    const pdf = kept(keptAt);
    if (!pdf) throw new Error(`The sheet of ${path} was not printed whole. Build the site again.`);
    writeFileSync(join(site.folder, path, 'sheet.pdf'), pdf);
  }
  return { printed: missing.length, reused: sheets.length - missing.length };
}

async function print(sheets: readonly Sheet[], { folder, basePath }: BuiltSite): Promise<void> {
  // Only printing needs the browser driver.
  const { launchBrowser } = await import('../../chromium/browser.ts');
  const root = basePath.endsWith('/') ? basePath : `${basePath}/`;
  const server = await serveSite({ folder, port: 0, basePath: root });
  const browser = await launchBrowser();
  try {
    const { port } = server.address() as AddressInfo;
    const page = await browser.newPage({ bypassCSP: true });
    for (const { path, keptAt } of sheets) {
      await page.goto(`http://localhost:${port}${root}${path}/sheet/`);
      await page.addStyleTag({ content: arimoAsArial() });
      await page.evaluate(() => document.fonts.ready);
      keep(keptAt, undated(await page.pdf({ preferCSSPageSize: true, tagged: true })));
    }
  } finally {
    await browser.close();
    server.close();
  }
}

/** The browser here has no Arial: Arimo, whose letters are as wide, goes into the file in its place. */
function arimoAsArial(): string {
  return ['400', '700']
    .map((weight) => {
      const file = inPackage('@fontsource/arimo', `files/arimo-latin-${weight}-normal.woff2`);
      const data = readFileSync(file, 'base64');
      return `@font-face{font-family:Arial;font-weight:${weight};src:url(data:font/woff2;base64,${data})}`;
    })
    .join('');
}

/** The same page gives the same bytes: the moment of printing, which the browser writes in, is taken out. */
function undated(pdf: Buffer): Buffer {
  const text = pdf
    .toString('latin1')
    .replaceAll(
      /(\/(?:CreationDate|ModDate) \(D:)(\d{14})/g,
      (_, before: string, moment: string) => before + '0'.repeat(moment.length),
    );
  return Buffer.from(text, 'latin1');
}

/** Name of a print by what could change it: the page with its style sheets, and what prints it. */
function hashOf(folder: string, page: string): string {
  const html = readFileSync(join(folder, page), 'utf8');
  const styles = [...html.matchAll(/href="[^"]*\/(_astro\/[^"]+\.css)"/g)].map(([, file]) =>
    readFileSync(join(folder, file!), 'utf8'),
  );
  const version = readFileSync(inPackage('@sparticuz/chromium', 'package.json'), 'utf8');
  return hash('sha256', JSON.stringify([html, styles, version]));
}
