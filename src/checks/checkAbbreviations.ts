import { oncePer } from '../lib/oncePer.ts';
import { blank } from '../lib/text.ts';
import { capitalsIn, isAbbreviation, spellsOut } from '../lib/abbreviations.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Words in capitals that every reader knows, or that are names without letters to spell out. */
const NEEDS_NO_WORDS = new Set([
  ...['UK', 'GP', 'OK', 'TBC', 'COVID', 'PDF'],
  // GOV.UK, the website of the government.
  'GOV',
]);

/** Types whose other names are explained by the name of the entry itself. */
const NAMED: CollectionName[] = [
  'terms',
  'agencies',
  'partnerships',
  'areas',
  'topics',
  'guidanceEditions',
];

/** Fields that hold no words of this site: ids, and names as the source or the reader has them. */
const NO_WORDS = new Set([
  ...[
    'sources',
    'source',
    'documents',
    'laterDocuments',
    'aliases',
    'id',
    'address',
    'textFile',
    'chart',
    'lang',
    // What somebody types into a message.
    'word',
    // Postcodes.
    'postalAddress',
    'place',
  ],
]);

/** Words in capitals that neither the glossary nor the entry that uses them explains. */
export function checkAbbreviations({ entries }: ReadContent): Problem[] {
  const known = knownByOwner(entries);
  return entries
    .filter(({ collection }) => collection !== 'sources' && collection !== 'translations')
    .flatMap((entry) => unexplainedIn(entry, known(entry.owner)));
}

/** The words that are explained on the pages of an owner. A term of some partnerships explains nothing to others. */
function knownByOwner(entries: readonly ContentEntry[]): (owner: string) => ReadonlySet<string> {
  const tied = entries.filter(isTied);
  const everywhere = [
    ...NEEDS_NO_WORDS,
    ...entries.filter((entry) => !isTied(entry)).flatMap(shortNamesOf),
    ...entries.flatMap(namesOfReview),
  ];
  const owners = new Map<string, ReadonlySet<string>>();
  return (owner) => {
    const own = tied.filter(({ data }) => data.usedBy.includes(owner)).flatMap(shortNamesOf);
    const known = owners.get(owner) ?? new Set([...everywhere, ...own]);
    owners.set(owner, known);
    return known;
  };
}

/** True for a term whose letters have another meaning elsewhere. */
function isTied(entry: ContentEntry): entry is ContentEntry & { collection: 'terms' } {
  return entry.collection === 'terms' && entry.data.usedBy.length > 0;
}

const shortNamesOf = oncePer(({ collection, data }: ContentEntry): readonly string[] => {
  if (!NAMED.includes(collection) || !('aliases' in data)) return [];
  const abbreviation = 'abbreviation' in data ? (data.abbreviation ?? '') : '';
  const title = collection === 'terms' ? data.title : '';
  return [title, abbreviation, ...data.aliases]
    .flatMap((name) => name.split(/\s+/))
    .filter(isAbbreviation)
    .map((name) => name.replace(/s$/, ''));
});

/** Pseudonyms in capitals: the letters stand for nothing. */
function namesOfReview(entry: ContentEntry): string[] {
  if (entry.collection !== 'caseReviews') return [];
  const { pseudonym, otherPseudonyms } = entry.data;
  return capitalsIn([pseudonym, ...otherPseudonyms].join(' ')).map(({ word }) => word);
}

function unexplainedIn(entry: ContentEntry, known: ReadonlySet<string>): Problem[] {
  const met = new Set(shortNamesOf(entry));
  const isMet = (word: string) => known.has(word) || met.has(word);
  return abbreviationsOf(entry).flatMap(({ word, isSpelledOut, place }) => {
    // LSCB1 is the first priority of the LSCB.
    if (isMet(word) || isMet(word.replace(/\d+$/, ''))) return [];
    met.add(word);
    return isSpelledOut ? [] : [problemOf('unexplained-abbreviation', place(), { word })];
  });
}

/** Words in capitals of an entry, in their order, each with whether the words before it are what it stands for. */
const abbreviationsOf = oncePer((entry: ContentEntry) =>
  [...textsOfFields(entry), ...textsOfBody(entry)].flatMap(({ text, place }) =>
    capitalsIn(text).map(({ word, at }) => {
      const before = text.slice(0, at);
      const isSpelledOut = /\(\s*$/.test(before) && spellsOut(lastWords(before), word);
      return { word, isSpelledOut, place };
    }),
  ),
);

function lastWords(text: string): string {
  return text
    .split(/[\s-]+/)
    .slice(-12)
    .join(' ');
}

interface PlacedText {
  text: string;
  place: () => Place;
}

function textsOfFields(entry: ContentEntry): PlacedText[] {
  return textsIn(entry.data, NO_WORDS).map(({ text, path }) => ({
    text,
    place: () => entry.placeOf(path),
  }));
}

const BLOCK_OF_CODE = /^```[\s\S]*?^```/gm;
const NO_TEXT = /\]\([^()\s]*\)|<[^<>]*>|https?:\/\/\S+/g;

function textsOfBody({ body, bodyLine, file }: ContentEntry): PlacedText[] {
  const words = body.replaceAll(BLOCK_OF_CODE, blank).replaceAll(NO_TEXT, blank);
  return words
    .split('\n')
    .map((text, index) => ({ text, place: () => ({ file, line: bodyLine + index }) }));
}
