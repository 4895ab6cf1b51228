import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { siteHandbook } from '../../loader/siteContent.ts';
import { ownerOfAddress, pageOwners } from '../../model/site/pageOwner.ts';
import type { ChoosePages } from './allCores.ts';
import { sayProgress } from '../sayProgress.ts';
import { recordsOf } from '../slices/recordsOf.ts';
import { assertOwners } from '../slices/sliceNames.ts';
import { writeRecords } from '../slices/sliceRecords.ts';

/** Of all pages, those that a slice for these partnerships has. */
export function pagesOfSlice(names: readonly string[]): ChoosePages {
  return async (pages, root) => {
    const handbook = await siteHandbook(root);
    return pages.filter(({ pathname }) => names.includes(ownerOfAddress(handbook, pathname)));
  };
}

/**
 * Makes only the pages of some partnerships (`pagesOfSlice`), and leaves beside them what the join needs to make what
 * belongs to the whole. It comes after the check of the content, which is always of all of it, and after all that changes a page.
 */
export function sliceOfSite(names: readonly string[]): AstroIntegration {
  let root = '';
  return {
    name: 'handbook:slice-of-site',
    hooks: {
      'astro:config:setup': async ({ command, config }) => {
        if (command !== 'build') return;
        root = fileURLToPath(config.root);
        assertOwners(names, pageOwners(await siteHandbook(root)));
      },
      'astro:build:done': async ({ dir }) => {
        const records = await recordsOf(fileURLToPath(dir), names, root);
        writeRecords(fileURLToPath(new URL('../', dir)), records);
        sayProgress(`Wrote records of ${records.pages.length} pages for the join.`);
      },
    },
  };
}
