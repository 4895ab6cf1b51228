/** One place in the menu, and the folders of the site that belong to it. */
interface MenuPlace {
  text: string;
  path: string;
  /** Folders whose pages are marked as being in this place: of the site, or of one partnership. */
  folders: readonly string[];
}

/** Everything about one area that belongs to no other place of the menu. */
const AREAS: MenuPlace = { text: 'Areas', path: '/partnerships/', folders: ['partnerships'] };

/** The menu of every page. What an edition does not have is left out where the menu is shown. */
export const menu: readonly MenuPlace[] = [
  { text: 'Get help', path: '/help/', folders: ['help', 'families', 'leave-quickly'] },
  { text: 'Contacts', path: '/contacts/', folders: ['contacts', 'services'] },
  { text: 'Procedures', path: '/procedures/', folders: ['procedures', 'policies'] },
  { text: 'Thresholds', path: '/thresholds/', folders: ['thresholds'] },
  AREAS,
  {
    text: 'Learning',
    path: '/learning/',
    folders: ['learning', 'case-reviews', 'reports', 'plan', 'priorities', 'training'],
  },
];

/**
 * Path of the place in the menu that a page belongs to, if any.
 *
 * @param path path of the page from the root of the site
 * @param isLocal true for pages below a partnership
 */
export function placeInMenu(path: string, isLocal: boolean): string | undefined {
  const [first, second] = path.split('/').filter(Boolean);
  const folder = isLocal ? second : first;
  const place = menu.find(({ folders }) => folder !== undefined && folders.includes(folder));
  return (place ?? (isLocal ? AREAS : undefined))?.path;
}
