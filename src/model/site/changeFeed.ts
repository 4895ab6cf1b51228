import { Feed } from 'feed';
import { handbook as settings } from '../../../handbook.config.ts';
import { escapeHtml } from '../../lib/text.ts';
import { changedPages, changesNewestFirst } from './changes.ts';
import type { ChangedPage } from './changes.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { changeLabels } from '../labels.ts';

/** Where the feeds are on the site. */
export const feedPaths = { rss: '/updates/rss.xml', atom: '/updates/atom.xml' } as const;

/** Formats that the feed of changes comes in. */
export type FeedFormat = keyof typeof feedPaths;

/** Title of the feed, for feed readers. */
export const feedTitle = `${settings.name}: updates`;

/**
 * All changes as a feed, the newest first. It holds no moment of the build: the same changes give the
 * same bytes. `toUrl` makes a whole web address from a path of the site.
 */
export function changeFeed(
  handbook: Handbook,
  format: FeedFormat,
  toUrl: (path: string) => string,
): string {
  const changes = changesNewestFirst(handbook);
  const pages = changedPages(handbook);
  const feed = new Feed({
    id: toUrl('/updates/'),
    title: feedTitle,
    description: 'What has been added, corrected and taken away, and why.',
    link: toUrl('/updates/'),
    feedLinks: { rss: toUrl(feedPaths.rss), atom: toUrl(feedPaths.atom) },
    feed: toUrl(feedPaths[format]),
    language: 'en-GB',
    updated: momentOf(changes[0]?.data.date ?? handbook.today),
    author: { name: ownerName() },
    generator: false,
  });
  for (const change of changes) feed.addItem(itemOf(change, pages.get(change.id) ?? []));
  return format === 'rss' ? feed.rss2() : feed.atom1();

  function itemOf({ id, data }: Entry<'changes'>, changed: ChangedPage[]) {
    const place = toUrl(`/updates/#${id}`);
    const present = changed.filter(({ name }) => name !== undefined);
    const title = `${changeLabels[data.kind]}: ${data.what}`;
    return {
      id: place,
      link: present.length === 1 && present[0] ? toUrl(present[0].path) : place,
      date: momentOf(data.date),
      // Atom reads titles as HTML here, RSS as plain text.
      title: format === 'atom' ? escapeHtml(title) : title,
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
