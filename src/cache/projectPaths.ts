import { resolve } from 'node:path';

// Relative to the working folder, not to this file: Astro bundles what pages import into another folder,
// and the cache has to be found from there under the same name.
const modules = resolve('node_modules');

/** Path of a file inside an installed package. */
export function inPackage(name: string, file: string): string {
  return resolve(modules, name, file);
}

/** Folder for something that can be made again at any time. */
export function cacheFolder(name: string): string {
  return resolve(modules, '.cache', name);
}
