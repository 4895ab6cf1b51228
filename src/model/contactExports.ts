import ICAL from 'ical.js';
import { csvOf } from '../lib/csv.ts';
import type { Column } from '../lib/csv.ts';
import { formatDate } from '../lib/dates.ts';
import { callAddress } from '../lib/telephone.ts';
import { isOnline } from './channels.ts';
import { channelsInWords, statusInWords } from './contactTexts.ts';
import { contactHeading } from './contactView.ts';
import type { ContactView } from './contactView.ts';

// A line has at most 75 bytes. The library counts without the space that starts a continued line.
ICAL.foldLength = 74;

/** Where and when an export is made. */
export interface ExportContext {
  /** The whole address of a path of this site. */
  toUrl: (path: string) => string;
  /** Day of the build, `YYYY-MM-DD`. */
  today: string;
}

/** A contact with the area it is for and the address of its card. */
export interface PlacedContact {
  view: ContactView;
  area: string;
  path: string;
}

/** Contacts as vCards (version 4.0) for an address book. Each says what it is for, its status and when to check again. */
export function asVCards(contacts: readonly PlacedContact[], context: ExportContext): string {
  return contacts.map((placed) => `${vCard(placed, context)}\r\n`).join('');
}

type ContactRecord = ReturnType<typeof recordOf>;

const CSV_COLUMNS: Column<ContactRecord>[] = (
  [
    'area',
    'purpose',
    'name',
    'alsoKnownAs',
    'contact',
    'whatHappensNext',
    'status',
    'reliability',
    'source',
    'sourceAddress',
    'lookedAt',
    'checkAgain',
    'address',
    'made',
  ] as const
).map((field) => ({ heading: field, of: (record) => record[field] }));

/** Contacts as a table for a spreadsheet. */
export function asCsv(contacts: readonly PlacedContact[], context: ExportContext): string {
  const records = contacts.map((placed) => recordOf(placed, context));
  return csvOf(records, CSV_COLUMNS);
}

/** Contacts as data for other programs. */
export function asJson(contacts: readonly PlacedContact[], context: ExportContext): string {
  const list = contacts.map((placed) => ({
    ...recordOf(placed, context),
    channels: placed.view.contact.channels,
    audiences: placed.view.contact.audiences,
    disagreements: placed.view.disagreements,
  }));
  return `${JSON.stringify({ made: context.today, contacts: list }, null, 2)}\n`;
}

function recordOf({ view, area, path }: PlacedContact, { toUrl, today }: ExportContext) {
  const { contact, source, trust } = view;
  return {
    area,
    purpose: contactHeading(contact),
    name: contact.title,
    alsoKnownAs: contact.aliases.join('; '),
    contact: channelsInWords(view),
    whatHappensNext: contact.whatHappensNext ?? '',
    status: statusInWords(view),
    reliability: contact.reliability,
    source: source.title,
    sourceAddress: source.address ?? '',
    lookedAt: trust.lookedAt,
    checkAgain: trust.checkAgain,
    address: toUrl(path),
    made: today,
  };
}

function vCard({ view, area, path }: PlacedContact, { toUrl, today }: ExportContext): string {
  const { contact, source, trust } = view;
  const card = new ICAL.Component(['vcard', [], []]);
  card.addPropertyWithValue('version', '4.0');
  card.addPropertyWithValue('kind', 'org');
  card.addPropertyWithValue('fn', `${area}: ${contactHeading(contact)} – ${contact.title}`);
  card.addPropertyWithValue('org', contact.title);
  for (const channel of contact.channels) {
    if (channel.kind === 'phone' || channel.kind === 'text') {
      const telephone = new ICAL.Property(['tel', {}, 'uri', callAddress(channel.number)]);
      telephone.setParameter('type', channel.kind === 'phone' ? 'voice' : 'text');
      card.addProperty(telephone);
    } else if (channel.kind === 'email') card.addPropertyWithValue('email', channel.address);
    else if (isOnline(channel)) card.addPropertyWithValue('url', channel.address);
  }
  card.addPropertyWithValue(
    'note',
    [
      channelsInWords(view),
      ...(contact.whatHappensNext ? [contact.whatHappensNext] : []),
      `Status: ${statusInWords(view)}. Read on ${source.title}, ${source.publisher}.`,
      `Made on ${formatDate(today)} from ${toUrl(path)}. Check again after ${formatDate(trust.checkAgain)}.`,
    ].join('\n'),
  );
  card.addPropertyWithValue('uid', toUrl(path));
  card.addPropertyWithValue('rev', `${today.replaceAll('-', '')}T000000Z`);
  return card.toString();
}
