import { byText } from '../lib/lists.ts';
import { contactsByArea, numbersOf } from './contacts.ts';
import { entry } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { contactFunctionLabels } from './labels.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { jointArrangementsOf } from './related.ts';
import { thresholdsOf } from './thresholds.ts';

/** The contacts that a procedure needs in one area. */
export interface AreaContacts {
  area: Entry<'areas'>;
  contacts: Entry<'contacts'>[];
}

/** One number to call, with what it is for. */
export interface NumberToCall {
  words: string;
  number: string;
  isConfirmed: boolean;
}

/** What a procedure asks people to get in touch for, the national process included. */
export function contactFunctionsOf({ own, national }: ProcedureInPlace) {
  return new Set([...(own?.data.contacts ?? []), ...(national?.data.contacts ?? [])]);
}

/** The contacts that a procedure needs in each area of its partnership; none for England as a whole. */
export function contactsFor(handbook: Handbook, place: ProcedureInPlace): AreaContacts[] {
  const functions = contactFunctionsOf(place);
  const areas = place.partnership?.data.areas ?? [];
  return contactsByArea(handbook)
    .filter(({ area }) => areas.includes(area.id))
    .map(({ area, contacts }) => ({
      area,
      contacts: contacts.filter(({ data }) => functions.has(data.function)),
    }))
    .filter(({ contacts }) => contacts.length > 0)
    .toSorted(byText<AreaContacts>(({ area }) => area.data.title));
}

/** The first number of each function in each area, the most needed first. */
export function numbersToCall(areas: readonly AreaContacts[], most = 4): NumberToCall[] {
  return areas
    .flatMap(({ area, contacts }) => {
      const seen = new Set<string>();
      return contacts.flatMap((contact) => {
        const [number] = numbersOf(contact);
        const { function: purpose, verified } = contact.data;
        if (number === undefined || seen.has(purpose)) return [];
        seen.add(purpose);
        const where = areas.length > 1 ? `${area.data.title}: ` : '';
        const words = `${where}${contactFunctionLabels[purpose]}`;
        return [{ words, number, isConfirmed: verified !== undefined }];
      });
    })
    .slice(0, most);
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
