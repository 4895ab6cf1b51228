import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { firefox } from 'playwright-core';
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../../src/charts/browser.ts';
import { serveSite } from '../../src/site/serveSite.ts';
import { oneOfEachGroup, visitCold } from './coldVisits.ts';
import { evaluate } from './evaluate.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import { reportLines } from './report.ts';
import { measureWire } from './wire.ts';

/** What to evaluate, and how. */
export interface EvaluationOptions {
  queries: readonly DrawnQuery[];
  /** Folder with the built site. */
  folder: string;
  /** Path the site stands under, with a slash at both ends. */
  basePath: string;
  browser: BrowserName;
  showUnseen: boolean;
  worst: number;
  /** Told how many queries have been answered. */
  onProgress: (answered: number) => void;
}

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Serves the site, asks every query in a real browser and gives the report. Leaves nothing running. */
export async function runEvaluation(options: EvaluationOptions): Promise<string[]> {
  const { folder, basePath, queries } = options;
  const browser = await launch(options.browser);
  const server = await serveSite({ folder, port: 0, basePath, compressed: true });
  try {
    const { port } = server.address() as AddressInfo;
    const site = { folder, address: `http://localhost:${port}${basePath}` };
    const visits = await visitCold(browser, site, measureWire(server), oneOfEachGroup(queries));
    const page = await browser.newPage({ locale: 'en-GB' });
    let answered = 0;
    const answers = await evaluate(page, site, queries, () => options.onProgress(++answered));
    const name = `${options.browser} ${browser.version()}`;
    return reportLines(answers, visits, { ...options, browser: name });
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  }
}

/** The packaged Chromium, or the Firefox that FIREFOX_PATH names. Throws when there is none. */
async function launch(name: BrowserName): Promise<Browser> {
  if (name === 'chromium') return launchBrowser();
  const executablePath = process.env['FIREFOX_PATH'];
  if (!executablePath)
    throw new Error('Set FIREFOX_PATH to the path of a Firefox that Playwright can drive.');
  return firefox.launch({ executablePath });
}
