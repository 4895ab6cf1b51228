import { checkRead } from '../../src/checks/checkContent.ts';
import { contentOfTexts } from '../../src/loader/readContent.ts';
import { lineFaults } from '../../src/loader/lineFaults.ts';
import type { Problem } from '../../src/problems/problem.ts';
import type { Planted } from '../mutants/kind.ts';
import type { SoundTexts } from '../mutants/soundTexts.ts';

/** Where the content is that hostile inputs are put into. */
export const HOSTILE_BASE = 'tests/fixtures/variety/content';

/** The day that the content is looked at on: a day after the check of its contacts. */
export const HOSTILE_DAY = '2026-11-21';

/** What the check says of content with some of its files replaced, added or taken away: errors alone. */
export async function errorsWith(
  planted: readonly Planted[],
  { texts, read: sound }: SoundTexts,
): Promise<Problem[]> {
  const changed = new Map(planted.flatMap((one) => one.texts).map((text) => [text.path, text]));
  const gone = new Set(planted.flatMap((one) => one.gone ?? []));
  const kept = texts.filter(({ path }) => !gone.has(path) && !changed.has(path));
  const files = [...kept, ...changed.values()];
  const problems = [...changed.values()].flatMap((text) => lineFaults(text.text, text));
  const read = contentOfTexts({ files, fileCount: files.length, problems }, sound.publicFiles);
  const found = await checkRead(read, HOSTILE_BASE, { today: HOSTILE_DAY });
  return found.problems.filter(({ severity }) => severity === 'error');
}

/** By which checks each is refused: none for one that the check lets through. */
export async function refusals(
  planted: readonly Planted[],
  content: SoundTexts,
): Promise<Map<Planted, Set<string>>> {
  const found = new Map<Planted, Set<string>>();
  for (const group of apart(planted)) {
    const errors = await errorsWith(group, content);
    for (const one of group) {
      const own = errors.filter(({ file }) => one.texts.some((text) => text.file === file));
      // What shows in another file alone, such as a page whose address is taken, is laid to one that is planted alone.
      const laid = group.length === 1 ? errors : own;
      found.set(one, new Set(laid.map(({ code }) => code)));
    }
  }
  return found;
}

/** In groups in which no two touch the same file. */
function apart(planted: readonly Planted[]): Planted[][] {
  const groups: { paths: Set<string>; members: Planted[] }[] = [];
  for (const one of planted.filter(({ isAlone }) => !isAlone)) {
    const paths = [...one.texts.map(({ path }) => path), ...(one.gone ?? [])];
    let group = groups.find((each) => !paths.some((path) => each.paths.has(path)));
    if (!group) groups.push((group = { paths: new Set(), members: [] }));
    group.members.push(one);
    for (const path of paths) group.paths.add(path);
  }
  return [
    ...groups.map(({ members }) => members),
    ...planted.filter(({ isAlone }) => isAlone).map((one) => [one]),
  ];
}
