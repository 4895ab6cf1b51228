import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { handbook } from '../../../handbook.config.ts';
import { FOR_GOOD, HASHED_FOLDER } from '../serve/caching.ts';
import { FILE_KINDS } from '../serve/contentTypes.ts';
import { withBase } from '../../lib/paths.ts';
import { chartFilePolicy, hostHeaders } from '../../lib/securityPolicy.ts';

/**
 * Writes the `_headers` file that static hosts (Netlify, Cloudflare Pages and others) read: what every answer carries, which
 * files may be kept for good, and the types of files that hosts do not know.
 */
export function securityHeaders(): AstroIntegration {
  return {
    name: 'handbook:security-headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile());
      },
    },
  };
}

/** The `_headers` file: what every answer carries, the policy of charts, what may be kept, and types of files. */
export function headersFile(): string {
  const all = Object.entries(hostHeaders).map(([name, value]) => `  ${name}: ${value}\n`);
  const types = [...FILE_KINDS].flatMap(([extension, { type, isNamedForHosts }]) =>
    isNamedForHosts ? [`/*${extension}\n  Content-Type: ${type}\n`] : [],
  );
  const charts = `/*.svg\n  Content-Security-Policy: ${chartFilePolicy}\n`;
  const assets = `${withBase(`/${HASHED_FOLDER}/*`, handbook.basePath)}\n  Cache-Control: ${FOR_GOOD}\n`;
  return `/*\n${[all.join(''), charts, assets, ...types].join('')}`;
}
