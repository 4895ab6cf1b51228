import { formatDate } from '../../lib/dates.ts';
import { joinWords } from '../../lib/lists.ts';
import { uncapitalised } from '../../lib/text.ts';
import { channelInWords } from './channels.ts';
import { areaInSentence } from '../governance/areaNames.ts';
import { endingInShort } from '../governance/bodies.ts';
import { onlyForInWords } from './contactAudience.ts';
import { isEmergency } from './contacts.ts';
import { contactHeading } from './contactView.ts';
import type { ContactView } from './contactView.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { anyoneElseInWords, ifUnsureInWords } from './ifUnsure.ts';
import { audienceLabels } from '../labels.ts';

/** The day when the first of several contacts is due for another check. */
export function checkAgainOf(contacts: readonly ContactView[]): string {
  return contacts.map(({ trust }) => trust.checkAgain).toSorted()[0] ?? '';
}

/** Ways of getting in touch in one line: numbers, addresses and pages, each with its hours. */
export function channelsInWords({ contact, noneFound }: ContactView): string {
  if (noneFound) {
    const instead = noneFound.instead.map(({ teams, channel }) =>
      [joinWords(teams), ...(channel ? [channelInWords(channel)] : [])].join(' '),
    );
    const otherwise = [
      ...noneFound.pages.map(({ address }) => `look on ${address}`),
      ...(instead.length > 0 ? [`call ${joinWords(instead, 'or')}`] : []),
    ];
    return `${noneFound.words} In immediate danger 999, otherwise ${noneFound.isTooOld ? otherwise.join(', or ') : joinWords(instead, 'or')}`;
  }
  return contact.channels.map(channelInWords).join('; ');
}

/** Who a contact is for; schools first, as "who work with children and schools" would be misread. */
export function audiencesInWords({ contact }: ContactView): string {
  const wanted = contact.audiences.includes('schools')
    ? (['schools', ...contact.audiences.filter((audience) => audience !== 'schools')] as const)
    : contact.audiences;
  return joinWords(wanted.map((audience) => audienceLabels[audience]));
}

/** Whether somebody has confirmed a contact with its service, in a few words. */
export function statusInWords({ contact, trust, noneFound }: ContactView): string {
  if (isEmergency(contact)) return 'the emergency number of the whole country';
  if (noneFound?.isTooOld) return `last checked on ${formatDate(noneFound.on)}, too long ago`;
  if (noneFound) return `looked for on ${formatDate(noneFound.on)}`;
  return trust.confirmed
    ? `confirmed with the service on ${formatDate(trust.confirmed)}`
    : 'not yet confirmed with the service';
}

/** How many of several contacts have been confirmed with their service. 999 is not asked, nor is nobody. */
export function confirmationsInWords(contacts: readonly ContactView[]): string {
  const asked = contacts.filter(({ contact, noneFound }) => !isEmergency(contact) && !noneFound);
  const confirmed = asked.filter(({ trust }) => trust.confirmed).length;
  return confirmed === 0
    ? 'These contacts come from public pages. No service has confirmed them to us yet.'
    : `These contacts come from public pages. ${confirmed} of ${asked.length} have been confirmed with their service.`;
}

/** The contacts of an area as plain text for a school's own policy, with the day and the address they come from. */
export function policyText(
  handbook: Handbook,
  area: Entry<'areas'>,
  contacts: readonly ContactView[],
  address: string,
): string {
  const ending = endingInShort(handbook, area);
  return [
    `Safeguarding contacts for ${areaInSentence(area)}`,
    'A child in immediate danger: 999',
    ...contacts.map(
      (view) =>
        `${contactHeading(view.contact)}: ${namedInWords(view)}, ${channelsInWords(view)}${after(sentencesAfter(view))}${ownStatusInWords(view)}`,
    ),
    confirmationsInWords(contacts),
    `Copied from ${address} as of ${formatDate(handbook.today)}. Check again after ${formatDate(checkAgainOf(contacts))}.`,
    ...(ending ? [`${area.data.title}: ${uncapitalised(ending)}.`] : []),
  ].join('\n');
}

/** What to do where pages disagree or a contact has its limits, one sentence each. */
export function toHeedInWords(view: ContactView): string[] {
  return [
    ...view.disagreements
      .filter(({ says }) => !isSaidBeside(view, says))
      .map(({ says }) => `Another page gives ${says}. Use what is shown here.`),
    ...limitsInWords(view),
  ];
}

/** Whether a note beside a number already says what another page gives. */
function isSaidBeside({ contact }: ContactView, says: string): boolean {
  return contact.channels.some(({ note }) => note?.includes(says));
}

/** The limits of a contact, one sentence each: all that a page on a wall says, which gives no other page to mistrust. */
export function limitsInWords({ contact }: ContactView): string[] {
  return contact.editorNotes.filter(({ changesAction }) => changesAction).map(({ text }) => text);
}

/** What is true of one contact and not of all of them together; nothing of one that nobody has confirmed. */
function ownStatusInWords(view: ContactView): string {
  const isOfItsOwn = view.trust.confirmed !== undefined || view.noneFound !== undefined;
  return isOfItsOwn ? ` [${statusInWords(view)}]` : '';
}

function sentencesAfter(view: ContactView): string {
  return [anyoneElseInWords(view.anyoneElse), ifUnsureInWords(view.ifUnsure)]
    .filter(Boolean)
    .join(' ');
}

/** A sentence that goes on after another text; nothing when it is empty. */
function after(sentence: string): string {
  return sentence === '' ? '' : `. ${sentence}`;
}

/** The name, with the mark of a contact that is not for everybody. */
function namedInWords({ contact }: ContactView): string {
  const mark = onlyForInWords(contact);
  return mark ? `${contact.title} (${uncapitalised(mark)})` : contact.title;
}
