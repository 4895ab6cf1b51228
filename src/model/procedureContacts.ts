import { byText } from '../lib/lists.ts';
import { dialled } from '../lib/telephone.ts';
import { contactRows } from './contactRows.ts';
import type { AreaRows } from './contactRows.ts';
import { inOrder, numbersOf } from './contacts.ts';
import type { ContactFunction } from './contacts.ts';
import { all, entry, slugOf } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { contactFunctionLabels } from './labels.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { jointArrangementsOf } from './related.ts';
import { thresholdsOf } from './thresholds.ts';

/** The contacts that a procedure needs in one area, or in the whole country. */
export interface PlacedContacts {
  title: string;
  /** Last part of ids on the page. */
  slug: string;
  /** Address of the page with all contacts of the place. */
  path: string;
  /** False for the whole country. */
  isArea: boolean;
  contacts: Entry<'contacts'>[];
}

/**
 * What a procedure asks people to get in touch for, in the order in which it names it: its own contacts, then those of
 * joint forms, then those of the national process.
 */
export function contactFunctionsOf({ own, joint, national }: ProcedureInPlace): ContactFunction[] {
  const forms = [own, ...joint, national];
  return [...new Set(forms.flatMap((form) => form?.data.contacts ?? []))];
}

/**
 * The contacts that a procedure needs in each area of its partnership, what it is about first; none for England as a
 * whole. Contacts of the whole country come last, where an area has none with the same number.
 */
export function contactsFor(handbook: Handbook, place: ProcedureInPlace): PlacedContacts[] {
  const functions = contactFunctionsOf(place);
  const wanted = all(handbook, 'contacts')
    .filter(({ data }) => functions.includes(data.function))
    .toSorted(inOrder(functions));
  const places = (place.partnership?.data.areas ?? [])
    .map((id) => entry(handbook, 'areas', id))
    .toSorted(byText<Entry<'areas'>>(({ data }) => data.title))
    .map(({ id, data }): PlacedContacts => ({
      title: data.title,
      slug: slugOf(id),
      path: `/contacts/${slugOf(id)}/`,
      isArea: true,
      contacts: wanted.filter((contact) => contact.data.areas.includes(id)),
    }));
  const national = wanted.filter(
    (contact) =>
      contact.data.areas.length === 0 && places.some((area) => lacksNumber(area, contact)),
  );
  const country = { title: 'The whole country', slug: 'country', path: '/contacts/' };
  // An area with none is named too where another has one.
  return wanted.length === 0 || places.every(({ contacts }) => contacts.length === 0)
    ? []
    : [
        ...places,
        ...(national.length > 0 ? [{ ...country, isArea: false, contacts: national }] : []),
      ];
}

function lacksNumber({ contacts }: PlacedContacts, wanted: Entry<'contacts'>): boolean {
  const same = contacts.filter(({ data }) => data.function === wanted.data.function);
  const known = new Set(same.flatMap(numbersOf).map(dialled));
  return same.length === 0 || numbersOf(wanted).some((number) => !known.has(dialled(number)));
}

/** Every number that a procedure needs, place by place, what it is about first. */
export function numbersToCall(handbook: Handbook, place: ProcedureInPlace): AreaRows[] {
  const [first] = contactFunctionsOf(place);
  return contactsFor(handbook, place).map(({ title, path, contacts, isArea }) => ({
    title,
    path,
    rows: contactRows(handbook, contacts, () => path),
    missing:
      first && isArea && contacts.every(({ data }) => data.function !== first)
        ? [contactFunctionLabels[first]]
        : [],
  }));
}

/** The threshold documents that a procedure rests on in its partnership, joint ones included. */
export function thresholdsFor(
  handbook: Handbook,
  { partnership, own, national }: ProcedureInPlace,
): Entry<'thresholds'>[] {
  if (!own?.data.usesThresholds && !national?.data.usesThresholds) return [];
  if (!partnership) return [];
  const owners = [
    partnership.id,
    ...jointArrangementsOf(handbook, partnership.id).map(({ id }) => id),
    ...partnership.data.jointOf,
  ];
  return owners
    .map((id) => entry(handbook, 'partnerships', id))
    .flatMap(({ id }) => thresholdsOf(handbook, id));
}
