import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parsePage } from '../helpers/dom.ts';
import type { Node } from '../helpers/dom.ts';
import type { DrawnQuery } from './labelledQuery.ts';
import type { Answer } from './metrics.ts';
import { rankOf } from './rightPage.ts';
import type { PageAt } from './rightPage.ts';
import { search } from './searchPage.ts';
import type { Tab } from './tab.ts';

/** A built site and where it is served. */
export interface ServedSite {
  /** Folder with the built site. */
  folder: string;
  /** Address of its home page, with a slash at the end. */
  address: string;
}

/**
 * Asks every query, each tab one after the other, and gives the answers in the order of the queries.
 * Throws when a page does not answer.
 */
export async function evaluate(
  tabs: readonly Tab[],
  site: ServedSite,
  queries: readonly DrawnQuery[],
  onAnswer: () => void = () => undefined,
): Promise<Answer[]> {
  const pageAt = pagesOf(site.folder);
  const answers: Answer[] = [];
  // What no tab has asked yet; the tabs take from it in turn.
  const rest = queries.entries();
  const askRest = async (tab: Tab) => {
    for (const [place, query] of rest) {
      const { links, ...outcome } = await search(tab, site.address, query.query);
      const found = links.map((link) => pathOnSite(link, site.address));
      answers[place] = { query, ...outcome, found, rank: rankOf(found, query.right, pageAt) };
      onAnswer();
    }
  };
  await Promise.all(tabs.map(askRest));
  return answers;
}

/** Reads pages of a built site by their path, each once. */
export function pagesOf(folder: string): PageAt {
  const known = new Map<string, Node | undefined>();
  return (path) => {
    if (!known.has(path)) known.set(path, readPage(join(folder, path, 'index.html')));
    return known.get(path);
  };
}

function readPage(file: string): Node | undefined {
  try {
    return parsePage(readFileSync(file, 'utf8'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The address as a path from the root of the site, with its fragment; unchanged when it leads elsewhere. */
function pathOnSite(link: string, site: string): string {
  return link.startsWith(site) ? withoutQuery(link.slice(site.length - 1)) : link;
}

function withoutQuery(path: string): string {
  return path.replace(/\?[^#]*/, '');
}
