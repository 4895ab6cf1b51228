import { hash } from 'node:crypto';
import { handbook } from '../../../handbook.config.ts';
import { cacheFolder } from '../../cache/projectPaths.ts';
import { shortHash } from '../keptPages/contentNow.ts';

/** What pages ask for when they are made, like the content: Astro bundles none of it. */
const ASKED_BY_PAGES: ReadonlySet<string> = new Set([
  'name',
  'owner',
  'official',
  'description',
  'contentFolder',
  'partnerships',
]);

/** SHA-256 of the settings that can be in a bundle: of the address and the colours, and of all that may come to be in one. */
export function hashOfBundled(): string {
  const bundled = Object.entries(handbook).filter(([name]) => !ASKED_BY_PAGES.has(name));
  return hash('sha256', JSON.stringify(bundled));
}

/** Where a build leaves the bundle of its code for the next one: editions that differ in nothing that is bundled have one. */
export function bundleFolder(): string {
  return cacheFolder(`handbook-bundles/${shortHash(hashOfBundled())}`);
}
