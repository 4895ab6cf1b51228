import { checkRead } from '../../src/checks/checkContent.ts';
import { figureProblems } from '../../src/checks/facts/figureProblems.ts';
import { numberProblems } from '../../src/checks/facts/telephoneNumbers.ts';
import {
  statedBy,
  unstatedFigures,
  unstatedProblems,
} from '../../src/checks/facts/unstatedFigures.ts';
import type { ContentEntry } from '../../src/loader/entries.ts';
import { contentOfTexts } from '../../src/loader/readContent.ts';
import type { ReadContent } from '../../src/loader/readContent.ts';
import { lineFaults } from '../../src/loader/lineFaults.ts';
import { CONTENT_FOLDER } from '../../src/loader/siteContent.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Planted } from './kind.ts';
import type { SoundTexts } from './soundTexts.ts';

/** What the checks say of a planted fault: nothing, no more than a warning, or no. */
export type Verdict = 'survived' | 'warned' | 'refused';

/** Most faults that are planted together. */
const MOST = 200;

/**
 * What all checks make of each of some faults. They are planted together, each in its own files, and what is refused is
 * taken out until the rest passes: a check of the whole content is made a few times for many faults.
 */
export async function verdictsOn(
  planted: readonly Planted[],
  content: SoundTexts,
  today: string,
): Promise<Map<Planted, Verdict>> {
  const verdicts = new Map<Planted, Verdict>();
  for (const batch of apart(planted)) await settle(batch, content, today, verdicts);
  return verdicts;
}

async function settle(
  batch: readonly Planted[],
  content: SoundTexts,
  today: string,
  verdicts: Map<Planted, Verdict>,
): Promise<void> {
  if (batch.length === 0) return;
  const problems = await problemsWith(batch, content, today);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const blamed = batch.filter(
    (one) => batch.length === 1 || errors.some((error) => isIn(error, one)),
  );
  if (errors.length === 0) {
    for (const one of batch)
      verdicts.set(one, problems.some((problem) => isIn(problem, one)) ? 'warned' : 'survived');
    return;
  }
  for (const one of blamed) verdicts.set(one, 'refused');
  const rest = batch.filter((one) => !blamed.includes(one));
  if (blamed.length > 0) return settle(rest, content, today, verdicts);
  // What is wrong is in a file that nobody has touched: some of them did it from afar.
  const half = Math.ceil(rest.length / 2);
  await settle(rest.slice(0, half), content, today, verdicts);
  await settle(rest.slice(half), content, today, verdicts);
}

function isIn({ file }: Problem, { texts }: Planted): boolean {
  return texts.some((text) => text.file === file);
}

async function problemsWith(
  planted: readonly Planted[],
  content: SoundTexts,
  today: string,
): Promise<Problem[]> {
  const { texts, read: sound } = content;
  const changed = new Map(planted.flatMap((one) => one.texts).map((text) => [text.path, text]));
  const gone = new Set(planted.flatMap((one) => one.gone ?? []));
  const kept = texts.filter(({ path }) => !gone.has(path) && !changed.has(path));
  const files = [...kept, ...changed.values()];
  const unseen = [...changed.values()].flatMap((text) => lineFaults(text.text, text));
  const found = { files, fileCount: files.length, problems: unseen };
  const read: ReadContent = contentOfTexts(found, sound.publicFiles);
  const { problems } = await checkRead(read, CONTENT_FOLDER, { today });
  const own = new Set([...changed.values()].map(({ file }) => file));
  const figures = read.entries
    .filter(({ file }) => own.has(file))
    .flatMap((entry) => figureFaults(entry, content));
  return [...problems, ...figures];
}

/** What the trace to the documents says of one changed entry, all others being as they are. */
function figureFaults(
  entry: ContentEntry,
  { read, sources, cited, numbers }: SoundTexts,
): Problem[] {
  const entries = read.entries.map((one) => (one.file === entry.file ? entry : one));
  const stated = statedBy(entries, sources);
  const unstated = cited
    .map((document) => ({
      ...document,
      uses: document.uses.filter(({ files }) => files.includes(entry.file)),
    }))
    .flatMap((document) => unstatedFigures(document, stated))
    .map((one) => ({ ...one, files: [entry.file] }));
  return [
    ...figureProblems(entry, sources),
    ...unstatedProblems(unstated, entries),
    ...numberProblems(entry, numbers),
  ];
}

/** Faults in groups in which no two touch the same file. Those that are seen in other files are alone. */
function apart(planted: readonly Planted[]): Planted[][] {
  const groups: { paths: Set<string>; members: Planted[] }[] = [];
  for (const one of planted.filter(({ isAlone }) => !isAlone)) {
    const paths = [...one.texts.map(({ path }) => path), ...(one.gone ?? [])];
    let group = groups.find(
      (each) => each.members.length < MOST && !paths.some((path) => each.paths.has(path)),
    );
    if (!group) groups.push((group = { paths: new Set(), members: [] }));
    group.members.push(one);
    for (const path of paths) group.paths.add(path);
  }
  return [
    ...groups.map(({ members }) => members),
    ...planted.filter(({ isAlone }) => isAlone).map((one) => [one]),
  ];
}
