import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { keep } from '../../cache/keptFiles.ts';
import { inPackage } from '../../cache/projectPaths.ts';
import { launchBrowser } from '../../chromium/browser.ts';
import { serveSite } from '../serve/serveSite.ts';

/** A sheet: its page in the built site, and where its print is kept. */
export interface Sheet {
  /** Path below the folder of the site, such as `contacts/luton`. */
  path: string;
  keptAt: string;
}

/** Sheets to print, and the built site with their pages. */
export interface PrintWork {
  sheets: readonly Sheet[];
  folder: string;
  basePath: string;
}

/** Prints sheets in a browser, and keeps the prints. */
export async function printSheets({ sheets, folder, basePath }: PrintWork): Promise<void> {
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
