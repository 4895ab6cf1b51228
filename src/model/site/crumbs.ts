import type { Entry } from '../handbook.ts';

/** A page above the one that is shown. */
export interface Crumb {
  text: string;
  path: string;
}

/** The way from the list of partnerships down to a partnership's page, and to a part of its pages. */
export function crumbsTo(
  { id, data }: Entry<'partnerships'>,
  part?: { title: string; folder: string },
): Crumb[] {
  return [
    { text: 'Partnerships', path: '/partnerships/' },
    { text: data.shortName, path: `/${id}/` },
    ...(part ? [{ text: part.title, path: `/${id}/${part.folder}/` }] : []),
  ];
}
