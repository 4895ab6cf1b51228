import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Astro compiles the components; of its integrations none is needed to show one.
export default getViteConfig(
  {
    root,
    test: {
      name: 'component',
      include: ['tests/components/**/*.component.test.ts'],
      // One worker compiles the components once for all its files.
      isolate: false,
      testTimeout: 60_000,
    },
  } as ViteUserConfig,
  { configFile: false, root, trailingSlash: 'always' },
);
