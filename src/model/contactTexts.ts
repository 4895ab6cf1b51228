import { formatDate } from '../lib/dates.ts';
import { joinWords } from '../lib/lists.ts';
import { channelInWords } from './channels.ts';
import { contactHeading } from './contactView.ts';
import type { ContactView } from './contactView.ts';
import type { Entry, Handbook } from './handbook.ts';
import { ifUnsureInWords } from './ifUnsure.ts';
import { audienceLabels } from './labels.ts';

/** The day by which the first of several contacts has to be looked at again. */
export function checkAgainOf(contacts: readonly ContactView[]): string {
  return contacts.map(({ trust }) => trust.checkAgain).toSorted()[0] ?? '';
}

/** Ways of getting in touch in one line: numbers, addresses and pages, each with its hours. */
export function channelsInWords({ contact }: ContactView): string {
  return contact.channels.map(channelInWords).join('; ');
}

/** Whom a contact is for; schools first, as "who work with children and schools" would be misread. */
export function audiencesInWords({ contact }: ContactView): string {
  const wanted = contact.audiences.includes('schools')
    ? (['schools', ...contact.audiences.filter((audience) => audience !== 'schools')] as const)
    : contact.audiences;
  return joinWords(wanted.map((audience) => audienceLabels[audience]));
}

/** Whether somebody has confirmed a contact with its service, in a few words. */
export function statusInWords({ contact, trust }: ContactView): string {
  if (contact.function === 'emergency') return 'the emergency number of the whole country';
  return trust.confirmed
    ? `confirmed with the service on ${formatDate(trust.confirmed)}`
    : 'not yet confirmed with the service';
}

/** The contacts of an area as plain text for a school's own policy, with the day and the address they come from. */
export function policyText(
  { today }: Handbook,
  area: Entry<'areas'>,
  contacts: readonly ContactView[],
  address: string,
): string {
  return [
    `Safeguarding contacts for ${area.data.title}`,
    'A child in immediate danger: 999',
    ...contacts.map(
      (view) =>
        `${contactHeading(view.contact)}: ${view.contact.title}, ${channelsInWords(view)}${after(ifUnsureInWords(view.ifUnsure))} [${statusInWords(view)}]`,
    ),
    `Copied from ${address} as of ${formatDate(today)}. Check again after ${formatDate(checkAgainOf(contacts))}.`,
  ].join('\n');
}

/** A sentence that goes on after another text; nothing when it is empty. */
function after(sentence: string): string {
  return sentence === '' ? '' : `. ${sentence}`;
}
