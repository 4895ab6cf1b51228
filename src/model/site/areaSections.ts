import { areaContactsAddress } from '../addresses.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { endingsOf } from '../governance/bodies.ts';
import type { NamedEnding } from '../governance/bodies.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { jointArrangementsOf } from '../related.ts';
import { contentsOf } from './partnershipParts.ts';
import type { ReadyLink } from './siteLinks.ts';

/** A section of the pages of one partnership or area, as the navigation of its pages shows it. */
export interface AreaSection extends ReadyLink {
  /** Beginnings of the addresses of all its pages. */
  below: string[];
}

/** What leads from one page of a partnership or area to the others. */
export interface AreaLinks {
  name: string;
  sections: AreaSection[];
  /** When the partnership or the councils of its areas start or end; empty where no source says so. */
  endings: NamedEnding[];
}

/** The sections in their order, each with the folders of its pages; the first folder has the page that it leads to. */
const SECTIONS: readonly { text: string; folders: readonly [string, ...string[]] }[] = [
  { text: 'Procedures', folders: ['procedures'] },
  { text: 'Thresholds', folders: ['thresholds'] },
  { text: 'Structure', folders: ['structure', 'groups'] },
  { text: 'Plan', folders: ['plan', 'priorities'] },
  { text: 'Reports', folders: ['reports'] },
  { text: 'Reviews', folders: ['case-reviews'] },
];

/** More areas than this have their contacts on the page of all areas. */
const MOST_AREAS = 2;

/**
 * What there is on a partnership: contacts first, then each section that has something in it, its own or from the joint arrangements it shares.
 */
export function areaLinks(handbook: Handbook, partnership: Entry<'partnerships'>): AreaLinks {
  return linksOf(handbook, partnership.id);
}

const linksOf = once('links of an area', (handbook, id: string) =>
  makeLinks(handbook, entry(handbook, 'partnerships', id)),
);

function makeLinks(handbook: Handbook, partnership: Entry<'partnerships'>): AreaLinks {
  const pages = [partnership, ...jointArrangementsOf(handbook, partnership.id)].flatMap((one) =>
    contentsOf(handbook, one).map(({ path }) => path),
  );
  const sections = [
    ...contactSections(handbook, partnership),
    ...SECTIONS.flatMap(({ text, folders }) => {
      const path = pages.find((page) => page.split('/')[2] === folders[0]);
      return path === undefined
        ? []
        : [{ text, path, below: folders.map((folder) => `/${partnership.id}/${folder}/`) }];
    }),
  ];
  return {
    name: partnership.data.shortName,
    sections,
    endings: endingsOf(handbook, partnership),
  };
}

function contactSections(handbook: Handbook, { data }: Entry<'partnerships'>): AreaSection[] {
  const areas = areasWithContacts(handbook).filter(({ id }) => data.areas.includes(id));
  if (areas.length > MOST_AREAS)
    return [{ text: 'Contacts', path: '/contacts/', below: ['/contacts/'] }];
  return areas.map((area) => {
    const path = areaContactsAddress(area.id);
    const text = areas.length === 1 ? 'Contacts' : `Contacts, ${area.data.title}`;
    return { text, path, below: [path] };
  });
}
