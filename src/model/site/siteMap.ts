import { addressOf, areaContactsAddress } from '../addresses.ts';
import { otherLanguagesOf } from './translations.ts';
import type { LinkedEntry } from '../addresses.ts';
import { areasOutOfTime } from '../areas.ts';
import { numberParts } from '../contacts/numberParts.ts';
import { posterOf, posterPaths } from '../contacts/posters.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { hasOwnPage } from '../reviews/caseReviews.ts';
import { contentsOf } from './partnershipParts.ts';
import { chaptersOf } from '../reports/arrangements.ts';
import { easyVersionsOf, familyGuides } from '../families/families.ts';
import { groupsIn, structuresOf } from '../governance/governance.ts';
import { reportingParts } from '../governance/reportingParts.ts';
import { hasPolicyPage } from '../documents/policyPage.ts';
import { hasGroupPage } from '../governance/groupPage.ts';
import { ownedBy } from '../handbook.ts';
import type { Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { partnershipsByKind } from '../partnerships.ts';
import { localProceduresIn, nationalProcedures } from '../procedures/procedures.ts';
import type { ProcedureInPlace } from '../procedures/procedures.ts';
import { reportsOf, sectionsOf } from '../reports/reports.ts';
import { glossaryParts } from './glossary.ts';
import { agencyParts, sourceParts } from './listParts.ts';
import type { ListPart } from './listParts.ts';
import { thresholdsOf } from '../procedures/thresholds.ts';
import { usedTopics } from '../related.ts';

/** A page and the pages below it. */
export interface SiteMapItem {
  text: string;
  path: string;
  below: SiteMapItem[];
}

/** Every page that is made from content, as a tree: partnerships with their parts, then topics. */
export const siteMapOf = once('site map', (handbook): readonly SiteMapItem[] =>
  makeSiteMap(handbook).map((one) => withTranslations(handbook, one)),
);

/** A page with its versions in other languages below it, and those of the pages below. */
function withTranslations(handbook: Handbook, { text, path, below }: SiteMapItem): SiteMapItem {
  const versions = otherLanguagesOf(handbook, path).map((one): SiteMapItem => ({
    text: `${one.title} (${one.name})`,
    path: one.path,
    below: [],
  }));
  return {
    text,
    path,
    below: [...versions, ...below.map((one) => withTranslations(handbook, one))],
  };
}

function makeSiteMap(handbook: Handbook): SiteMapItem[] {
  const item = (target: LinkedEntry): SiteMapItem => ({
    text: target.data.title,
    path: addressOf(handbook, target),
    below: [],
  });
  const placeItem = ({ about, path }: ProcedureInPlace): SiteMapItem => ({
    text: about.data.title,
    path,
    below: [],
  });
  const partItem = ({ name, path }: ListPart<unknown>): SiteMapItem => ({
    text: name,
    path,
    below: [],
  });
  const sources = sourceParts(handbook);
  const { partnerships, joint, toCome, predecessors } = partnershipsByKind(handbook);
  const parts = [...partnerships, ...toCome, ...joint, ...predecessors].map((partnership) => {
    const below: Record<string, LinkedEntry[]> = {
      arrangements: chaptersOf(handbook, partnership.id).flatMap(({ sections }) => sections),
      structure: structuresOf(handbook, partnership.id).slice(1),
      groups: structuresOf(handbook, partnership.id).flatMap(({ id }) =>
        groupsIn(handbook, id).filter(hasGroupPage),
      ),
      services: ownedBy(handbook, 'services', partnership.id),
      priorities: ownedBy(handbook, 'priorities', partnership.id),
      reports: reportsOf(handbook, partnership.id).flatMap((report) => [
        report,
        ...sectionsOf(handbook, report.id),
      ]),
      thresholds: thresholdsOf(handbook, partnership.id).slice(1),
      'case-reviews': ownedBy(handbook, 'caseReviews', partnership.id).filter(hasOwnPage),
      training: ownedBy(handbook, 'training', partnership.id),
      policies: ownedBy(handbook, 'policies', partnership.id).filter(hasPolicyPage),
    };
    return {
      ...item(partnership),
      below: contentsOf(handbook, partnership)
        .filter(({ path }) => path.startsWith(`/${partnership.id}/`))
        .map(({ text, path }) => ({
          text,
          path,
          below:
            path.split('/')[2] === 'procedures'
              ? localProceduresIn(handbook, partnership).map(placeItem)
              : (below[path.split('/')[2] ?? ''] ?? []).map(item),
        })),
    };
  });
  return [
    { text: 'Get help now', path: '/help/', below: [] },
    { text: 'Practitioners', path: '/practitioners/', below: [] },
    {
      text: 'Families',
      path: '/families/',
      below: familyGuides(handbook).map((guide) => ({
        ...item(guide),
        below: easyVersionsOf(handbook, guide.id).map(item),
      })),
    },
    { text: 'Schools and early years', path: '/schools/', below: [] },
    { text: 'Partnerships', path: '/partnerships/', below: parts },
    {
      text: 'Reporting lines',
      path: '/partnerships/reporting/',
      below: reportingParts(handbook).map(partItem),
    },
    {
      text: 'Contacts',
      path: '/contacts/',
      below: [
        ...areasWithContacts(handbook).map(({ id, data }) => ({
          text: data.title,
          path: areaContactsAddress(id),
          below: [{ text: 'Poster', path: posterOf(id).page, below: [] }],
        })),
        ...areasOutOfTime(handbook).map(({ id, data }) => ({
          text: data.title,
          path: areaContactsAddress(id),
          below: [],
        })),
        {
          text: 'Poster with numbers',
          path: posterPaths.all,
          below: [{ text: 'Poster for several areas', path: posterPaths.several, below: [] }],
        },
        ...numberParts(handbook).map(({ name, path }) => ({
          text: `Numbers by area: ${name}`,
          path,
          below: [],
        })),
      ],
    },
    {
      text: 'Procedures',
      path: '/procedures/',
      below: [
        { text: 'Time limits', path: '/procedures/timescales/', below: [] },
        ...nationalProcedures(handbook).map(item),
      ],
    },
    { text: 'Thresholds', path: '/thresholds/', below: [] },
    {
      text: 'Case reviews',
      path: '/case-reviews/',
      below: [{ text: 'Learning across case reviews', path: '/case-reviews/learning/', below: [] }],
    },
    { text: 'Learning', path: '/learning/', below: [] },
    { text: 'Priorities by topic', path: '/priorities/', below: [] },
    { text: 'Topics', path: '/topics/', below: usedTopics(handbook).map(item) },
    { text: 'Glossary', path: '/glossary/', below: glossaryParts(handbook).map(partItem) },
    {
      text: 'National guidance',
      path: '/guidance/',
      below: [
        { text: 'Who publishes what guidance asks for', path: '/guidance/coverage/', below: [] },
        { text: 'New law on safeguarding partnerships', path: '/guidance/law/', below: [] },
      ],
    },
    { text: 'Agencies', path: '/agencies/', below: agencyParts(handbook).map(partItem) },
    {
      text: 'Sources',
      path: '/sources/',
      below: [...sources.partnerships, ...sources.letters].map(partItem),
    },
    {
      text: 'Updates',
      path: '/updates/',
      below: [{ text: 'Pages to check', path: '/updates/to-check/', below: [] }],
    },
    { text: 'Open data', path: '/data/', below: [] },
    { text: 'Search', path: '/search/', below: [] },
    { text: 'About', path: '/about/', below: [] },
    { text: 'Accessibility', path: '/accessibility/', below: [] },
    { text: 'Privacy', path: '/privacy/', below: [] },
    { text: 'Leaving quickly', path: '/leave-quickly/', below: [] },
  ];
}

/** Name of every page by its path. A page of a partnership has the partnership's name in it. */
export const pageNames = once('names of pages', (handbook): ReadonlyMap<string, string> =>
  namesIn(siteMapOf(handbook), handbook),
);

function namesIn(siteMap: readonly SiteMapItem[], handbook: Handbook): Map<string, string> {
  const names = new Map([
    ['/', 'Home page'],
    ['/sitemap/', 'Site map'],
  ]);
  const waiting = [...siteMap];
  for (const { text, path, below } of waiting) {
    const [, owner = '', part] = path.split('/');
    const partnership = handbook.entries.partnerships.get(owner);
    names.set(path, partnership && part ? `${text}, ${partnership.data.shortName}` : text);
    waiting.push(...below);
  }
  return names;
}
