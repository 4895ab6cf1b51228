import type { APIRoute } from 'astro';
import { wholeAddress } from '../../lib/paths.ts';
import { changeFeed } from '../../model/site/changeFeed.ts';
import { getHandbook } from '../../queries.ts';

/** The changes as a feed in the format Atom. */
export const GET: APIRoute = async () => {
  return new Response(changeFeed(await getHandbook(), 'atom', wholeAddress), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
