import { addDays } from '../../lib/calendar/days.ts';
import { UNDATED_COPY } from '../../schemas/source.ts';
import { figuresToShow } from '../../model/documents/evidence.ts';
import { isEmergency } from '../../model/contacts/contacts.ts';
import type { WrittenContent, WrittenEntry } from '../entries.ts';

/**
 * Day on which a contact was last confirmed, looked for in vain, or compared with its source: with the page as it was on
 * the day of the copy, where an older copy was read.
 */
export function lookedAt(
  { data }: WrittenEntry<'contacts'>,
  { sources }: Pick<WrittenContent, 'sources'>,
): string | undefined {
  const source = sources.find(({ id }) => id === data.sources[0]?.document);
  const checked = data.checked ?? source?.data.checked;
  const asOf = source?.data.asOf;
  const isOlder =
    asOf !== undefined && asOf !== UNDATED_COPY && checked !== undefined && asOf < checked;
  return data.verified?.on ?? data.noneFound?.on ?? (isOlder ? asOf : checked);
}

/**
 * Content in which a contact that nobody has looked at for too long has no way to get in touch any more: a number this old
 * could fail a child. Its place says so, and where to turn instead. 999 does not grow old.
 */
export function withoutOldContacts(
  content: WrittenContent,
  today: string,
  { failAfterDays }: { failAfterDays: number },
): WrittenContent {
  const isTooOld = (contact: WrittenEntry<'contacts'>) => {
    const day = lookedAt(contact, content);
    return (
      contact.data.channels.length > 0 &&
      !isEmergency(contact.data) &&
      day !== undefined &&
      addDays(day, failAfterDays) <= today
    );
  };
  if (!content.contacts.some(isTooOld)) return content;
  const contacts = content.contacts.map((contact) =>
    isTooOld(contact) ? { ...contact, data: withoutNumbers(contact.data) } : contact,
  );
  return { ...content, contacts };
}

/** A contact without any number, the one that was entered a second time for the check included. */
function withoutNumbers(
  contact: WrittenEntry<'contacts'>['data'],
): WrittenEntry<'contacts'>['data'] {
  const addedFigures = figuresToShow(contact.addedFigures);
  return { ...contact, channels: [], disagreements: [], addedFigures };
}
