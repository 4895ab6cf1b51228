import type { ProcedureStep } from '../../schemas/procedureStep.ts';
import { byTitle } from '../../lib/sorting.ts';
import { dialled } from '../../lib/telephone/writtenNumber.ts';
import { contactRows } from '../contacts/contactRows.ts';
import type { AreaRows } from '../contacts/contactRows.ts';
import { inOrder } from '../contacts/contactOrder.ts';
import { contactsServing, nationalContacts } from '../contacts/contacts.ts';
import type { ContactFunction } from '../contacts/contacts.ts';
import { areaContactsAddress } from '../addresses.ts';
import { areasOutOfTime } from '../areas.ts';
import { entry, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { contactFunctionLabels } from '../labels.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { jointArrangementsOf } from '../related.ts';
import { thresholdsOf } from './thresholds.ts';

/** The contacts that a procedure needs in one area, or in the whole country. */
export interface PlacedContacts {
  title: string;
  /** Last part of ids on the page. */
  slug: string;
  /** Address of the page with all contacts of the place, or of all places where it has none. */
  path: string;
  /** The area it is; none for the whole country. */
  area?: string;
  contacts: Entry<'contacts'>[];
}

const COUNTRY = {
  title: 'Everywhere in England',
  slug: 'country',
  path: '/contacts/',
} as const;

/** The numbers that one step asks for. */
export interface StepContacts {
  /** By area, and those of the whole country. */
  areas: AreaRows[];
  /** True where the page is about no area, so that one has to be chosen first. */
  isByArea: boolean;
}

/**
 * What a procedure asks people to get in touch for, in the order in which it names it: its own contacts, then those of
 * joint forms, then those of the national process, then those of the steps. 999 is at the top of every page.
 */
export function contactFunctionsOf({
  own,
  joint,
  national,
  steps,
}: ProcedureInPlace): ContactFunction[] {
  const forms = [own, ...joint, national];
  const inSteps = (steps?.data.steps ?? []).flatMap(({ contacts }) => contacts);
  return [
    ...new Set([
      ...forms.flatMap((form) => form?.data.contacts ?? []),
      ...inSteps.filter((name) => name !== 'emergency'),
    ]),
  ];
}

/**
 * The contacts that a procedure needs in each area of its partnership, what it is about first; none for England as a
 * whole. Contacts of the whole country come last, where an area has none with the same number.
 */
export function contactsFor(
  handbook: Handbook,
  place: ProcedureInPlace,
  functions: readonly ContactFunction[] = contactFunctionsOf(place),
): PlacedContacts[] {
  const wantedOf = (contacts: readonly Entry<'contacts'>[]) =>
    contacts.filter(({ data }) => functions.includes(data.function)).toSorted(inOrder(functions));
  const elsewhere = new Set(place.own?.data.notIn.map(({ area }) => area));
  const places = (place.partnership?.data.areas ?? [])
    .filter((id) => !elsewhere.has(id))
    .map((id) => entry(handbook, 'areas', id))
    .toSorted(byTitle)
    .map(({ id, data }): PlacedContacts => ({
      title: data.title,
      slug: slugOf(id),
      path: hasContactsPage(handbook, id) ? areaContactsAddress(id) : COUNTRY.path,
      area: id,
      contacts: wantedOf(contactsServing(handbook, id)),
    }));
  const national = wantedOf(nationalContacts(handbook)).filter((contact) =>
    places.some((area) => lacksNumber(area, contact)),
  );
  // An area with none is named too where another has one.
  return places.every(({ contacts }) => contacts.length === 0)
    ? []
    : [...places, ...(national.length > 0 ? [{ ...COUNTRY, contacts: national }] : [])];
}

/** An area without a contact has no page of contacts, unless its council is to come or has ended. */
function hasContactsPage(handbook: Handbook, area: string): boolean {
  return (
    contactsServing(handbook, area).length > 0 ||
    areasOutOfTime(handbook).some(({ id }) => id === area)
  );
}

function lacksNumber({ contacts }: PlacedContacts, wanted: Entry<'contacts'>): boolean {
  const same = contacts.filter(({ data }) => data.function === wanted.data.function);
  const known = new Set(same.flatMap(everyNumberOf));
  return same.length === 0 || everyNumberOf(wanted).some((number) => !known.has(number));
}

/** As they are dialled, those for text relay included: who is deaf has no other. */
function everyNumberOf({ data }: Entry<'contacts'>): string[] {
  return data.channels.flatMap((channel) => ('number' in channel ? dialled(channel.number) : []));
}

/** Every number that a procedure needs, place by place, what it is about first. */
export function numbersToCall(handbook: Handbook, place: ProcedureInPlace): AreaRows[] {
  const [first] = contactFunctionsOf(place);
  return rowsOf(handbook, contactsFor(handbook, place), first ? [first] : []);
}

/** The numbers of the steps of a procedure in a place, by the id of the step; steps that ask for none are left out. */
export function contactsOfSteps(
  handbook: Handbook,
  place: ProcedureInPlace,
): Map<string, StepContacts> {
  return new Map(
    (place.steps?.data.steps ?? []).flatMap((step) => {
      const needed = contactsOfStep(handbook, place, step);
      return needed.isByArea || needed.areas.length > 0 ? [[step.id, needed] as const] : [];
    }),
  );
}

function contactsOfStep(
  handbook: Handbook,
  place: ProcedureInPlace,
  { contacts: functions, onlyContacts }: ProcedureStep,
): StepContacts {
  const ofCountry = nationalContacts(handbook)
    .filter(({ data }) => functions.some((name) => name === data.function))
    .toSorted(inOrder(functions));
  // 999 is the same in every area: one row is enough.
  const isOneNumber = functions.every((name) => name === 'emergency');
  if (place.partnership && !isOneNumber)
    return {
      areas: rowsOf(
        handbook,
        contactsFor(handbook, place, functions).map((area) => narrowed(area, onlyContacts)),
        functions,
      ),
      isByArea: false,
    };
  return {
    areas: ofCountry.length > 0 ? rowsOf(handbook, [{ ...COUNTRY, contacts: ofCountry }], []) : [],
    isByArea: !isOneNumber,
  };
}

/** The contacts of a place that a step names; all of them where it names none of that place. */
function narrowed(place: PlacedContacts, only: readonly string[]): PlacedContacts {
  const named = place.contacts.filter(({ id }) => only.includes(id));
  return named.length > 0 ? { ...place, contacts: named } : place;
}

/** Contacts as rows, with what an area lacks of what is needed. */
function rowsOf(
  handbook: Handbook,
  places: readonly PlacedContacts[],
  needed: readonly ContactFunction[],
): AreaRows[] {
  return places.map(({ title, path, contacts, area }) => ({
    title,
    path,
    rows: contactRows(handbook, contacts, () => path, area === undefined ? undefined : [area]),
    missing: area
      ? needed
          .filter((name) => contacts.every(({ data }) => data.function !== name))
          .map((name) => contactFunctionLabels[name])
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
