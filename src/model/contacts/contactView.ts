import { byTitle } from '../../lib/sorting.ts';
import { noneFoundOf } from './contactRows.ts';
import type { NoneFound } from './contactRows.ts';
import { onlyFor } from './contactAudience.ts';
import { contactsServing, purposeOf, withSameNumber } from './contacts.ts';
import { trustOf } from './contactTrust.ts';
import type { ContactTrust } from './contactTrust.ts';
import { addressOf } from '../addresses.ts';
import { citedDocuments, sourceIdOf } from '../documents/evidence.ts';
import type { CitedDocument } from '../documents/evidence.ts';
import { all, entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { numbersForAnyoneElse, numbersIfUnsure } from './ifUnsure.ts';
import type { NumberIfUnsure } from './ifUnsure.ts';
import type { Contact } from '../../schemas/contact.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';

/** A page that something was read on. */
interface ReadOn {
  title: string;
  publisher: string;
  address?: string;
  document: CitedDocument;
}

/** A contact with everything a reader has to know before trusting it. */
export interface ContactView {
  id: string;
  contact: Entry<'contacts'>['data'];
  /** Every page it was read on, the first of them first. */
  sources: ReadOn[];
  /** Address of the place that says where it was read and whether it is confirmed. */
  sourcePath: string;
  trust: ContactTrust;
  disagreements: { says: string; why: string; source: ReadOn }[];
  /** Other areas whose contact for the same purpose has the same number. */
  alsoServes: string[];
  /** Numbers to ring when nobody knows whether it is open. */
  ifUnsure: NumberIfUnsure[];
  /** Numbers for people it is not for. */
  anyoneElse: NumberIfUnsure[];
  /** What to do, where nothing is published. */
  noneFound?: NoneFound;
}

/**
 * A contact ready to be shown. `warnAfterDays` is how long a check is good for; `areas` are those that the page is
 * about, where it is not about all that the contact serves.
 */
export function contactView(
  handbook: Handbook,
  contact: Entry<'contacts'>,
  options: { warnAfterDays: number; areas?: readonly string[] },
): ContactView {
  const { data } = contact;
  const noneFound = noneFoundOf(handbook, contact);
  return {
    ...(noneFound && { noneFound }),
    id: slugOf(contact.id),
    contact: data,
    sources: data.sources.map((cited) => readOn(handbook, cited)),
    sourcePath: addressOf(handbook, contact).replace('#', `#${sourceIdOf('')}`),
    trust: trustOf(handbook, contact, options),
    disagreements: data.disagreements.map(({ says, why, source }) => ({
      says,
      why,
      source: readOn(handbook, source),
    })),
    alsoServes: alsoServed(handbook, contact),
    ifUnsure: numbersIfUnsure(handbook, contact, options.areas),
    anyoneElse: numbersForAnyoneElse(handbook, contact, options.areas),
  };
}

/** Contacts of an area, the most needed first. */
export function contactsInArea(
  handbook: Handbook,
  areaId: string,
  options: { warnAfterDays: number },
): ContactView[] {
  return contactsServing(handbook, areaId).map((contact) =>
    contactView(handbook, contact, { ...options, areas: [areaId] }),
  );
}

/** Areas that have contacts, in the order of their names. */
export const areasWithContacts = once(
  'areas with contacts',
  (handbook): readonly Entry<'areas'>[] =>
    all(handbook, 'areas')
      .filter(({ id }) => contactsServing(handbook, id).length > 0)
      .toSorted(byTitle),
);

/** What a contact is called: what it is for, or its name for a helpline. */
export function contactHeading(contact: Contact): string {
  return contact.function === 'helpline' ? contact.title : purposeOf(contact);
}

/** What the public can get in touch for in every area, so that a contact for others has to be told apart. */
const FOR_THE_PUBLIC_TOO: readonly Contact['function'][] = ['front-door', 'out-of-hours'];

/** The heading of a contact among others: "Evenings, nights and weekends (professionals)" beside that of the public. */
export function cardHeading(contact: Contact): string {
  const only = onlyFor(contact);
  const heading = contactHeading(contact);
  return only && FOR_THE_PUBLIC_TOO.includes(contact.function) ? `${heading} (${only})` : heading;
}

function readOn(handbook: Handbook, cited: Citation): ReadOn {
  const { title, publisher, address } = entry(handbook, 'sources', cited.document).data;
  const place = cited.address ?? address;
  const [document] = citedDocuments(handbook, [{ ...cited, ...(place && { address: place }) }]);
  return { title, publisher, ...(place && { address: place }), document: document! };
}

function alsoServed(handbook: Handbook, contact: Entry<'contacts'>): string[] {
  const same = withSameNumber(handbook, contact);
  // A number of the whole country serves every area.
  if (same.some(({ data }) => data.areas.length === 0)) return [];
  // One area can have two contacts with one number, such as one for the public and one for schools.
  const others = same
    .flatMap(({ data }) => data.areas)
    .filter((area) => !contact.data.areas.includes(area));
  return [...new Set(others)].map((id) => entry(handbook, 'areas', id).data.title).toSorted();
}
