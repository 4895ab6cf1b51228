import { addAll } from '../lib/lists.ts';
import { byId } from '../lib/sorting.ts';
import { resolve } from 'node:path';
import type { z } from 'zod';
import type { Place, Problem } from '../problems/problem.ts';
import { collectionDefinitions, collectionNames } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { parseContentPath } from '../schemas/contentPaths.ts';
import type { ContentPath } from '../schemas/contentPaths.ts';
import { badNames, explainMisplaced } from './contentPlaces.ts';
import type { ContentEntry, ContentFile, FieldPath, WrittenContent } from './entries.ts';
import { explainIssues } from './explainIssue.ts';
import { fieldLabel } from './fieldLabel.ts';
import { textsIn } from './fieldTexts.ts';
import { guarded } from './guarded.ts';
import { faultsOf, lineFaults } from './lineFaults.ts';
import { lookUps, parseFields } from './parseFields.ts';
import type { ParsedFields } from './parseFields.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadFiles, TextFile } from './readFiles.ts';
import { addressesIn, readFiles } from './readFiles.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';
import { keepSound, soundBefore } from './textsReadBefore.ts';
import type { SoundFile } from './textsReadBefore.ts';

/** Everything below a content folder, as far as it could be read. */
export interface ReadContent {
  /** Valid entries by content type. */
  content: WrittenContent;
  /** Valid entries in one list, sorted by file. */
  entries: ContentEntry[];
  /** Files whose fields could be read, valid or not. */
  files: ContentFile[];
  /** By content type: the id of every text file at a place for entries, with the files that have it. */
  ids: Record<CollectionName, Map<string, string[]>>;
  /** The files, as they were read. */
  texts: readonly TextFile[];
  /** Addresses of the files that the site passes on as they are, such as pictures. */
  publicFiles: ReadonlySet<string>;
  fileCount: number;
  problems: Problem[];
}

/**
 * Reads the files below a content folder and checks each one alone, against its schema. What is as it was `before` is the
 * same entry again, and all that is known of it stays known.
 */
export async function readContent(
  folder: string,
  root = process.cwd(),
  before?: Pick<ReadContent, 'texts'>,
): Promise<ReadContent> {
  const found = await readFiles(resolve(root, folder), root);
  const earlier = new Map(before?.texts.map((text) => [text.file, text]));
  const files = found.files.map((text) => {
    const old = earlier.get(text.file);
    return old?.text === text.text ? old : text;
  });
  return contentOfTexts({ ...found, files }, await addressesIn(resolve(root, 'public')));
}

/** The content of texts that are at hand. A text that has been read before is not read again. */
export function contentOfTexts(
  { files: texts, fileCount, problems }: ReadFiles,
  publicFiles: ReadContent['publicFiles'],
): ReadContent {
  const read: ReadContent = {
    ...nothingRead(),
    texts,
    publicFiles,
    fileCount,
    problems: [...problems],
  };
  for (const text of texts) {
    const { place, file, entry, problems: found } = readText(text);
    if (place) addId(place, text.file, read);
    if (file) read.files.push(file);
    if (entry) addEntry(entry, read);
    addAll(read.problems, found);
  }
  sortById(read);
  return read;
}

/** The content of files whose fields have been read already, each checked against its schema. */
export function contentOf(
  files: readonly ContentFile[],
  publicFiles: ReadContent['publicFiles'],
): ReadContent {
  const read: ReadContent = { ...nothingRead(), publicFiles, fileCount: files.length };
  for (const file of files) {
    addId(file, file.file, read);
    addAll(
      read.problems,
      guarded(file.file, () => addFile(file, read)),
    );
  }
  sortById(read);
  return read;
}

function nothingRead(): ReadContent {
  return {
    content: byCollection(() => []),
    entries: [],
    files: [],
    ids: byCollection(() => new Map<string, string[]>()),
    texts: [],
    publicFiles: new Set(),
    fileCount: 0,
    problems: [],
  };
}

const NOTHING_LEFT_OUT: ReadonlySet<string> = new Set();

/** What one text holds, as far as it could be read. */
interface ReadText {
  /** Undefined when no entry can be there. */
  place?: ContentPath | undefined;
  file?: ContentFile | undefined;
  /** Undefined when the fields are not valid. */
  entry?: ContentEntry | undefined;
  problems: Problem[];
}

const readBefore = new WeakMap<TextFile, ReadText>();

function readText(text: TextFile): ReadText {
  const known = readBefore.get(text) ?? readNewText(text);
  readBefore.set(text, known);
  return known;
}

function readNewText(text: TextFile): ReadText {
  const place = parseContentPath(text.path);
  if (!place) return { problems: [explainMisplaced(text.path, text.file)] };
  const read: ReadText = { place, problems: badNames(text.path, text.file) };
  const before = soundBefore(text);
  const found = guarded(text.file, () => {
    const { file, problems, isSound } = before
      ? readAgain(text, place, before)
      : readFields(text, place);
    if (!file) return problems;
    read.file = file;
    if (before) {
      read.entry = entryOf(file, before.data);
      return problems;
    }
    const { entry, problems: invalid } = validated(file);
    read.entry = entry;
    if (entry && isSound) keepSound(text, { fields: file.fields, data: entry.data });
    return [...problems, ...invalid];
  });
  return { ...read, problems: [...read.problems, ...found] };
}

