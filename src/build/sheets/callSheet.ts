import { handbook as site } from '../../../handbook.config.ts';
import { formatDate } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { numbersOf, purposeOf } from '../../model/contacts/contacts.ts';
import { contactsToRing } from '../../model/contacts/contactTrust.ts';
import { entry } from '../../model/handbook.ts';
import type { Handbook } from '../../model/handbook.ts';

/** Who to ring to have contacts confirmed, in order, as plain text with room for a tick. */
export function callSheet(handbook: Handbook): string {
  const due = contactsToRing(handbook, site.contacts);
  if (due.length === 0) return 'Every contact is confirmed. Nobody has to be rung.\n';
  const calls = due.map(({ contact, trust }, index) => {
    const { data } = contact;
    const areas = data.areas.map((id) => entry(handbook, 'areas', id).data.title);
    const pages = data.channels.flatMap((channel) =>
      channel.kind === 'page' ? [channel.address] : [],
    );
    return [
      `[ ] ${index + 1}. ${areas.length > 0 ? joinWords(areas) : 'National'}: ${purposeOf(data)}`,
      `    ${data.title}`,
      data.noneFound
        ? `    No number found on ${formatDate(data.noneFound.on)}. Look again: ${data.noneFound.where}`
        : `    Ring: ${joinWords(numbersOf(contact)) || 'no number known, see the page'}`,
      ...pages.map((address) => `    Page: ${address}`),
      trust.confirmed
        ? `    Last confirmed: ${formatDate(trust.confirmed)}`
        : `    Never confirmed. Compared with its source: ${formatDate(trust.lookedAt)}`,
      `    Entry: ${contact.id}`,
    ].join('\n');
  });
  return [
    `Contacts to confirm on ${formatDate(handbook.today)}, in this order: ${due.length}`,
    'Ask: is this the right number, who for, at what hours, and what happens next?',
    'Then write in the entry: verified: { on: ' +
      handbook.today +
      ', by: "your role, by telephone" }',
    ...calls,
    '',
  ].join('\n\n');
}
