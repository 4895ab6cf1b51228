import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { sayProgress } from '../sayProgress.ts';
import { makeSheets } from '../sheets/makeSheets.ts';

/** Prints the one-page sheet of every area as a PDF, beside the page it is printed from. */
export function contactSheets(): AstroIntegration {
  let basePath = '/';
  return {
    name: 'handbook:contact-sheets',
    hooks: {
      'astro:config:done': ({ config }) => {
        basePath = config.base;
      },
      'astro:build:done': async ({ dir }) => {
        const { printed, reused } = await makeSheets({ folder: fileURLToPath(dir), basePath });
        sayProgress(`Printed ${printed} sheets of contacts; ${reused} are unchanged.`);
      },
    },
  };
}
