import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { hostHeaders } from './securityPolicy.ts';

/** Writes the `_headers` file that static hosts (Netlify, Cloudflare Pages and others) read. */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'handbook:security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const lines = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}`);
        await writeFile(new URL('_headers', dir), `/*\n${lines.join('\n')}\n`);
      },
    },
  };
}
