import type { APIRoute } from 'astro';
import { href } from '../../lib/paths.ts';
import { changeFeed } from '../../model/changeFeed.ts';
import { getHandbook } from '../../queries.ts';

/** The changes as a feed in the format Atom. */
export const GET: APIRoute = async ({ site }) => {
  const toUrl = (path: string) => new URL(href(path), site).href;
  return new Response(changeFeed(await getHandbook(), 'atom', toUrl), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
