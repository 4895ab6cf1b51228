import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { labelOf } from '../../src/problems/wording.ts';
import { edits } from '../helpers/advice/followAdvice.ts';
import type { Edit } from '../helpers/advice/followAdvice.ts';
import { checkTexts, textsWith } from '../helpers/contentFolder.ts';
import type { ContentTexts } from '../helpers/contentFolder.ts';

const BROKEN = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

const sayOf = ({ file, field, message, advice }: Problem) =>
  [file, field, message, advice].filter(Boolean).join(' | ');

/** Problems of the same kind at the same field: another wording of the same mistake is not its end. */
const keyOf = ({ file, code, field, message }: Problem) => [file, code, field ?? message].join('|');

/** The texts as they are after an edit. */
function edited(texts: ContentTexts, edit: Edit): ContentTexts {
  const after = new Map(texts);
  for (const [file, text] of Object.entries(edit))
    if (text === undefined) after.delete(file);
    else after.set(file, text);
  return after;
}

/** Problems that are looked for only when nothing else is wrong: they come up once the rest is mended. */
const LAST = ['no-such-page', 'no-such-place-on-page', 'no-such-file', 'same-address'];

/** What following advice led to. */
interface Followed {
  failed: string[];
  texts: ContentTexts;
  checked: CheckedContent;
}

/** Follows advice to the letter, and then what the check says of what was just written. */
async function follow(
  problem: Problem,
  texts: ContentTexts,
  before: CheckedContent,
): Promise<Followed> {
  const text = textIn(texts, problem.file);
  const old = new Set(before.problems.map(keyOf));
  const tried: string[] = [];
  for (const edit of edits({ problem, text, idsOf: (label) => idsIn(before, label) })) {
    const changed = edited(texts, edit);
    const after = await checkTexts(changed);
    const isGone = !after.problems.some((one) => keyOf(one) === keyOf(problem));
    const added = after.problems.filter(
      (one) => !old.has(keyOf(one)) && one.severity === 'error' && !LAST.includes(one.code),
    );
    // An example names an entry that does not exist, so that nobody cites by mistake: the next message says which do.
    const [next] = added;
    if (isGone && next?.code === 'no-such-entry' && added.length === 1)
      return follow(next, changed, after);
    if (isGone && added.length === 0) return { failed: [], texts: changed, checked: after };
    tried.push(...added.map((one) => `then: ${sayOf(one)}`), ...(isGone ? [] : ['still there']));
  }
  const outcome = tried.join('; ') || 'nothing could be done';
  return { failed: [`${sayOf(problem)} (${outcome})`], texts, checked: before };
}

function textIn(texts: ContentTexts, file: string): string {
  const text = texts.get(file);
  return typeof text === 'string' ? text : '';
}

const idsIn = ({ entries }: CheckedContent, label: string) =>
  entries.filter(({ collection }) => labelOf(collection) === label).map(({ id }) => id);

/** Follows all advice of a broken example that can be followed, one after the other. */
async function followAll(example: string): Promise<{ followed: number; failed: string[] }> {
  let texts = await textsWith(join(BROKEN, example, 'content'));
  const done = new Set<string>();
  const failed: string[] = [];
  let checked = await checkTexts(texts);
  for (;;) {
    const problem = nextToFollow(texts, checked, done);
    if (!problem) return { followed: done.size, failed };
    done.add(keyOf(problem));
    const followed = await follow(problem, texts, checked);
    failed.push(...followed.failed);
    ({ texts, checked } = followed);
  }
}

function nextToFollow(
  texts: ContentTexts,
  checked: CheckedContent,
  done: ReadonlySet<string>,
): Problem | undefined {
  return checked.problems.find((problem) => {
    if (done.has(keyOf(problem))) return false;
    const text = textIn(texts, problem.file);
    return edits({ problem, text, idsOf: (label) => idsIn(checked, label) }).length > 0;
  });
}

const examples = readdirSync(BROKEN).sort();

test('who follows advice to the letter gets rid of the problem and makes no other', async () => {
  const results = [];
  for (const example of examples) results.push({ example, ...(await followAll(example)) });
  const failed = results.flatMap((one) => one.failed.map((fault) => `${one.example}: ${fault}`));
  expect(failed).toEqual([]);
  // Most advice can be followed; the rest asks for what only the author knows.
  const followed = results.reduce((sum, one) => sum + one.followed, 0);
  expect(followed).toBeGreaterThan(90);
}, 900_000);
