import { Feed } from 'feed';
import { handbook as settings } from '../../../handbook.config.ts';
import { escapeHtml } from '../../lib/text.ts';
import { changedPages, changesNewestFirst } from './changes.ts';
import type { ChangedPage } from './changes.ts';
import type { PartFeed } from './feeds.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { changeLabels } from '../labels.ts';

/** Where the feeds are on the site. */
export const feedPaths = { rss: '/updates/rss.xml', atom: '/updates/atom.xml' } as const;

/** Formats that the feed of changes comes in. */
export type FeedFormat = keyof typeof feedPaths;

/** Title of the feed, for feed readers. */
export const feedTitle = (): string => `${settings.name}: updates`;

/** What a feed is about, and what is in it. */
interface FeedParts {
  title: string;
  description: string;
  /** The page that it is about. */
  page: string;
  /** Where it is, by format. */
  paths: Partial<Record<FeedFormat, string>>;
  changes: readonly Entry<'changes'>[];
}

/**
 * All changes as a feed, the newest first. It has no moment of the build: the same changes give the
 * same bytes. `toUrl` makes a whole web address from a path of the site.
 */
export function changeFeed(
  handbook: Handbook,
  format: FeedFormat,
  toUrl: (path: string) => string,
): string {
  const parts = {
    title: feedTitle(),
    description: 'What has been added, corrected and taken away, and why.',
    page: '/updates/',
    paths: feedPaths,
    changes: changesNewestFirst(handbook),
  };
  return feedOf(handbook, parts, format, toUrl);
}

/** The changes of one area or topic as an Atom feed. */
export function changeFeedOf(
  handbook: Handbook,
  { about, page, path, changes }: PartFeed,
  toUrl: (path: string) => string,
): string {
  const parts = {
    title: `${feedTitle()}, ${about}`,
    description: `What has been added, corrected and taken away about ${about}, and why.`,
    page,
    paths: { atom: path },
    changes,
  };
  return feedOf(handbook, parts, 'atom', toUrl);
}

function feedOf(
  handbook: Handbook,
  { title, description, page, paths, changes }: FeedParts,
  format: FeedFormat,
  toUrl: (path: string) => string,
): string {
  const pages = changedPages(handbook);
  const own = paths[format];
  const { rss, atom } = paths;
  const feed = new Feed({
    // Two feeds can be about one page, so each takes its own address as its id.
    id: toUrl(page === '/updates/' ? page : (own ?? page)),
    title,
    description,
    link: toUrl(page),
    feedLinks: { ...(rss && { rss: toUrl(rss) }), ...(atom && { atom: toUrl(atom) }) },
    ...(own && { feed: toUrl(own) }),
    language: 'en-GB',
    updated: momentOf(
      (changes[0] ?? changesNewestFirst(handbook).at(-1))?.data.date ?? handbook.today,
    ),
    author: { name: ownerName() },
    generator: false,
  });
  for (const change of changes) feed.addItem(itemOf(change, pages.get(change.id) ?? []));
  return format === 'rss' ? feed.rss2() : feed.atom1();

  function itemOf({ id, data }: Entry<'changes'>, changed: ChangedPage[]) {
    const place = toUrl(`/updates/#${id}`);
    const present = changed.filter(({ name }) => name !== undefined);
    const what = `${changeLabels[data.kind]}: ${data.what}`;
    return {
      id: place,
      link: present.length === 1 && present[0] ? toUrl(present[0].path) : place,
      date: momentOf(data.date),
      // Atom reads titles as HTML here, RSS as plain text.
      title: format === 'atom' ? escapeHtml(what) : what,
      description: [
        `<p>${escapeHtml(data.why)}</p>`,
        `<ul>${changed.map((page) => `<li>${linkTo(page)}</li>`).join('')}</ul>`,
      ].join(''),
    };
  }

  function linkTo({ path, name }: ChangedPage): string {
    return name ? `<a href="${escapeHtml(toUrl(path))}">${escapeHtml(name)}</a>` : escapeHtml(path);
  }
}

/** Feeds want a moment; a change has a day. */
function momentOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

function ownerName(): string {
  return settings.owner.replace(/^the /, '');
}
