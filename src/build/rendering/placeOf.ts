import type { RouteData } from 'astro';
import { handbook as settings } from '../../../handbook.config.ts';

/** The place of an address of Astro's on the site, without slashes around it: `/handbook/luton/plan/` → `luton/plan`. */
export function placeOf(address: string): string {
  const path = address.startsWith(settings.basePath)
    ? address.slice(settings.basePath.length)
    : address;
  return path.replaceAll(/^\/+|\/+$/g, '');
}

/** Path of a page from the root of the site: `/luton/plan/`. A page for addresses that are not there is a file: `/404.html`. */
export function pathOfPage(address: string, { route }: RouteData): string {
  const place = placeOf(address);
  if (/^\/(?:404|500)$/.test(route)) return `/${place}.html`;
  return place === '' ? '/' : `/${place}/`;
}
