import type { RouteData } from 'astro';
import { byCode } from '../../lib/sorting.ts';
import type { SiteStyles } from '../pageStyles/siteStyles.ts';
import type { FinishedFile, PageFacts } from './finishedFile.ts';
import { pathOfPage } from './placeOf.ts';

/** A page of this build. */
export interface SitePage extends PageFacts {
  /** Path from the root of the site: `/luton/plan/`. */
  path: string;
  /** SHA-256 of its bytes. */
  hash: string;
}

/** The pages of this build, noted as they are made, for what is done when there are all. */
export interface SitePages {
  /** The style sheets of the site, from the time when pages are about to be made. */
  styles: SiteStyles | undefined;
  /** Notes what a route has made for an address; a file that is no page is not noted. */
  note: (address: string, route: RouteData, file: FinishedFile) => void;
  /** In the order of their files. */
  all: () => SitePage[];
}

/** No pages yet. */
export function sitePages(): SitePages {
  const pages = new Map<string, SitePage>();
  return {
    styles: undefined,
    note: (address, route, { hash, facts }) => {
      const path = pathOfPage(address, route);
      if (facts) pages.set(path, { path, hash, ...facts });
    },
    all: () => [...pages.values()].toSorted(byCode(({ path }) => `${path}index.html`)),
  };
}
