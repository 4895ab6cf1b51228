import { firstThose } from '../../lib/sorting.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import type { ReplacedPart } from '../../schemas/shared/replaces.ts';
import { addressOf } from '../addresses.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { referrersTo } from '../referrers.ts';
import { sourceAddress } from '../site/listParts.ts';

/** A newer document of the same owner, as far as it bears on one citation. */
export interface NewerDocument {
  title: string;
  /** Where to read it: a whole address, or a path of this site. */
  address: string;
  /** False when it is only listed and may replace the older one. */
  isCertain: boolean;
  /** The source document that it restates first, for an entry of this site: it may speak of what came before, too. */
  restates?: string;
}

/**
 * Newer documents that replace the document of a citation, or the part of it that is cited, those that
 * certainly do first. What replaces the part says more than what replaces the whole, so only it is given.
 */
export function newerThan(
  handbook: Handbook,
  { document, place }: Pick<Citation, 'document' | 'place'>,
): NewerDocument[] {
  const owner = entry(handbook, 'sources', document).data.partnership;
  const listed = owner ? entry(handbook, 'partnerships', owner).data.laterDocuments : [];
  const source = { collection: 'sources', id: document } as const;
  const named = [
    ...listed.map(({ title, address, replaces }) => ({ title, address, replaces })),
    ...referrersTo(handbook, 'sources', source, 'replaces').map((newer) => ({
      ...linkTo(newer),
      replaces: newer.data.replaces,
    })),
  ];
  const fitting = named.flatMap(({ replaces, title, address }) =>
    replaces
      .filter((one) => bearsOn(one, { document, place }))
      .map(({ part, certainty }) => ({
        part,
        newer: { title, address, isCertain: certainty === 'certain' },
      })),
  );
  const ofPart = fitting.filter(({ part }) => part !== undefined);
  return (ofPart.length > 0 ? ofPart : fitting)
    .map(({ newer }) => newer)
    .toSorted(firstThose(({ isCertain }) => isCertain));
}

/** The places that entries cite, by document. */
export function citedPlaces(
  entries: readonly { data: object }[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const places = new Map<string, Set<string>>();
  for (const { data } of entries) {
    const citations = (data as { sources?: Citation[] }).sources ?? [];
    for (const { document, place } of citations)
      places.set(document, (places.get(document) ?? new Set()).add(place));
  }
  return places;
}

function bearsOn(
  { document, part }: ReplacedPart,
  cited: Pick<Citation, 'document' | 'place'>,
): boolean {
  return document === cited.document && (part === undefined || cited.place.startsWith(part));
}

function linkTo(source: Entry<'sources'>): { title: string; address: string } {
  const { title, address } = source.data;
  return { title, address: address ?? sourceAddress(source) };
}

/** Plans on this site that say that they come after a plan. */
export function plansAfter(handbook: Handbook, planId: string): NewerDocument[] {
  const before = { collection: 'plans', id: planId } as const;
  return referrersTo(handbook, 'plans', before, 'succeeds').map((plan) => ({
    title: plan.data.title,
    address: addressOf(handbook, plan),
    isCertain: true,
    restates: plan.data.sources[0]!.document,
  }));
}
