import { letterOf, letterSlug } from '../../lib/letters.ts';
import { groupBy } from '../../lib/lists.ts';
import { byText, byTitle } from '../../lib/sorting.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** A part of a list that is too long for one page: what begins with a letter, or belongs to a partnership. */
export interface ListPart<Item> {
  /** Address of its page. */
  path: string;
  /** What it is called among the parts: `M`, or `Luton`. */
  name: string;
  items: Item[];
}

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

function sourcePart({ data }: Entry<'sources'>): string {
  return data.partnership ? `/sources/${data.partnership}/` : letterPath('/sources/', data.title);
}

function letterPath(list: string, name: string): string {
  return `${list}${letterSlug(letterOf(name))}/`;
}
