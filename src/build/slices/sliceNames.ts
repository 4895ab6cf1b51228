import { hash } from 'node:crypto';
import { CONTENT_FOLDER } from '../../loader/siteContent.ts';
import { SHARED } from '../../model/site/pageOwner.ts';
import { nearest } from '../../problems/nearest.ts';
import { didYouMean, quotedList } from '../../problems/messageParts.ts';

/** Variable of the environment that says of which partnerships a build makes the pages; all when it is not set. */
export const SLICE_VARIABLE = 'HANDBOOK_ONLY';

/** Where slices are built, each in its own folder. */
export const SLICES_FOLDER = 'dist-slices';

const ADVICE = `Write ids with commas between them, such as "--only luton,llr", or "--only ${SHARED}" for the pages of no single partnership.`;

/** Longest name of a folder that is made of all ids. */
const LONGEST_NAME = 100;

/**
 * Owners of pages, as they are typed after `--only`: each once, in the order of the alphabet.
 *
 * @throws in plain words when there are none, or what is typed cannot be ids.
 */
export function sliceNames(typed: string): string[] {
  const names = typed.split(',').map((name) => name.trim());
  const odd = names.filter((name) => !/^[a-z0-9-]+$/.test(name));
  if (odd.length > 0) throw new Error(`"${typed}" does not say which slice to build. ${ADVICE}`);
  return [...new Set(names)].toSorted();
}

/** The slice that the environment asks for; nothing for a whole site. */
export function sliceAsked(env: Record<string, string | undefined>): string[] | undefined {
  const typed = env[SLICE_VARIABLE];
  return typed ? sliceNames(typed) : undefined;
}

/** Name of the folder of a slice. */
export function sliceFolderName(names: readonly string[]): string {
  const whole = names.join('+');
  if (whole.length <= LONGEST_NAME) return whole;
  return `${names[0]}+${names.length - 1}-more-${hash('sha256', whole).slice(0, 8)}`;
}

/**
 * Makes sure that a slice is of partnerships that this site has.
 *
 * @throws in plain words otherwise.
 */
export function assertOwners(names: readonly string[], owners: readonly string[]): void {
  const unknown = names.filter((name) => !owners.includes(name));
  if (unknown.length === 0) return;
  const near = nearest(unknown[0] ?? '', owners);
  const advice = didYouMean(near, `Ids are the names of the folders in ${CONTENT_FOLDER}.`);
  throw new Error(`This site has no partnership with the id ${quotedList(unknown)}. ${advice}`);
}
