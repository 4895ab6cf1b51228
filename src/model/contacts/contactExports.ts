import { csvOf } from '../../lib/csv.ts';
import type { Column } from '../../lib/csv.ts';
import type { ContactChannel } from '../../schemas/contactChannel.ts';
import { channelInWords, channelLabel, channelText, isVoice, onceAnswered } from './channels.ts';
import { audiencesInWords, channelsInWords, statusInWords } from './contactTexts.ts';
import { contactHeading } from './contactView.ts';
import type { ContactView } from './contactView.ts';
import { hoursInWords } from './hours.ts';
import { ifUnsureInWords } from './ifUnsure.ts';

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

type ContactRecord = ReturnType<typeof recordOf>;

const CSV_COLUMNS: Column<ContactRecord>[] = (
  [
    'area',
    'purpose',
    'name',
    'alsoKnownAs',
    'whoMayCall',
    'telephone',
    'textMessage',
    'email',
    'webPage',
    'form',
    'otherWays',
    'interpreter',
    'hours',
    'ifNotSureOpen',
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

/** Headings of the table of contacts, from left to right. */
export const csvHeadings: string[] = CSV_COLUMNS.map(({ heading }) => heading);

/** Contacts as a table for a spreadsheet. */
export function asCsv(contacts: readonly PlacedContact[], context: ExportContext): string {
  const records = contacts.map((placed) => recordOf(placed, context));
  return csvOf(records, CSV_COLUMNS);
}

function recordOf({ view, area, path }: PlacedContact, { toUrl, today }: ExportContext) {
  const { contact, sources, trust, noneFound } = view;
  return {
    area,
    purpose: contactHeading(contact),
    name: contact.title,
    alsoKnownAs: contact.aliases.join('; '),
    whoMayCall: audiencesInWords(view),
    ...waysOf(contact.channels),
    ...(noneFound && { otherWays: channelsInWords(view) }),
    interpreter: contact.interpreter ?? '',
    ifNotSureOpen: ifUnsureInWords(view.ifUnsure),
    whatHappensNext: contact.whatHappensNext ?? '',
    status: statusInWords(view),
    reliability: contact.reliability,
    source: sources.map(({ title }) => title).join('; '),
    sourceAddress: sources.flatMap(({ address }) => address ?? []).join(' '),
    lookedAt: trust.lookedAt,
    checkAgain: trust.checkAgain,
    address: toUrl(path),
    made: today,
  };
}

/** Ways to get in touch, each kind by itself; several of a kind with a semicolon between them. */
function waysOf(channels: readonly ContactChannel[]) {
  const list = (of: (channel: ContactChannel) => string | undefined) =>
    channels
      .map(of)
      .filter((text) => text !== undefined)
      .join('; ');
  const hours = channels.filter((channel) => channel.hours);
  return {
    telephone: list((channel) =>
      isVoice(channel)
        ? [channel.number, onceAnswered(channel)].filter(Boolean).join(', ')
        : undefined,
    ),
    textMessage: list((channel) =>
      channel.kind !== 'text'
        ? undefined
        : channel.word === undefined
          ? channel.number
          : channelText(channel),
    ),
    email: list((channel) => (channel.kind === 'email' ? channel.address : undefined)),
    webPage: list((channel) => (channel.kind === 'page' ? channel.address : undefined)),
    form: list((channel) => (channel.kind === 'form' ? channel.address : undefined)),
    otherWays: list((channel) =>
      isVoice(channel) || ['text', 'email', 'page', 'form'].includes(channel.kind)
        ? undefined
        : channelInWords({ ...channel, hours: undefined }),
    ),
    // Hours of a telephone alone need no name in front.
    hours:
      hours.length === 1 && isVoice(hours[0]!)
        ? hoursInWords(hours[0]!.hours!)
        : list(
            (channel) =>
              channel.hours && `${channelLabel(channel)}: ${hoursInWords(channel.hours)}`,
          ),
  };
}
