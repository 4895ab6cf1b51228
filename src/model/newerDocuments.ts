import type { Citation } from '../schemas/shared/provenance.ts';
import type { ReplacedPart } from '../schemas/shared/replaces.ts';
import { all, entry } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';

/** A newer document of the same owner, as far as it bears on one citation. */
export interface NewerDocument {
  title: string;
  /** Where to read it; nothing when no address is known. */
  address?: string;
  /** False when it is only listed and may replace the older one. */
  isCertain: boolean;
}

/** Newer documents that replace the document of a citation, or the part of it that is cited. */
export function newerThan(
  handbook: Handbook,
  { document, place }: Pick<Citation, 'document' | 'place'>,
): NewerDocument[] {
  const owner = entry(handbook, 'sources', document).data.partnership;
  const listed = owner ? entry(handbook, 'partnerships', owner).data.laterDocuments : [];
  const held = all(handbook, 'sources').filter(({ data }) => data.replaces.length > 0);
  const named = [
    ...listed.map(({ title, address, replaces }) => ({ title, address, replaces })),
    ...held.map((source) => ({ ...linkTo(source), replaces: source.data.replaces })),
  ];
  return named.flatMap(({ replaces, title, address }) => {
    const fitting = replaces.filter((one) => bearsOn(one, { document, place }));
    if (fitting.length === 0) return [];
    const isCertain = fitting.some(({ certainty }) => certainty === 'certain');
    return [{ title, ...(address && { address }), isCertain }];
  });
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

function linkTo({ id, data }: Entry<'sources'>): { title: string; address: string } {
  return { title: data.title, address: data.address ?? `/sources/#${id}` };
}
