import type { APIRoute } from 'astro';
import { wholeAddress } from '../lib/paths.ts';

/**
 * Shows search engines the way to the sitemap. It closes nothing to them: a page that is not to be listed says so itself, and
 * they have to be able to read that.
 */
export const GET: APIRoute = () =>
  new Response(`User-agent: *\nAllow: /\n\nSitemap: ${wholeAddress('/sitemap-index.xml')}\n`, {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  });
