import { addressOf } from '../addresses.ts';
import { familyGuides } from '../families/families.ts';
import type { Handbook } from '../handbook.ts';
import type { LinkedEntry } from '../addresses.ts';
import { nationalProcedures } from '../procedures/procedures.ts';

/** One of the ways in from the home page, for one kind of reader. */
export interface Door {
  id: string;
  title: string;
  summary: string;
  links: { text: string; path: string }[];
}

const MOST_LINKS = 5;

/** The ways in from the home page, with links to what is there for each reader. */
export function doorsOf(handbook: Handbook): Door[] {
  const linksTo = (entries: LinkedEntry[]) =>
    entries.slice(0, MOST_LINKS).map((target) => ({
      text: target.data.title,
      path: addressOf(handbook, target),
    }));
  return [
    {
      id: 'practitioners',
      title: 'Practitioners',
      summary: 'What to do, by when, and who decides.',
      links: [
        { text: 'What has happened?', path: '/practitioners/' },
        ...linksTo(nationalProcedures(handbook)).slice(0, MOST_LINKS - 2),
        { text: 'Thresholds of need', path: '/thresholds/' },
      ],
    },
    {
      id: 'schools',
      title: 'Schools and early years',
      summary: 'The right number for this child, or for this adult.',
      links: [
        { text: 'Numbers for schools', path: '/schools/' },
        { text: 'A colleague is accused', path: '/schools/#staff' },
        { text: 'Evening, night or weekend', path: '/schools/#out-of-hours' },
        { text: 'Sheets and text for your policy', path: '/schools/#policy' },
      ],
    },
    {
      id: 'families',
      title: 'Families',
      summary: 'Help now, what a review is, and how to be heard, in plain words.',
      links: [
        ...linksTo(familyGuides(handbook)).slice(0, MOST_LINKS - 1),
        { text: 'Everything for families', path: '/families/' },
      ],
    },
  ];
}
