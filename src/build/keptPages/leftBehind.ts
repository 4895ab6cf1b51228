import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { keep, kept } from '../../cache/keptFiles.ts';
import { readsAreKept } from '../../lib/reads.ts';
import { sayProgress } from '../sayProgress.ts';
import { keptFolder } from './keptFolder.ts';

/** A value, with a hash of all that it was made from. */
interface Left {
  madeFrom: string;
  value: unknown;
}

/**
 * What the last build has left under a name, if it was made from just what there is now. A build that keeps nothing finds
 * nothing. Says so when it is damaged.
 */
export function leftBehind<Value>(
  name: string,
  madeFrom: string,
  folder = keptFolder(),
): Value | undefined {
  if (!readsAreKept()) return undefined;
  const file = fileOf(name, folder);
  const bytes = kept(file);
  if (!bytes) {
    if (existsSync(file))
      sayProgress(`What the last build has kept as "${name}" is damaged. It is made anew.`);
    return undefined;
  }
  const left = deserialize(bytes) as Left;
  return left.madeFrom === madeFrom ? (left.value as Value) : undefined;
}

/** Leaves a value under a name for the next build, in the place of the one before. */
export function leave(name: string, madeFrom: string, value: unknown, folder = keptFolder()): void {
  if (readsAreKept()) keep(fileOf(name, folder), serialize({ madeFrom, value } satisfies Left));
}

function fileOf(name: string, folder: string): string {
  return join(folder, `${name}.kept`);
}
