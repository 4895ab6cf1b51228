import { byId } from '../lib/sorting.ts';
import { resolve } from 'node:path';
import type { Problem } from '../problems/problem.ts';
import { collectionDefinitions, collectionNames } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import { parseContentPath } from '../schemas/contentPaths.ts';
import type { ContentPath } from '../schemas/contentPaths.ts';
import { badNames, explainMisplaced } from './contentPlaces.ts';
import type { ContentEntry, ContentFile, FieldPath, WrittenContent } from './entries.ts';
import { explainIssue } from './explainIssue.ts';
import { fieldLabel } from './fieldLabel.ts';
import { guarded } from './guarded.ts';
import { parseFields } from './parseFields.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { TextFile } from './readFiles.ts';
import { addressesIn, readFiles } from './readFiles.ts';
import { splitFrontmatter } from './splitFrontmatter.ts';
import { unseenIn, unseenInside } from './unseen.ts';

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
  /** Addresses of the files that the site passes on as they are, such as pictures. */
  publicFiles: ReadonlySet<string>;
  fileCount: number;
  problems: Problem[];
}

/** Reads the files below a content folder and checks each one alone, against its schema. */
export async function readContent(folder: string, root = process.cwd()): Promise<ReadContent> {
  const found = await readFiles(resolve(root, folder), root);
  const { files: texts, fileCount, problems } = found;
  const read: ReadContent = {
    ...nothingRead(),
    publicFiles: await addressesIn(resolve(root, 'public')),
    fileCount,
    problems,
  };
  for (const text of texts) problems.push(...guarded(text.file, () => readEntry(text, read)));
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
    read.problems.push(...guarded(file.file, () => addFile(file, read)));
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
    publicFiles: new Set(),
    fileCount: 0,
    problems: [],
  };
}

/** Adds what one file holds to what was read, and returns its problems. */
function readEntry(textFile: TextFile, read: ReadContent): Problem[] {
  const place = parseContentPath(textFile.path);
  if (!place) return [explainMisplaced(textFile.path, textFile.file)];
  addId(place, textFile.file, read);

  const { file, problems } = readFields(textFile, place);
  problems.unshift(...badNames(textFile.path, textFile.file));
  return file ? [...problems, ...addFile(file, read)] : problems;
}

function addId({ collection, id }: ContentPath, file: string, { ids }: ReadContent): void {
  ids[collection].set(id, [...(ids[collection].get(id) ?? []), file]);
}

/** Adds a file to what was read, and its entry when its fields are valid. Returns what is wrong with them. */
function addFile(file: ContentFile, read: ReadContent): Problem[] {
  read.files.push(file);
  const { schema } = collectionDefinitions[file.collection];
  const result = schema.safeParse(file.fields);
  if (result.success) addEntry({ ...file, data: result.data }, read);
  const issues = result.error?.issues ?? [];
  return issues.flatMap((issue) => explainIssue(issue, { ...file, schema }));
}

function sortById({ content }: ReadContent): void {
  for (const name of collectionNames) content[name].sort(byId);
}

function addEntry(found: ContentFile & { data: unknown }, { entries, content }: ReadContent): void {
  const { collection, id, owner, file, data, body, bodyLine, placeOf } = found;
  const entry = { collection, id, owner, file, data, body, bodyLine, placeOf } as ContentEntry;
  entries.push(entry);
  (content[collection] as ContentEntry[]).push(entry);
}

function readFields(
  { text, file }: TextFile,
  place: NonNullable<ReturnType<typeof parseContentPath>>,
): { file?: ContentFile; problems: Problem[] } {
  const { body: hasBody, schema } = collectionDefinitions[place.collection];
  const split = hasBody
    ? splitFrontmatter(text)
    : { frontmatter: text, frontmatterLine: 1, body: '', bodyLine: 1 };
  if (typeof split === 'string') return { problems: [problemOf(split, { file, line: 1 }, {})] };

  const { fields, lineOf, typedAt, problems } = parseFields(
    split.frontmatter,
    file,
    split.frontmatterLine,
  );
  if (!fields) return { problems };
  const placeOf = (path: FieldPath) => {
    const field = fieldLabel(schema, path, fields);
    return { file, line: lineOf(path), ...(field === undefined ? {} : { field }) };
  };
  const { body, bodyLine } = split;
  if (unseenIn(text) === undefined) {
    const unseen = unseenInside(fields).map(({ path, code }) =>
      problemOf('control-character', placeOf(path), { code }),
    );
    problems.push(...unseen);
  }
  return { file: { ...place, file, fields, body, bodyLine, placeOf, typedAt }, problems };
}

function byCollection<Value>(make: () => Value): Record<CollectionName, Value>;
function byCollection(make: () => never[]): WrittenContent;
function byCollection(make: () => unknown): unknown {
  return Object.fromEntries(collectionNames.map((name) => [name, make()]));
}
