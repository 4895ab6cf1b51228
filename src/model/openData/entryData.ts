import { wholeAddress } from '../../lib/paths.ts';
import { collectionDefinitions } from '../../schemas/collections.ts';
import type { Evidence, PublishedEntry } from '../../schemas/openData.ts';
import { publishedValue } from '../../schemas/openDataFields.ts';
import type { Period } from '../../schemas/shared/period.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { citationsOf, currencyOf, isSourced, stateOfCited } from '../documents/currency.ts';
import type { SourcedEntry } from '../documents/currency.ts';
import { labelOf } from '../documents/documentState.ts';
import type { DocumentState } from '../documents/documentState.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { CONTENT_LICENCE } from './format.ts';
import { placeOf } from './openDataEntries.ts';
import type { AnyEntry } from './openDataEntries.ts';

/** One entry as it is published. */
export function entryData(handbook: Handbook, entry: AnyEntry): PublishedEntry {
  const { collection: type, id, owner, data, body = '', file = '' } = entry;
  const place = placeOf(handbook, entry);
  const content = body.trim();
  return {
    type,
    id,
    partnership: owner === 'shared' ? null : owner,
    ...(place !== undefined && { page: wholeAddress(place) }),
    licence: CONTENT_LICENCE.address,
    ...evidenceFor(handbook, entry),
    fields: publishedValue(collectionDefinitions[type].schema, data) as Record<string, unknown>,
    ...(content !== '' && {
      text: { format: file.endsWith('.mdx') ? ('mdx' as const) : ('markdown' as const), content },
    }),
  };
}

function evidenceFor(handbook: Handbook, entry: AnyEntry): { evidence?: Evidence } {
  if (entry.collection === 'sources') return { evidence: evidenceOfDocument(handbook, entry) };
  return isSourced(entry) ? { evidence: evidenceOf(handbook, entry) } : {};
}

/** What an entry rests on and how current that is on the day of the handbook. */
export function evidenceOf(handbook: Handbook, entry: SourcedEntry): Evidence {
  const { period, edition, state, checked, reviewDue } = currencyOf(handbook, entry);
  return {
    documents: citationsOf(handbook, entry.data.sources).map(({ citation, source }) =>
      documentOf(source, citation),
    ),
    ...periodOf(period),
    ...(edition && { edition: edition.id }),
    ...stateOf(state),
    checked,
    ...(reviewDue !== undefined && { checkAgain: reviewDue }),
  };
}

/** The same for a document: it rests on itself. */
export function evidenceOfDocument(handbook: Handbook, source: Entry<'sources'>): Evidence {
  const { period, edition, checked } = source.data;
  return {
    documents: [documentOf(source, { place: 'Whole document' })],
    ...periodOf(period),
    ...(edition !== undefined && { edition }),
    ...stateOf(stateOfCited(handbook, { document: source.id, place: '' })),
    checked,
  };
}

/** A document that is cited, with the place in it. */
export function documentOf(
  { id, data }: Entry<'sources'>,
  { place, address = data.address }: Pick<Citation, 'place' | 'address'>,
): Evidence['documents'][number] {
  const { title, publisher, published, edition } = data;
  return {
    id,
    title,
    publisher,
    place,
    ...(address !== undefined && { address }),
    ...(published !== undefined && { published }),
    ...(edition !== undefined && { edition }),
  };
}

function periodOf(period: Period | undefined): Pick<Evidence, 'period'> {
  if (!period) return {};
  const { from, to, dating } = period;
  return {
    period: { ...(from !== undefined && { from }), ...(to !== undefined && { to }), dating },
  };
}

function stateOf(state: DocumentState): Pick<Evidence, 'state' | 'stateInWords'> {
  const label = labelOf(state);
  return { state: state.kind, ...(label !== undefined && { stateInWords: label }) };
}
