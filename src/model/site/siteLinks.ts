import type { SiteLink } from '../../schemas/shared/siteLink.ts';
import { addressOf } from '../addresses.ts';
import type { LinkedEntry } from '../addresses.ts';
import { entry } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { usedTopics } from '../related.ts';

/** A link, ready to be shown. */
export interface ReadyLink {
  text: string;
  path: string;
}

/**
 * Where a link in a field leads, and its words.
 * @throws when the handbook has no such entry: the content check lets no such link through.
 */
export function linkOf(handbook: Handbook, link: SiteLink): ReadyLink {
  const target = targetOf(handbook, link);
  return target
    ? { text: link.text ?? target.data.title, path: addressOf(handbook, target) }
    : { text: link.text ?? '', path: link.kind === 'website' ? link.address : pageOf(link) };
}

/** Whether there is a page for a link to lead to: a topic that nothing is written on has none. */
export function hasPage(handbook: Handbook, link: SiteLink): boolean {
  return link.kind !== 'topic' || usedTopics(handbook).some(({ id }) => id === link.topic);
}

/** The entry that a link leads to; undefined for a page that is no entry. */
export function targetOf(handbook: Handbook, link: SiteLink): LinkedEntry | undefined {
  switch (link.kind) {
    case 'procedure':
      return entry(handbook, 'procedures', link.procedure);
    case 'group':
      return entry(handbook, 'groups', link.group);
    case 'report-section':
      return entry(handbook, 'reportSections', link.section);
    case 'topic':
      return entry(handbook, 'topics', link.topic);
    case 'term':
      return entry(handbook, 'terms', link.term);
    case 'page':
    case 'website':
      return undefined;
  }
}

function pageOf(link: SiteLink): string {
  return link.kind === 'page' ? link.page : '';
}