function addId({ collection, id }: ContentPath, file: string, { ids }: ReadContent): void {
  ids[collection].set(id, [...(ids[collection].get(id) ?? []), file]);
}

/** Adds a file to what was read, and its entry when its fields are valid. Returns what is wrong with them. */
function addFile(file: ContentFile, read: ReadContent): Problem[] {
  read.files.push(file);
  const { entry, problems } = validated(file);
  if (entry) addEntry(entry, read);
  return problems;
}

/** The entry of a file whose fields are valid, or what is wrong with them. */
function validated(file: ContentFile): Pick<ReadText, 'entry' | 'problems'> {
  const { schema } = collectionDefinitions[file.collection];
  const result = schema.safeParse(file.fields);
  const issues = result.error?.issues ?? [];
  return {
    entry: result.success ? entryOf(file, result.data) : undefined,
    problems: explainIssues(issues, { ...file, schema }),
  };
}

function sortById({ content }: ReadContent): void {
  for (const name of collectionNames) content[name].sort(byId);
}

function entryOf(found: ContentFile, data: unknown): ContentEntry {
  const { collection, id, owner, file, body, bodyLine, placeOf } = found;
  return { collection, id, owner, file, data, body, bodyLine, placeOf } as ContentEntry;
}

function addEntry(entry: ContentEntry, { entries, content }: ReadContent): void {
  entries.push(entry);
  (content[entry.collection] as ContentEntry[]).push(entry);
}

/** What came out of reading the fields of a file. */
interface ReadFields {
  file?: ContentFile;
  problems: Problem[];
  /** True when nothing is wrong with any line of the file either. */
  isSound: boolean;
}

function readFields(text: TextFile, place: ContentPath): ReadFields {
  const { file } = text;
  const split = splitText(text.text, place);
  if (typeof split === 'string')
    return { problems: [problemOf(split, { file, line: 1 }, {})], isSound: false };
  const { fields, problems, ...found } = parseFields(
    split.frontmatter,
    file,
    split.frontmatterLine,
  );
  if (!fields) return { problems, isSound: false };
  const made = fileOf(text, place, { ...split, ...found, fields });
  // What is wrong with the lines of the file has been said; a character can also be written by its number.
  const hasSoundLines = lineFaults(text.text, { file }).length === 0;
  const ofTexts = hasSoundLines
    ? textsIn(fields, NOTHING_LEFT_OUT).flatMap((one) => faultsOf(one.text, made.placeOf(one.path)))
    : [];
  const all = [...problems, ...ofTexts];
  return { file: made, problems: all, isSound: hasSoundLines && all.length === 0 };
}

/** The same of a file in which nothing was wrong, whose fields are known. */
function readAgain(text: TextFile, place: ContentPath, { fields }: SoundFile): ReadFields {
  const split = splitText(text.text, place);
  if (typeof split === 'string') throw new Error('A sound file has fields.');
  const found = lookUps(split.frontmatter, split.frontmatterLine);
  return {
    file: fileOf(text, place, { ...split, ...found, fields }),
    problems: [],
    isSound: true,
  };
}

/** The fields of a file, and its text where its content type has one. */
function splitText(text: string, { collection }: ContentPath): ReturnType<typeof splitFrontmatter> {
  return collectionDefinitions[collection].body
    ? splitFrontmatter(text)
    : { frontmatter: text, frontmatterLine: 1, body: '', bodyLine: 1 };
}

function fileOf(
  { file }: TextFile,
  place: ContentPath,
  {
    fields,
    lineOf,
    typedAt,
    body,
    bodyLine,
  }: Pick<ContentFile, 'fields' | 'body' | 'bodyLine'> & Omit<ParsedFields, 'fields' | 'problems'>,
): ContentFile {
  const { schema } = collectionDefinitions[place.collection];
  const placeOf = (path: FieldPath): Place => lazyPlace(file, path, { fields, schema, lineOf });
  return { ...place, file, fields, body, bodyLine, placeOf, typedAt };
}

/**
 * Where a field is. Checks ask for the place of each field that they look at, and only a problem needs to know it: line and
 * label are found when they are read.
 */
function lazyPlace(
  file: string,
  path: FieldPath,
  {
    fields,
    schema,
    lineOf,
  }: { fields: unknown; schema: z.core.$ZodType; lineOf: (path: FieldPath) => number },
): Place {
  const place = {
    file,
    get line() {
      return lineOf(path);
    },
  };
  if (path.length === 0) return place;
  return Object.defineProperty(place, 'field', {
    enumerable: true,
    get: () => fieldLabel(schema, path, fields),
  });
}

function byCollection<Value>(make: () => Value): Record<CollectionName, Value>;
function byCollection(make: () => never[]): WrittenContent;
function byCollection(make: () => unknown): unknown {
  return Object.fromEntries(collectionNames.map((name) => [name, make()]));
}
