import { readdirSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { labelOf } from '../../src/problems/wording.ts';
import { edits } from '../helpers/advice/followAdvice.ts';
import type { Edit } from '../helpers/advice/followAdvice.ts';
import { checkProject, projectWith } from '../helpers/contentFolder.ts';

const BROKEN = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

const sayOf = ({ file, field, message, advice }: Problem) =>
  [file, field, message, advice].filter(Boolean).join(' | ');

/** Problems of the same kind at the same field: another wording of the same mistake is not its end. */
const keyOf = ({ file, code, field, message }: Problem) => [file, code, field ?? message].join('|');

async function apply(root: string, edit: Edit): Promise<() => Promise<void>> {
  const before = await Promise.all(
    Object.keys(edit).map(async (file) => {
      const text = await readFile(join(root, file), 'utf8').catch(() => undefined);
      return [file, text] as const;
    }),
  );
  await write(root, edit);
  return () => write(root, Object.fromEntries(before));
}

async function write(root: string, edit: Edit): Promise<void> {
  for (const [file, text] of Object.entries(edit)) {
    const path = join(root, file);
    if (text === undefined) await rm(path, { force: true });
    else {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text);
    }
  }
}

/** Problems that are looked for only when nothing else is wrong: they come up once the rest is mended. */
const LAST = ['no-such-page', 'no-such-place-on-page', 'no-such-file', 'same-address'];

/** What following advice led to. */
interface Followed {
  failed: string[];
  checked: CheckedContent;
}

/** Follows advice to the letter, and then what the check says of what was just written. */
async function follow(root: string, problem: Problem, before: CheckedContent): Promise<Followed> {
  const text = await textIn(root, problem.file);
  const old = new Set(before.problems.map(keyOf));
  const tried: string[] = [];
  for (const edit of edits({ problem, text, idsOf: (label) => idsIn(before, label) })) {
    const undo = await apply(root, edit);
    const after = await checkProject(root);
    const isGone = !after.problems.some((one) => keyOf(one) === keyOf(problem));
    const added = after.problems.filter(
      (one) => !old.has(keyOf(one)) && one.severity === 'error' && !LAST.includes(one.code),
    );
    // An example names an entry that does not exist, so that nobody cites by mistake: the next message says which do.
    const [next] = added;
    if (isGone && next?.code === 'no-such-entry' && added.length === 1)
      return follow(root, next, after);
    if (isGone && added.length === 0) return { failed: [], checked: after };
    tried.push(...added.map((one) => `then: ${sayOf(one)}`), ...(isGone ? [] : ['still there']));
    await undo();
  }
  const outcome = tried.join('; ') || 'nothing could be done';
  return { failed: [`${sayOf(problem)} (${outcome})`], checked: before };
}

const textIn = (root: string, file: string) => readFile(join(root, file), 'utf8').catch(() => '');

const idsIn = ({ entries }: CheckedContent, label: string) =>
  entries.filter(({ collection }) => labelOf(collection) === label).map(({ id }) => id);

/** Follows all advice of a broken example that can be followed, one after the other. */
async function followAll(example: string): Promise<{ followed: number; failed: string[] }> {
  const root = await projectWith(join(BROKEN, example, 'content'));
  const done = new Set<string>();
  const failed: string[] = [];
  let checked = await checkProject(root);
  for (;;) {
    const problem = await nextToFollow(root, checked, done);
    if (!problem) return { followed: done.size, failed };
    done.add(keyOf(problem));
    const followed = await follow(root, problem, checked);
    failed.push(...followed.failed);
    checked = followed.checked;
  }
}

async function nextToFollow(
  root: string,
  checked: CheckedContent,
  done: ReadonlySet<string>,
): Promise<Problem | undefined> {
  for (const problem of checked.problems) {
    if (done.has(keyOf(problem))) continue;
    const text = await textIn(root, problem.file);
    if (edits({ problem, text, idsOf: (label) => idsIn(checked, label) }).length > 0)
      return problem;
  }
  return undefined;
}

const examples = readdirSync(BROKEN).sort();

test('who follows advice to the letter gets rid of the problem and makes no other', async () => {
  const results = [];
  for (const example of examples) results.push({ example, ...(await followAll(example)) });
  const failed = results.flatMap((one) => one.failed.map((fault) => `${one.example}: ${fault}`));
  expect(failed).toEqual([]);
  // Most advice can be followed; the rest asks for what only the author knows.
  const followed = results.reduce((sum, one) => sum + one.followed, 0);
  expect(followed).toBeGreaterThan(80);
}, 300_000);
