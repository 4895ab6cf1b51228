import type { APIRoute } from 'astro';
import { wholeAddress } from '../../../lib/paths.ts';
import { changeFeedOf } from '../../../model/site/changeFeed.ts';
import { partFeeds } from '../../../model/site/feeds.ts';
import { getHandbook } from '../../../queries.ts';

export async function getStaticPaths() {
  return partFeeds(await getHandbook()).map(({ kind, name, path }) => ({
    params: { kind, name },
    props: { path },
  }));
}

/** The changes of one area or topic as a feed in the format Atom. */
export const GET: APIRoute<{ path: string }> = async ({ props }) => {
  const handbook = await getHandbook();
  const feed = partFeeds(handbook).find(({ path }) => path === props.path);
  return new Response(feed && changeFeedOf(handbook, feed, wholeAddress), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
};
