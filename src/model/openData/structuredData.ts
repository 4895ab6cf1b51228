import { wholeAddress } from '../../lib/paths.ts';
import type { Crumb } from '../site/crumbs.ts';

/** A thing in the words of schema.org. */
export interface StructuredNode {
  '@type': string;
  [property: string]: unknown;
}

/** Where a page is on the site, from the home page down. */
export function trailData(crumbs: readonly Crumb[], current: Crumb): StructuredNode {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [{ text: 'Home', path: '/' }, ...crumbs, current].map(
      ({ text, path }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: text,
        item: wholeAddress(path),
      }),
    ),
  };
}
