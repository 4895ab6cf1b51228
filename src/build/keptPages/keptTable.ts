import { leave, leftBehind } from './leftBehind.ts';

/** What the last build has worked out of single files, by their hashes, and what this one does. */
export interface KeptTable<Value> {
  /** What was worked out for a hash: taken from the last build, or made and kept for the next one. Nothing is never kept. */
  take: (of: string, make: () => Value | undefined) => Value | undefined;
  /** Leaves all that were asked for to the next build. */
  save: () => void;
}

/** The table that the last build has left under a name, if the same code has made it. */
export function keptTable<Value>(
  name: string,
  madeWith: string,
  folder?: string,
): KeptTable<Value> {
  const before = leftBehind<Map<string, Value>>(name, madeWith, folder) ?? new Map<string, Value>();
  const now = new Map<string, Value>();
  return {
    take: (of, make) => {
      const value = before.has(of) ? before.get(of) : make();
      if (value !== undefined) now.set(of, value);
      return value;
    },
    save: () => {
      const isSame = now.size === before.size && [...now.keys()].every((of) => before.has(of));
      if (!isSame) leave(name, madeWith, now, folder);
    },
  };
}
