import { oncePer } from '../lib/oncePer.ts';
import { isMailboxOfTeam, isPrivateProvider } from '../lib/teamAddress.ts';
import { faultOf } from '../lib/telephone/allowedNumbers.ts';
import type { NumberFault } from '../lib/telephone/allowedNumbers.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Fields without sentences: ids and addresses, and numbers to call, which their schema checks. */
const NO_TEXT = new Set([
  'address',
  'number',
  'document',
  'lines',
  'id',
  'website',
  'lang',
  'word',
]);

/** Figures that somebody could take for a number to call, here or abroad, and 0800 1111 with something behind it. */
const NUMBER =
  /(?<![\w./:=-])(?:(?:\+|00)\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?\d|0\d)(?:[\s.-]?\d){7,9}(?![\d/-])|\b0800[\s.-]?1111(?:[\s.-]?\d)+|\b118\s?\d{3}\b/g;

const COSTLY: ReadonlySet<NumberFault> = new Set<NumberFault>([
  'premium-rate',
  'revenue-sharing',
  'personal',
]);

/** What somebody could write a letter to. */
const MAILBOX = /(?<!\/\/[^\s@]*)[\w.+'-]+@[\w-]+(?:\.[\w-]+)+/g;

/** Short words that are never right twice in a row. */
const TWICE =
  /(?<![\p{L}'’-])(the|of|to|and|for|an?|in|with|by|at|from|is|are|or)\s+\1(?![\p{L}'’-])/gu;

/** Numbers in running text that cost extra to call or cannot be called, mailboxes of persons, and words that are written twice. */
export function checkWording({ entries, content }: ReadContent): Problem[] {
  const declared = declaredMailboxes(content);
  return entries
    .filter(({ collection }) => collection !== 'translations')
    .flatMap((entry) => [
      ...problemsOf(entry),
      ...mailboxesIn(entry)
        .filter(({ address }) => isOfPerson(address, declared))
        .map(({ address, place }) => problemOf('mailbox-in-text', place(), { address })),
    ]);
}

/** Numbers that nobody should call, and words written twice: the same whatever other entries say. */
const problemsOf = oncePer((entry: ContentEntry): readonly Problem[] =>
  placedTexts(entry).flatMap(({ text, place }) => [
    ...refusedNumbersIn(text).map(({ number, fault }) =>
      problemOf(COSTLY.has(fault) ? 'costly-number' : 'number-nobody-can-call', place(), {
        number,
      }),
    ),
    ...wordsTwice(text).map((word) => problemOf('word-twice', place(), { word })),
  ]),
);

const mailboxesIn = oncePer((entry: ContentEntry) =>
  placedTexts(entry).flatMap(({ text, place }) =>
    (text.match(MAILBOX) ?? []).map((address) => ({ address, place })),
  ),
);

function placedTexts({ data, body, bodyLine, file, placeOf }: ContentEntry) {
  return [
    ...textsIn(data, NO_TEXT).map(({ text, path }) => ({ text, place: () => placeOf(path) })),
    ...body
      .split('\n')
      .map((text, index) => ({ text, place: (): Place => ({ file, line: bodyLine + index }) })),
  ];
}

function refusedNumbersIn(text: string): { number: string; fault: NumberFault }[] {
  return (text.match(NUMBER) ?? []).flatMap((number) => {
    const fault = faultOf(number);
    return fault === undefined ? [] : [{ number, fault }];
  });
}

/** Mailboxes of contacts that look like names and are read by teams, as their authors say. */
function declaredMailboxes({ contacts }: ReadContent['content']): Set<string> {
  return new Set(
    contacts.flatMap(({ data }) =>
      data.channels.flatMap((channel) =>
        channel.kind === 'email' && channel.teamMailbox ? [channel.address.toLowerCase()] : [],
      ),
    ),
  );
}

function isOfPerson(address: string, declared: ReadonlySet<string>): boolean {
  return (
    isPrivateProvider(address) || !isMailboxOfTeam(address, declared.has(address.toLowerCase()))
  );
}

function wordsTwice(text: string): string[] {
  return [...new Set([...text.matchAll(TWICE)].map(([, word = '']) => word))];
}
