import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayProgress } from '../sayProgress.ts';
import { startSheets } from '../sheets/startSheets.ts';
import type { SheetsUnderWay } from '../sheets/startSheets.ts';

/** The printing of sheets: what starts it, and what waits for its end. */
export interface ContactSheets {
  start: AstroIntegration;
  finish: AstroIntegration;
}

/** Prints the one-page sheet of every area as a PDF, beside the page it is printed from, and beside what comes between. */
export function contactSheets(): ContactSheets {
  let basePath = '/';
  let underWay: SheetsUnderWay | undefined;
  return {
    start: {
      name: 'handbook:contact-sheets-start',
      hooks: {
        'astro:config:done': ({ config }) => {
          basePath = config.base;
        },
        'astro:build:done': ({ dir }) => {
          underWay = startSheets({ folder: fileURLToPath(dir), basePath });
        },
      },
    },
    finish: {
      name: 'handbook:contact-sheets',
      hooks: {
        'astro:build:done': async () => {
          if (!underWay) return;
          const { printed, reused } = await underWay.finish();
          sayProgress(`Printed ${printed} sheets of contacts; ${reused} are unchanged.`);
        },
      },
    },
  };
}
