import { byCode, byNumber, inTurn } from '../lib/sorting.ts';
import type { Problem } from '../problems/problem.ts';
import { readOutlines } from './facts/readOutlines.ts';
import { checkAddresses } from './checkAddresses.ts';
import { checkAbbreviations } from './checkAbbreviations.ts';
import { checkBankHolidays } from './checkBankHolidays.ts';
import { checkBody } from './checkBody.ts';
import { checkContacts } from './checkContacts.ts';
import { checkDates } from './checkDates.ts';
import { checkFolders } from './checkFolders.ts';
import { checkLimits } from './checkLimits.ts';
import { checkLocalNames } from './checkLocalNames.ts';
import { checkNames } from './checkNames.ts';
import { checkPageLinks } from './checkPageLinks.ts';
import {
  checkPublished,
  checkReferencesToUnpublished,
  checkReplacementsOfWithdrawn,
} from './checkPublication.ts';
import { checkReferences } from './checkReferences.ts';
import { checkRepeats } from './checkRepeats.ts';
import { checkReviews } from './reviews/checkReviews.ts';
import { checkRings } from './checkRings.ts';
import { checkRules } from './checkRules.ts';
import { checkTextCopies } from './checkTextCopies.ts';
import { checkWording } from './checkWording.ts';
import type { ContentEntry } from '../loader/entries.ts';
import { guarded } from '../loader/guarded.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { readContent } from '../loader/readContent.ts';

export interface CheckOptions {
  /** The day to compare dates with, as `YYYY-MM-DD`. */
  today: string;
  /** The moment to tell by what is on the site. Noon of today when left out. */
  now?: Date;
  /** Folder that file names are told from. The working directory when left out. */
  root?: string;
  /** File names of the text copies that documents may have. Those with an outline in `src/checks/facts` when left out. */
  textCopies?: readonly string[] | undefined;
}

export interface CheckedContent {
  /** Valid entries, sorted by file. */
  entries: ContentEntry[];
  /** All problems of all files, sorted by file and line. */
  problems: Problem[];
  /** Number of files that were looked at. */
  fileCount: number;
}

/** Every check of valid entries, and of what entries have to do with each other. */
const checks: ((read: ReadContent, today: string, now: Date) => Problem[])[] = [
  checkFolders,
  checkReferences,
  (read, _, now) => checkReferencesToUnpublished(read, now),
  checkReplacementsOfWithdrawn,
  checkRepeats,
  checkRings,
  checkRules,
  checkWording,
  checkDates,
  checkLimits,
  checkAbbreviations,
  checkContacts,
  checkReviews,
  checkNames,
  checkLocalNames,
  (_, today) => checkBankHolidays(today),
];

/** Checks that need the whole site: a mistake in an entry would make its page seem to be missing. */
const checksOfWhole: typeof checks = [
  checkAddresses,
  (read, today) => checkPageLinks(read, today),
  checkPublished,
];

/** Checks all content below a folder and names every problem at once. */
export async function checkContent(
  folder: string,
  { root = process.cwd(), ...options }: CheckOptions,
): Promise<CheckedContent> {
  return checkRead(await readContent(folder, root), folder, options);
}

/** Checks content that has been read from a folder and names every problem at once. */
export async function checkRead(
  read: ReadContent,
  folder: string,
  { today, now = new Date(`${today}T12:00:00Z`), textCopies }: Omit<CheckOptions, 'root'>,
): Promise<CheckedContent> {
  const copies = textCopies ?? [...(await readOutlines()).keys()];
  const problems = [
    ...read.problems,
    ...checks.flatMap((check) => guarded(folder, () => check(read, today, now))),
    ...guarded(folder, () => checkTextCopies(read, copies)),
    ...read.files.flatMap((file) => guarded(file.file, () => checkBody(file, read))),
  ];
  const isSound = problems.every(({ severity }) => severity !== 'error');
  const ofWhole = isSound
    ? checksOfWhole.flatMap((check) => guarded(folder, () => check(read, today, now)))
    : [];
  const sorted = [...problems, ...ofWhole].sort(byPlace);
  return { entries: read.entries, problems: sorted, fileCount: read.fileCount };
}

const byPlace = inTurn<Problem>(
  byCode(({ file }) => file),
  byNumber(({ line }) => line ?? 0),
  byCode(({ message }) => message),
);
