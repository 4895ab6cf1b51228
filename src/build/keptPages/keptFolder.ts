import { cacheFolder } from '../../cache/projectPaths.ts';
import { settingsHash } from '../slices/fingerprints.ts';
import { shortHash } from './contentNow.ts';

/** Where a build leaves its pages for the next one: each edition in a folder. */
export function keptFolder(): string {
  return cacheFolder(`handbook-pages/${shortHash(settingsHash())}`);
}
