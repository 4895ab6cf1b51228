import { letterOf, letterSlug } from '../../lib/letters.ts';
import { groupBy } from '../../lib/lists.ts';
import { byText, byTitle } from '../../lib/sorting.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';

/** A part of a list that is too long for one page: what begins with a letter, or belongs to a partnership. */
export interface ListPart<Item> {
  /** Address of its page. */
  path: string;
  /** What it is called among the parts: `M`, or `Luton`. */
  name: string;
  items: Item[];
}

/**
 * How much a list may have on one page: agencies, partnerships with reporting lines, areas with numbers. A longer list is
 * divided into pages; its first page stays, and leads readers of an old link on.
 */
export const LONGEST = { agencies: 100, partnerships: 6, areas: 20 };

/** What a term is looked up under: its abbreviation when it has one. */
export function headwordOf({ data }: Entry<'terms'>): string {
  return data.abbreviation ?? data.title;
}

/** Address of the part of the glossary that has a term. */
export function termPart(term: Entry<'terms'>): string {
  return letterPath('/glossary/', headwordOf(term));
}

/** Address of a source document on the site. */
export function sourceAddress(source: Entry<'sources'>): string {
  return `${sourcePart(source)}#${slugOf(source.id)}`;
}

/** The parts of the list of sources: the documents of each partnership, then all others by the letter of their title. */
export function sourceParts(handbook: Handbook): {
  partnerships: ListPart<Entry<'sources'>>[];
  letters: ListPart<Entry<'sources'>>[];
} {
  const parts = [...groupBy(all(handbook, 'sources').toSorted(byTitle), sourcePart)].map(
    ([path, items]): ListPart<Entry<'sources'>> & { owner: string | undefined } => {
      const [{ data }] = items as [Entry<'sources'>];
      const owner = data.partnership;
      return {
        path,
        name: owner ? entry(handbook, 'partnerships', owner).data.shortName : letterOf(data.title),
        items,
        owner,
      };
    },
  );
  const byName = parts.toSorted(byText(({ name }) => name));
  return {
    partnerships: byName.filter(({ owner }) => owner !== undefined),
    letters: byName.filter(({ owner }) => owner === undefined),
  };
}

const areAgenciesDivided = once(
  'whether agencies are divided',
  (handbook): boolean => all(handbook, 'agencies').length > LONGEST.agencies,
);

/** Address of an agency in the list of agencies. */
export function agencyAddress(handbook: Handbook, agency: Entry<'agencies'>): string {
  const page = areAgenciesDivided(handbook) ? agencyPart(agency) : '/agencies/';
  return `${page}#${slugOf(agency.id)}`;
}

/** The agencies by the letter of their name; none while they are all on one page. */
export function agencyParts(handbook: Handbook): ListPart<Entry<'agencies'>>[] {
  if (!areAgenciesDivided(handbook)) return [];
  return [...groupBy(all(handbook, 'agencies').toSorted(byTitle), agencyPart)].map(
    ([path, items]) => ({ path, name: letterOf(items[0]!.data.title), items }),
  );
}

function agencyPart({ data }: Entry<'agencies'>): string {
  return letterPath('/agencies/', data.title);
}

function sourcePart({ data }: Entry<'sources'>): string {
  return data.partnership ? `/sources/${data.partnership}/` : letterPath('/sources/', data.title);
}

/** Address of the part of a list that has what begins with the letter of a name. */
export function letterPath(list: string, name: string): string {
  return `${list}${letterSlug(letterOf(name))}/`;
}
