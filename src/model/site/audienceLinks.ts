import { byOrder } from '../../lib/sorting.ts';
import type { Audience } from '../../schemas/audience.ts';
import { addressOf } from '../addresses.ts';
import type { LinkedEntry } from '../addresses.ts';
import { familyGuides } from '../families/families.ts';
import { all } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { pageAudienceLabels } from '../labels.ts';
import { nationalProcedures } from '../procedures/procedures.ts';
import { hasPage, linkOf } from './siteLinks.ts';
import type { ReadyLink } from './siteLinks.ts';

/** What the home page links to for one audience. */
export interface AudienceLinks {
  id: string;
  title: string;
  summary: string;
  /** The page that is made for them. */
  path: string;
  links: ReadyLink[];
}

/** What the home page links to for each audience, in order: only what is there. */
export function audienceLinks(handbook: Handbook): AudienceLinks[] {
  return all(handbook, 'audiences')
    .toSorted(byOrder)
    .map(({ id, data: { title, summary, audience, links } }) => ({
      id,
      title,
      summary,
      path: `/${audience}/`,
      links: links.flatMap((link) => linksOf(handbook, link)),
    }));
}

function linksOf(handbook: Handbook, link: Audience['links'][number]): ReadyLink[] {
  const linksTo = (entries: LinkedEntry[]) =>
    entries.map((target) => ({ text: target.data.title, path: addressOf(handbook, target) }));
  switch (link.kind) {
    case 'national-procedures':
      return linksTo(nationalProcedures(handbook).slice(0, link.most));
    case 'family-guides':
      return linksTo(familyGuides(handbook).slice(0, link.most));
    default:
      return hasPage(handbook, link) ? [linkOf(handbook, link)] : [];
  }
}

/** The words at the top of the page for an audience; its plain name where no entry has any. */
export function audiencePage(
  handbook: Handbook,
  audience: Audience['audience'],
): Pick<Audience, 'pageTitle' | 'pageSummary' | 'introduction' | 'otherNames'> {
  const found = all(handbook, 'audiences').find(({ data }) => data.audience === audience);
  const name = pageAudienceLabels[audience];
  return (
    found?.data ?? {
      pageTitle: name,
      pageSummary: `${name}: what this site has for you.`,
      otherNames: [],
    }
  );
}
