import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import type { CheckedContent } from '../../src/checks/checkContent.ts';
import type { Problem } from '../../src/problems/problem.ts';
import { problemKinds } from '../../src/problems/problemKinds.ts';
import { labelOf } from '../../src/problems/messageParts.ts';
import { edits } from '../helpers/advice/followAdvice.ts';
import { isOf, onlyAuthorsKnow, reasonFor } from '../helpers/advice/onlyAuthorsKnow.ts';
import type { Edit, Faulty } from '../helpers/advice/way.ts';
import { checkTexts, textsWith } from '../helpers/contentFolder.ts';
import type { ContentTexts } from '../helpers/contentFolder.ts';

const BROKEN = fileURLToPath(new URL('../fixtures/broken', import.meta.url));

const sayOf = ({ file, field, message, advice }: Problem) =>
  [file, field, message, advice].filter(Boolean).join(' | ');

/** Problems of the same kind at the same field: another wording of the same mistake is not its end. */
const keyOf = ({ file, code, field, message }: Problem) => [file, code, field ?? message].join('|');

/** How often there is a problem of the same kind at the same field. */
const timesIn = ({ problems }: CheckedContent, problem: Problem) =>
  problems.filter((one) => keyOf(one) === keyOf(problem)).length;

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

/** Problems that mending another brings up, whose advice is then followed as well. */
const NEXT = [
  'no-such-entry',
  'no-value',
  'missing-field',
  'chart-of-other-kind',
  'unreachable-step',
];

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
  const old = new Set(before.problems.map(keyOf));
  const tried: string[] = [];
  for (const edit of edits(faultyIn(problem, texts, before))) {
    const changed = edited(texts, edit);
    const after = await checkTexts(changed);
    const isGone = timesIn(after, problem) < timesIn(before, problem);
    const added = after.problems.filter(
      (one) => !old.has(keyOf(one)) && one.severity === 'error' && !LAST.includes(one.code),
    );
    // An example names an entry that does not exist, so that nobody cites by mistake: the next message says which do.
    // A new field is filled in from the next one too, and what is wrong twice is mended twice.
    const [next] = added;
    const isNext = ({ code }: Problem) => [...NEXT, problem.code].includes(code);
    if (isGone && next && added.every(isNext)) {
      const further = await follow(next, changed, after);
      if (further.failed.length === 0) return further;
    }
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

/** A problem with what its author has before them. */
const faultyIn = (problem: Problem, texts: ContentTexts, checked: CheckedContent): Faulty => ({
  problem,
  text: textIn(texts, problem.file),
  textOf: (file) => textIn(texts, file),
  idsOf: (label) => idsIn(checked, label),
});

const idsIn = ({ entries }: CheckedContent, label: string) =>
  entries.filter(({ collection }) => labelOf(collection) === label).map(({ id }) => id);

/** Follows all advice of a broken example that can be followed, one after the other. */
async function followAll(example: string): Promise<{
  /** Kinds of all its problems. */
  all: string[];
  /** Kinds whose advice was followed. */
  followed: string[];
  /** Problems whose advice nobody could follow without knowing more. */
  left: Problem[];
  failed: string[];
}> {
  let texts = await textsWith(join(BROKEN, example, 'content'));
  const done = new Set<string>();
  const followed: string[] = [];
  const failed: string[] = [];
  let checked = await checkTexts(texts);
  const all = checked.problems.map(({ code }) => code);
  for (;;) {
    // The kind that the example shows comes first: mending another might take it away.
    const problem =
      nextToFollow(texts, checked, done, example) ?? nextToFollow(texts, checked, done);
    if (!problem) {
      const left = checked.problems.filter((one) => !done.has(keyOf(one)));
      return { all, followed, left, failed };
    }
    done.add(keyOf(problem));
    followed.push(problem.code);
    const outcome = await follow(problem, texts, checked);
    failed.push(...outcome.failed);
    ({ texts, checked } = outcome);
  }
}

function nextToFollow(
  texts: ContentTexts,
  checked: CheckedContent,
  done: ReadonlySet<string>,
  code?: string,
): Problem | undefined {
  return checked.problems.find((problem) => {
    if (done.has(keyOf(problem)) || (code !== undefined && problem.code !== code)) return false;
    return edits(faultyIn(problem, texts, checked)).length > 0;
  });
}

const examples = readdirSync(BROKEN).sort();
const results = new Map<string, Awaited<ReturnType<typeof followAll>>>();
beforeAll(async () => {
  for (const example of examples) results.set(example, await followAll(example));
}, 900_000);

test('who follows advice to the letter gets rid of the problem and makes no other', () => {
  const failed = [...results].flatMap(([example, one]) =>
    one.failed.map((fault) => `${example}: ${fault}`),
  );
  expect(failed).toEqual([]);
});

test('all advice is followed, or has a reason why only its reader can', () => {
  const left = [...results.values()].flatMap(({ left }) => left);
  const unexplained = left.filter((problem) => !reasonFor(problem)).map(sayOf);
  expect(unexplained).toEqual([]);
});

test('every kind of problem has advice that is followed, or a reason', () => {
  const seen = new Set([...results.values()].flatMap(({ followed }) => followed));
  const missing = Object.keys(problemKinds).filter(
    (code) => !seen.has(code) && !onlyAuthorsKnow.some(({ codes }) => codes.includes(code)),
  );
  expect(missing).toEqual([]);
});

test('no reason is given for advice that is followed', () => {
  const left = [...results.values()].flatMap(({ left }) => left);
  const inExamples = new Set([...results.values()].flatMap(({ all }) => all));
  const idle = onlyAuthorsKnow.flatMap(({ codes, advice }) =>
    codes
      .filter((code) => inExamples.has(code))
      .filter((code) => !left.some((one) => one.code === code && isOf(one, advice)))
      .map((code) => [code, advice].join(' ')),
  );
  expect(idle).toEqual([]);
});
