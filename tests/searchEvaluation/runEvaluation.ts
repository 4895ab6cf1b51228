import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { launchBrowser } from '../../src/chromium/browser.ts';
import { serveSite } from '../../src/build/serve/serveSite.ts';
import { oneOfEachGroup, visitCold } from './coldVisits.ts';
import { evaluate } from './evaluate.ts';
import type { ServedSite } from './evaluate.ts';
import { launchFirefox } from './firefox.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import { reportLines } from './report.ts';
import { tabOf } from './tab.ts';
import type { TabBrowser } from './tab.ts';
import { measureWire } from './wire.ts';
import type { Wire } from './wire.ts';

/** What to evaluate, and how. */
export interface EvaluationOptions {
  queries: readonly DrawnQuery[];
  /** Folder with the built site. */
  folder: string;
  /** Path the site is under, with a slash at both ends. */
  basePath: string;
  browser: BrowserName;
  showUnseen: boolean;
  worst: number;
  /** Told how many queries have been answered. */
  onProgress: (answered: number) => void;
}

/** Tabs that ask at the same time. More bring little on two processors. */
const TABS = 2;

export const browserNames = ['chromium', 'firefox'] as const;
export type BrowserName = (typeof browserNames)[number];

/** Serves the site, asks every query in a real browser and gives the report. Leaves nothing running. */
export async function runEvaluation(options: EvaluationOptions): Promise<string[]> {
  const { folder, basePath } = options;
  if (!existsSync(folder)) throw new Error(`There is no ${folder}. Run "npm run build" first.`);
  const server = await serveSite({ folder, port: 0, basePath });
  try {
    const { port } = server.address() as AddressInfo;
    const site = { folder, address: `http://localhost:${port}${basePath}` };
    const browser = await launch(options.browser);
    try {
      return await reportOf(browser, site, measureWire(server), options);
    } finally {
      await browser.close();
    }
  } finally {
    server.close();
    server.closeAllConnections();
  }
}

async function reportOf(
  browser: TabBrowser,
  site: ServedSite,
  wire: Wire,
  options: EvaluationOptions,
): Promise<string[]> {
  const { queries, onProgress } = options;
  const visits = await visitCold(browser, site, wire, oneOfEachGroup(queries));
  const tabs = await Promise.all(Array.from({ length: TABS }, () => browser.newTab()));
  let answered = 0;
  const answers = await evaluate(tabs, site, queries, () => onProgress(++answered));
  return reportLines(answers, visits, { ...options, browser: browser.name });
}

/** The packaged Chromium, or the Firefox that FIREFOX_PATH names. Throws when there is none. */
async function launch(name: BrowserName): Promise<TabBrowser> {
  if (name === 'chromium') return launchChromium();
  const program = process.env['FIREFOX_PATH'];
  if (!program) throw new Error('Set FIREFOX_PATH to the program file of a Firefox.');
  return launchFirefox(program);
}

async function launchChromium(): Promise<TabBrowser> {
  const browser = await launchBrowser();
  return {
    name: `chromium ${browser.version()}`,
    newTab: async () => tabOf(await browser.newPage({ locale: 'en-GB' })),
    close: () => browser.close(),
  };
}
