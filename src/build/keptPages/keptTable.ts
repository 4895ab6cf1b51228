import { randomUUID } from 'node:crypto';
import { leave, leftBehind } from './leftBehind.ts';

/** What the last build has worked out of single files, by their hashes, and what this one does. */
export interface KeptTable<Value> {
  /** What was worked out for a hash: taken from the last build, or made and kept for the next one. Nothing is never kept. */
  take: (of: string, make: () => Value | undefined) => Value | undefined;
  /** Leaves all that were asked for to the next build. */
  save: () => void;
}

/** A table as it was written whole. */
interface WholeTable<Value> {
  /** Tells it from another one under the same name. */
  id: string;
  values: ReadonlyMap<string, Value>;
}

/** What builds have added to a whole table since. */
interface AddedValues<Value> {
  to: string;
  values: ReadonlyMap<string, Value>;
}

/** How much of a table may be out of date or added before it is written whole again. */
const MOST_CHANGED = 0.1;

/**
 * The table that the last build has left under a name, if the same code has made it. Few files change between two builds: what
 * is new is written beside the table, which for a national site has tens of megabytes.
 */
export function keptTable<Value>(
  name: string,
  madeWith: string,
  folder?: string,
): KeptTable<Value> {
  const addedName = `${name}-added`;
  const whole = leftBehind<WholeTable<Value>>(name, madeWith, folder);
  const added = whole && leftBehind<AddedValues<Value>>(addedName, madeWith, folder);
  const before = whole?.values ?? new Map<string, Value>();
  const since = whole && added?.to === whole.id ? added.values : new Map<string, Value>();
  const now = new Map<string, Value>();
  return {
    take: (of, make) => {
      const value = before.has(of) ? before.get(of) : since.has(of) ? since.get(of) : make();
      if (value !== undefined) now.set(of, value);
      return value;
    },
    save: () => {
      const extra = new Map([...now].filter(([of]) => !before.has(of)));
      const unused = before.size - (now.size - extra.size);
      if (!whole || unused + extra.size > MOST_CHANGED * before.size) {
        leave(
          name,
          madeWith,
          { id: randomUUID(), values: now } satisfies WholeTable<Value>,
          folder,
        );
        return;
      }
      const isSame = extra.size === since.size && [...extra.keys()].every((of) => since.has(of));
      if (isSame) return;
      leave(
        addedName,
        madeWith,
        { to: whole.id, values: extra } satisfies AddedValues<Value>,
        folder,
      );
    },
  };
}
