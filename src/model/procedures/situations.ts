import { byOrder } from '../../lib/sorting.ts';
import { areasWithContacts } from '../contacts/contactView.ts';
import { areaContactsAddress } from '../addresses.ts';
import { all } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { hasPage, linkOf, targetOf } from '../site/siteLinks.ts';
import { placesOf } from './procedures.ts';

/** Something that practitioners come for, in their words. */
export interface Situation {
  id: string;
  /** As a practitioner would say it. */
  title: string;
  /** What to do first, in one sentence. */
  answer: string;
  /** The page with the whole answer. */
  path: string;
  /** The same for each area. */
  areas: { text: string; path: string }[];
}

/** The situations practitioners come in, each with its answer by area where there is one. */
export function situations(handbook: Handbook): Situation[] {
  return all(handbook, 'situations')
    .filter(({ data }) => hasPage(handbook, data.leadsTo))
    .toSorted(byOrder)
    .map((situation) => ({
      id: situation.id,
      title: situation.data.title,
      answer: situation.data.answer,
      path: linkOf(handbook, situation.data.leadsTo).path,
      areas: areasOf(handbook, situation),
    }));
}

function areasOf(handbook: Handbook, { data }: Entry<'situations'>): Situation['areas'] {
  const target = targetOf(handbook, data.leadsTo);
  return [
    ...(data.listsContacts ? contactPages(handbook) : []),
    ...(target?.collection === 'procedures' ? procedurePages(handbook, target) : []),
  ];
}

/** The page of contacts of each area. */
function contactPages(handbook: Handbook) {
  return areasWithContacts(handbook).map(({ id, data }) => ({
    text: data.title,
    path: areaContactsAddress(id),
  }));
}

/** What holds in each area for a national procedure. */
function procedurePages(handbook: Handbook, national: Entry<'procedures'>) {
  return placesOf(handbook, national).map(({ partnership, path }) => ({
    text: partnership?.data.shortName ?? '',
    path,
  }));
}
