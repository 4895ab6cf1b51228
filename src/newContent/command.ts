import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { buildDay } from '../lib/buildDay.ts';
import { readContent } from '../loader/readContent.ts';
import { CONTENT_FOLDER } from '../loader/siteContent.ts';
import { formatReport } from '../problems/report.ts';
import { askAll } from './askAll.ts';
import type { Ask } from './askAll.ts';
import { helpText, nextSteps, typedIn } from './commandTexts.ts';
import { faultsTogether } from './partnershipFaults.ts';
import { partnershipFiles } from './partnershipFiles.ts';
import type { Known } from './partnershipFiles.ts';
import { partnershipQuestions as questions } from './partnershipQuestions.ts';
import { answerTo, faultsIn, withFallbacks } from './question.ts';
import type { Given } from './question.ts';
import { siteFileText } from './siteFile.ts';
import { errorsWith, writeFiles } from './tryOut.ts';

/** What the command gets from whoever runs it. */
export interface NewContext {
  /** Arguments after the name of the script. */
  args: string[];
  env: Record<string, string | undefined>;
  print: (text: string) => void;
  /** Asks one question in the terminal; left out where nobody can answer. */
  ask?: Ask | undefined;
}

/**
 * The command `new`: writes the first files of a partnership and returns the exit code. It writes all of them, or
 * none when anything is wrong.
 */
export async function newCommand({ args, env, print, ask }: NewContext): Promise<0 | 1> {
  try {
    const typed = typedIn(args, questions);
    if (typed.wantsHelp) {
      print(helpText(questions));
      return 0;
    }
    if (typed.kind !== 'partnership')
      throw new Error(
        'Write "npm run new -- partnership". It is the one thing that can be started so far; --help says how.',
      );
    if (typed.faults.length > 0) throw new Error(typed.faults.join('\n'));
    const today = buildDay(env, new Date());
    const folder = typed.folder ?? CONTENT_FOLDER;
    const given = await completed(typed.given, ask, print);
    const known: Known = {
      checked: answerTo(given, 'checked') || today,
      areaTitles: await areaTitlesIn(folder),
    };
    const settings = settingsFile(given, typed.settings);
    const inAnswers = faultsIn(questions, given);
    const faults = inAnswers.length > 0 ? inAnswers : faultsTogether(given, known, folder);
    if (settings && existsSync(settings))
      faults.push(`The file ${settings} is there already. Name another one with --settings.`);
    if (faults.length > 0) throw new Error(faults.join('\n'));

    const files = partnershipFiles(given, known);
    const errors = await errorsWith(files, folder, today);
    const added = new Set(files.map(({ path }) => join(folder, path)));
    const toTie = errors.filter(
      ({ code, file }) => code === 'names-other-place' && !added.has(file),
    );
    const refused = errors.filter((error) => !toTie.includes(error));
    if (refused.length > 0) throw new Error(formatReport(refused));
    await writeFiles(files, folder);
    const isOwnFolder = resolve(folder) === resolve(CONTENT_FOLDER);
    if (settings) {
      const contentFolder = isOwnFolder ? undefined : relative('.', folder).replaceAll('\\', '/');
      await mkdir(dirname(settings), { recursive: true });
      await writeFile(settings, siteFileText(given, known, { file: settings, contentFolder }), {
        flag: 'wx',
      });
    }
    const written = [
      ...files.map(({ path }) => join(folder, path)).toSorted(),
      ...(settings ? [settings] : []),
    ];
    print(nextSteps({ files: written, settings, isOwnFolder, id: answerTo(given, 'id'), toTie }));
    return 0;
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n\nNothing was written.`);
    return 1;
  }
}

/** The answers of the flags, and of the terminal where something is missing that has no answer yet. */
async function completed(
  given: Given,
  ask: Ask | undefined,
  print: (text: string) => void,
): Promise<Given> {
  const whole = withFallbacks(questions, given);
  const missing = faultsIn(
    questions.filter(({ flag }) => !whole[flag]?.length),
    whole,
  );
  if (!ask || missing.length === 0) return whole;
  return withFallbacks(questions, await askAll(questions, given, { ask, print }));
}

async function areaTitlesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  if (!existsSync(folder)) return new Map();
  const { content } = await readContent(folder);
  return new Map(content.areas.map(({ id, data }) => [id, data.title]));
}

function settingsFile(given: Given, named: string | undefined): string | undefined {
  if (!given['site']?.length) return undefined;
  return named ?? `editions/${answerTo(given, 'id')}.ts`;
}
