import ICAL from 'ical.js';
import { formatDate } from '../../lib/dates.ts';
import { isVoice } from './channels.ts';
import type { ExportContext, PlacedContact } from './contactExports.ts';
import { audiencesInWords, channelsInWords, statusInWords, toHeedInWords } from './contactTexts.ts';
import { contactHeading } from './contactView.ts';
import { anyoneElseInWords, ifUnsureInWords } from './ifUnsure.ts';

// A line has at most 75 bytes. The library counts without the space that starts a continued line.
ICAL.foldLength = 74;

/** What version 3.0 takes a property for. Another type would be named in the card, which some address books stop at. */
const PLAIN_TYPES: Readonly<Record<string, string>> = {
  tel: 'phone-number',
  url: 'uri',
  rev: 'date-time',
};

/**
 * Contacts as vCards for an address book. Each says what it is for, its status and when to check again. Version 3.0 is
 * what Outlook, iOS and Android all read; of 4.0 they show telephone numbers with the start of a link, or nothing.
 */
export function asVCards(contacts: readonly PlacedContact[], context: ExportContext): string {
  return contacts.map((placed) => `${vCard(placed, context)}\r\n`).join('');
}

function vCard({ view, area, path }: PlacedContact, { toUrl, today }: ExportContext): string {
  const { contact, sources, trust } = view;
  // The area comes first in every name: phones show one of them, and cut it off.
  const name = `${area}: ${contactHeading(contact)} – ${contact.title}`;
  const card = new ICAL.Component(['vcard', [], []]);
  const add = (property: string, value: string | string[], type?: string[]) => {
    const line = new ICAL.Property([property, {}, PLAIN_TYPES[property] ?? 'text', value], card);
    if (type) line.setParameter('type', type);
    card.addProperty(line);
  };
  add('version', '3.0');
  add('fn', name);
  add('n', [name, '', '', '', '']);
  add('org', [`${area}: ${contact.title}`]);
  for (const channel of contact.channels) {
    // Phones offer to write a message to the number of a mobile.
    if (channel.kind === 'text') add('tel', channel.number, ['cell']);
    else if (channel.kind === 'phone' || channel.kind === 'text-relay')
      add('tel', channel.number, isVoice(channel) ? ['work', 'voice'] : ['work']);
    else if (channel.kind === 'email') add('email', channel.address, ['internet', 'work']);
    else if (channel.kind === 'post')
      add('adr', ['', '', channel.postalAddress, '', '', '', ''], ['work']);
    else if (channel.kind !== 'whatsapp' && channel.kind !== 'visit') add('url', channel.address);
  }
  const note = [
    channelsInWords(view),
    `Who may call: ${audiencesInWords(view)}.`,
    anyoneElseInWords(view.anyoneElse),
    ifUnsureInWords(view.ifUnsure),
    ...toHeedInWords(view),
    contact.interpreter === undefined ? '' : `Interpreter: ${contact.interpreter}`,
    contact.whatHappensNext ?? '',
    `Status: ${statusInWords(view)}. Read on ${sources.map(({ title, publisher }) => `${title}, ${publisher}`).join('; ')}.`,
    `Made on ${formatDate(today)} from ${toUrl(path)}. Check again after ${formatDate(trust.checkAgain)}.`,
  ];
  add('note', note.filter(Boolean).join('\n'));
  add('uid', toUrl(path));
  add('rev', `${today}T00:00:00Z`);
  return ICAL.stringify.component(card.toJSON(), ICAL.design.vcard3);
}
