import { bannedPatterns } from './patterns.ts';
import type { BannedPattern } from './patterns.ts';

/** One place where a text uses banned words. */
export interface BannedWords {
  file: string;
  /** 1-based. */
  line: number;
  words: string;
  better: string;
}

/** What is read: words that code needs and notes for editors are passed over where they belong. */
type Reading = 'content' | 'code' | 'page' | 'evidence';

/** Fields of content that repeat the words of a document, or what readers type. */
const QUOTING_FIELDS =
  /^( *)(?:- )?(?:localTo|place|part|quote|says|asks|pages|aliases|address|file|printed|printedAs|publisher|document)\??:(?:.*)(?:\n\1 +.*|\n *$(?=\n\1 ))*/gm;

/** Lists of documents, with their titles, up to the next field of the entry. */
const DOCUMENT_LISTS = /^( *)(?:laterDocuments|documents|chapters):.*(?:\n(?:\1[ -].*| *))*/gm;

/** What says how something is known, and what a figure leaves open, up to the next field of the entry. */
const EVIDENCE = /^( *)(?:- )?(?:editorNotes|missing|note|reason):.*(?:\n(?:\1[ -].*| *))*/gm;

/** Words in quotation marks within a sentence, a quoted paragraph, and code. */
const QUOTATIONS = [
  /(?<=[ (\n—–])"[^"\n]*(?:\n(?! *\n)[^"\n]*){0,4}"(?=[ .,;:?!)\n])/g,
  /“[^”]{1,600}”/g,
  /^> .*$/gm,
  // The areas of a block that is shown to some of them.
  /^:::local .*$/gm,
  /`[^`\n]+`/g,
];

/** Every use of banned words in a file of content. Quotations and titles of documents are left out. */
export function bannedInContent(file: string, text: string): BannedWords[] {
  const titles = /\/(?:sources|policies)\//.test(file) ? [/^title:.*$/gm] : [];
  const read = blankOut(text, [QUOTING_FIELDS, DOCUMENT_LISTS, ...titles, ...QUOTATIONS]);
  const notes = [...text.matchAll(EVIDENCE)].map(({ index, 0: found }) => [
    index,
    index + found.length,
  ]);
  return findings(file, read, 'content')
    .filter(
      ({ index, pattern }) =>
        !pattern.isEvidence || !notes.some(([from, to]) => index >= from! && index < to!),
    )
    .map(({ found }) => found);
}

/** Every use of banned words in code, its comments, or documentation. */
export function bannedInCode(file: string, text: string): BannedWords[] {
  const read = file.endsWith('.md') ? blankOut(text, QUOTATIONS) : text;
  return findings(file, read, 'code').map(({ found }) => found);
}

/** Every use of banned words in a text of a built page, or in its folded evidence. */
export function bannedInPage(path: string, text: string, isEvidence: boolean): BannedWords[] {
  return findings(path, blankOut(text, QUOTATIONS), isEvidence ? 'evidence' : 'page').map(
    ({ found }) => found,
  );
}

/** A finding as a line of a report: where, which words, and the better ones. */
export function sentenceOf({ file, line, words, better }: BannedWords): string {
  return `${file}:${line}: “${words}” – write ${better}`;
}

function findings(file: string, text: string, reading: Reading) {
  return bannedPatterns
    .filter(
      ({ inTexts, inContentOnly, isEvidence }) =>
        !(inTexts && reading === 'code') &&
        !(inContentOnly && reading !== 'content') &&
        !(isEvidence && reading === 'evidence'),
    )
    .flatMap((pattern) =>
      matches(pattern, text).map(({ index, words }) => ({
        index,
        pattern,
        found: { file, line: lineAt(text, index), words, better: pattern.better },
      })),
    )
    .toSorted((a, b) => a.index - b.index);
}

/** What to look for, by pattern: whether it is there at all, which is soon told, and where. */
const wanted = new Map(
  bannedPatterns.map((pattern) => {
    const flags = pattern.withCapitals ? 'm' : 'im';
    return [
      pattern,
      { any: overLines(pattern.words, flags), each: overLines(pattern.words, `g${flags}`) },
    ];
  }),
);

function matches(pattern: BannedPattern, text: string) {
  const { any, each } = wanted.get(pattern)!;
  if (!any.test(text)) return [];
  return [...text.matchAll(each)]
    .filter(({ index, 0: words }) => !isException(pattern, text, index, words))
    .map(({ index, 0: words }) => ({
      index: index + words.search(/\S/),
      words: words.replaceAll(/\s*\n\s*(?:\*|\/\/|#|>)?\s*|\s+/g, ' ').trim(),
    }));
}

/** The same pattern, where a space may be the end of a line, in a comment too. */
function overLines(words: RegExp, flags: string): RegExp {
  return new RegExp(
    words.source.replaceAll(/ (?![?*+{])/g, String.raw`(?: |\s*\n\s*(?:\*|//|#|>)?\s*)`),
    flags,
  );
}

function isException(
  { notIn }: BannedPattern,
  text: string,
  index: number,
  words: string,
): boolean {
  if (!notIn) return false;
  const before = text.slice(Math.max(0, index - 60), index);
  return new RegExp(notIn.source, 'i').test(`${before}${words}`.replaceAll(/\s+/g, ' '));
}

function blankOut(text: string, parts: readonly RegExp[]): string {
  return parts.reduce(
    (read, part) => read.replaceAll(part, (found) => found.replaceAll(/[^\n]/g, '\u00B7')),
    text,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
