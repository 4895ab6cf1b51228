import type { ViteUserConfig } from 'astro';

type VitePlugin = NonNullable<ViteUserConfig['plugins']>[number];

/** What Vite names the module that loads the parts of a script ahead. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Loads a part of a script that a reader turns out to need with a plain `import()`. Vite's own way would load the parts of
 * that part at the same time, for more than half a kilobyte of script on every page; ours are two files at most.
 */
export const plainImports: VitePlugin = {
  name: 'handbook:plain-imports',
  enforce: 'pre',
  load: (id: string) =>
    id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
};
