import { NotingMap } from '../lib/notingMap.ts';
import { noteName, readsAreKept, withoutNotes } from '../lib/reads.ts';
import type { Handbook } from './entry.ts';

/** Works something out from the whole handbook, and from names that say what of. */
type Maker = (handbook: Handbook, ...of: never[]) => unknown;

type Results = WeakMap<Handbook, Map<string, unknown>>;

declare global {
  // A build loads this module more than once in one process: it works everything out once, with what any copy knows.
  var handbookMakers: Map<string, Maker> | undefined;
  var handbookResults: Results | undefined;
}

const makers = (globalThis.handbookMakers ??= new Map<string, Maker>());
const ownResults: Results = new WeakMap();

function resultsFor(handbook: Handbook): Map<string, unknown> {
  const all = readsAreKept() ? (globalThis.handbookResults ??= new WeakMap()) : ownResults;
  const known = all.get(handbook);
  if (known) return known;
  const none = new Map<string, unknown>();
  all.set(handbook, none);
  return none;
}

/** What the name of reading a result begins with. */
export const RESULT = 'result ';

/** Name of reading a result, or what is under one of its keys when it is a map. */
export function resultName(name: string, of: readonly string[], key?: string): string {
  return `${RESULT}${JSON.stringify([name, of, ...(key === undefined ? [] : [key])])}`;
}

/**
 * A query that is answered once for each handbook and each choice of names. Its answer is compared between builds, so it
 * is made of entries, values, lists and maps alone. Where it is a map, a page depends on the keys that it asks for.
 */
export function once<Of extends readonly string[], Value>(
  name: string,
  make: (handbook: Handbook, ...of: Of) => Value,
): (handbook: Handbook, ...of: Of) => Value {
  const maker = make as unknown as Maker;
  makers.set(name, maker);
  return (handbook, ...of) => {
    const value = resultOf(handbook, { name, of, make: maker }) as Value;
    // A map notes for itself what is read of it.
    if (!(value instanceof Map)) noteName(resultName(name, of));
    return value;
  };
}

interface Asked {
  name: string;
  of: readonly string[];
  make: Maker;
}

function resultOf(handbook: Handbook, { name, of, make }: Asked): unknown {
  const results = resultsFor(handbook);
  const key = of.length === 0 ? name : JSON.stringify([name, ...of]);
  if (!results.has(key))
    results.set(
      key,
      withoutNotes(() => noting(make(handbook, ...(of as never[])), name, of)),
    );
  return results.get(key);
}

/** A map says which of its keys are read. */
function noting(value: unknown, name: string, of: readonly string[]): unknown {
  if (!(value instanceof Map) || !readsAreKept()) return value;
  // Pages ask for the same keys over and over: each is written once.
  const written = new Map<string, string>();
  return new NotingMap(value as Map<string, unknown>, {
    all: resultName(name, of),
    noteKey: (key) => {
      const known = written.get(key) ?? resultName(name, of, key);
      written.set(key, known);
      noteName(known);
    },
  });
}

/**
 * What a name made by {@link resultName} stands for in a handbook.
 *
 * @throws when no code that was loaded works it out.
 */
export function resultNamed(handbook: Handbook, asked: string): unknown {
  const [name, of, key] = JSON.parse(asked.slice(RESULT.length)) as [string, string[], string?];
  const make = makers.get(name);
  if (!make) throw new Error(`Nothing that was loaded works out "${name}".`);
  const value = resultOf(handbook, { name, of, make });
  return key === undefined || !(value instanceof Map) ? value : value.get(key);
}
