import { hash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { kept } from '../../cache/keptFiles.ts';
import { cacheFolder, inPackage } from '../../cache/projectPaths.ts';
import type { PrintWork, Sheet } from './printSheets.ts';

/** A built site with pages to print. */
interface BuiltSite {
  folder: string;
  basePath: string;
}

/** The sheets of a site, being printed. */
export interface SheetsUnderWay {
  /** Puts them into the site when all are printed, and says how many that were. */
  finish: () => Promise<{ printed: number; reused: number }>;
}

/** The module that a thread runs. */
const THREAD = new URL('./printThread.ts', import.meta.url);

/**
 * Starts to print `contacts/<area>/sheet/` to `contacts/<area>/sheet.pdf`, beside what this thread does. A page that has not
 * changed is not printed again, and when none has, no browser is started.
 */
export function startSheets({ folder, basePath }: BuiltSite): SheetsUnderWay {
  const cache = cacheFolder('handbook-sheets');
  const sheets = globSync('contacts/*/sheet/index.html', { cwd: folder })
    .sort()
    .map((page): Sheet => ({
      path: page.replace(/[\\/]sheet[\\/]index\.html$/, '').replaceAll('\\', '/'),
      keptAt: join(cache, `${hashOf(folder, page)}.pdf.kept`),
    }));
  const missing = sheets.filter(({ keptAt }) => kept(keptAt) === undefined);
  const printing =
    missing.length > 0 ? printInThread({ sheets: missing, folder, basePath }) : Promise.resolve();
  // A failure before `finish` is called must not end the process: `finish` throws it.
  printing.catch(() => undefined);
  return {
    finish: async () => {
      await printing;
      for (const { path, keptAt } of sheets) {
        const pdf = kept(keptAt);
        if (!pdf)
          throw new Error(`The sheet of ${path} was not printed whole. Build the site again.`);
        writeFileSync(join(folder, path, 'sheet.pdf'), pdf);
      }
      return { printed: missing.length, reused: sheets.length - missing.length };
    },
  };
}

/** Prints in a thread: the browser has to be told of each sheet, and this thread may be busy with the index. */
function printInThread(workerData: PrintWork): Promise<void> {
  return new Promise((resolve, reject) => {
    const thread = new Worker(THREAD, { workerData });
    thread.once('message', () => resolve());
    thread.once('error', reject);
    thread.once('exit', () => reject(new Error('The thread that prints sheets has ended early.')));
  });
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
