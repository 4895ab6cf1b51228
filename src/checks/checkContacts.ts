import { handbook as site } from '../../handbook.config.ts';
import { addDays } from '../lib/calendar/days.ts';
import { stageOn } from '../model/governance/bodies.ts';
import type { Problem } from '../problems/problem.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { lookedAt } from '../loader/edition/contactsTooOld.ts';
import { purposeOf } from '../model/contacts/contacts.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/**
 * Areas that nobody could call for, two front doors where there may be one, 999 given as a number of a service, and
 * contacts whose check has run out. Contacts said to be from a page of their owner when they are not.
 */
export function checkContacts({ content, files }: ReadContent, today: string): Problem[] {
  const broken = files.some(
    (file) => file.collection === 'contacts' && !content.contacts.some(({ id }) => id === file.id),
  );
  return [
    // Whether a contact is missing can only be told when all of them could be read.
    ...(broken
      ? []
      : content.areas
          // Nobody is led to the numbers of a council that is there no longer. One to come is looked at before its first day.
          .filter(({ data }) => stageOn(today, data) !== 'ended')
          .flatMap((area) => missingRoutes(area, content))),
    ...content.contacts.flatMap((contact) => secondFrontDoor(contact, content)),
    ...content.contacts.flatMap(emergencyElsewhere),
    ...content.contacts.flatMap((contact) => foundAfterAll(contact, content)),
    ...content.contacts.flatMap((contact) => noNumberInstead(contact, content)),
    ...content.contacts.flatMap((contact) => nobodysOwnPage(contact, content)),
    ...content.contacts.flatMap((contact) => agedCheck(contact, content, today)),
  ];
}

function missingRoutes(area: WrittenEntry<'areas'>, { contacts }: WrittenContent): Problem[] {
  const here = contacts.filter(({ data }) => data.areas.includes(area.id));
  // An area that has no contacts yet shows none, so nobody is misled.
  if (here.length === 0) return [];
  const forAll = here.filter(({ data }) => data.audiences.includes('anyone'));
  const has = (wanted: string) =>
    forAll.some(({ data }) => data.function === wanted && data.channels.length > 0);
  const saysNone = forAll.some(
    ({ data }) => data.function === 'out-of-hours' && data.noneFound !== undefined,
  );
  const place = area.placeOf(['title']);
  const args = { area: area.data.title };
  return [
    ...(has('front-door') ? [] : [problemOf('area-without-front-door', place, args)]),
    ...(has('out-of-hours') || saysNone
      ? []
      : [problemOf('area-without-night-route', place, args)]),
  ];
}

function secondFrontDoor(
  { id, data, placeOf }: WrittenEntry<'contacts'>,
  { contacts }: WrittenContent,
): Problem[] {
  if (data.function !== 'front-door') return [];
  const first = contacts.find(
    (other) =>
      other.id < id &&
      other.data.function === 'front-door' &&
      other.data.areas.some((area) => data.areas.includes(area)) &&
      other.data.audiences.some((audience) => data.audiences.includes(audience)),
  );
  return first ? [problemOf('second-front-door', placeOf(['function']), { other: first.id })] : [];
}

/** Numbers of the emergency services: by voice, in Europe, and for people who cannot hear or speak. */
const EMERGENCY = new Set(['999', '112', '18000']);

function emergencyElsewhere({ data, placeOf }: WrittenEntry<'contacts'>): Problem[] {
  if (data.function === 'emergency') return [];
  return data.channels.flatMap((channel, index) =>
    'number' in channel && EMERGENCY.has(channel.number)
      ? [
          problemOf('emergency-number-elsewhere', placeOf(['channels', index, 'number']), {
            number: channel.number,
          }),
        ]
      : [],
  );
}

function foundAfterAll(
  { id, data, placeOf }: WrittenEntry<'contacts'>,
  { contacts }: WrittenContent,
): Problem[] {
  if (!data.noneFound) return [];
  const found = contacts.find(
    (other) =>
      other.id !== id &&
      other.data.noneFound === undefined &&
      purposeOf(other.data) === purposeOf(data) &&
      other.data.areas.some((area) => data.areas.includes(area)) &&
      other.data.audiences.some((audience) => data.audiences.includes(audience)),
  );
  return found
    ? [problemOf('none-found-beside-contact', placeOf(['noneFound']), { other: found.id })]
    : [];
}

function noNumberInstead(
  { data, placeOf }: WrittenEntry<'contacts'>,
  { contacts }: WrittenContent,
): Problem[] {
  return (data.noneFound?.instead ?? []).flatMap((id, index) => {
    const other = contacts.find((contact) => contact.id === id);
    // A reference that leads nowhere is named elsewhere.
    if (!other) return [];
    const helps =
      other.data.audiences.includes('anyone') &&
      other.data.channels.some(({ kind }) => kind === 'phone');
    return helps
      ? []
      : [problemOf('no-number-instead', placeOf(['noneFound', 'instead', index]), { id })];
  });
}

/** A contact that is said to be from its owner's page, while every page it cites is somebody else's. */
function nobodysOwnPage(
  { owner, data, placeOf }: WrittenEntry<'contacts'>,
  { sources, partnerships }: WrittenContent,
): Problem[] {
  const { reliability } = data;
  const documents = [...new Set(data.sources.map(({ document }) => document))];
  const cited = sources.filter(({ id }) => documents.includes(id));
  // A document that does not exist or is not valid is named elsewhere.
  if (reliability === 'C' || cited.length < documents.length) return [];
  const isJoint = (whole: string, part: string) =>
    partnerships.some(({ id, data: { jointOf } }) => id === whole && jointOf.includes(part));
  const isOwn = ({ data: { standing, partnership } }: WrittenEntry<'sources'>) =>
    standing === 'primary' &&
    (partnership === undefined ||
      partnership === owner ||
      isJoint(partnership, owner) ||
      isJoint(owner, partnership));
  return cited.some(isOwn)
    ? []
    : [problemOf('not-owners-page', placeOf(['reliability']), { reliability, documents })];
}

function agedCheck(
  contact: WrittenEntry<'contacts'>,
  content: WrittenContent,
  today: string,
): Problem[] {
  const { data, placeOf } = contact;
  // Nobody rings 999 to ask whether it is right.
  if (data.function === 'emergency') return [];
  const day = lookedAt(contact, content);
  if (day === undefined) return [];
  const { warnAfterDays, failAfterDays } = site.contacts;
  const place = data.verified ? placeOf(['verified', 'on']) : placeOf(['title']);
  const args = { day, isConfirmed: data.verified !== undefined };
  if (addDays(day, failAfterDays) <= today)
    return [problemOf('contact-out-of-date', place, { ...args, days: failAfterDays })];
  return addDays(day, warnAfterDays) <= today
    ? [problemOf('contact-to-confirm', place, { ...args, days: warnAfterDays })]
    : [];
}
