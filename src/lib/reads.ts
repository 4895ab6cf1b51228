/**
 * What one page has read of the content, so that the next build can tell whether it would be the same: numbers of parts of
 * entries, and everything else by its name.
 */
export interface Reads {
  /** A 1 at the number of every part of an entry that was read. */
  parts: Uint8Array;
  /** These numbers, in the order of reading: a page reads few of all parts. */
  numbers: number[];
  /** Names of lists, results and the like (`noteName`). */
  names: Set<string>;
}

declare global {
  // Astro loads the configuration and the pages each with their own modules, in one process.
  var handbookReads: Reads | undefined;
  var handbookReadsKept: boolean | undefined;
}

/** Says whether this process keeps account of what pages read. It has to be known before content is read. */
export function keepReads(isKept: boolean): void {
  globalThis.handbookReadsKept = isKept;
}

/** True when this process keeps account of what pages read. */
export function readsAreKept(): boolean {
  return globalThis.handbookReadsKept ?? false;
}

/** No reads yet, of content with so many parts. */
export function noReads(parts: number): Reads {
  return { parts: new Uint8Array(parts), numbers: [], names: new Set() };
}

/** Notes that a part of an entry was read, by its number. */
export function notePart(number: number): void {
  const reads = globalThis.handbookReads;
  if (!reads || reads.parts[number] === 1) return;
  reads.parts[number] = 1;
  reads.numbers.push(number);
}

/** Notes that something else was read, by its name. */
export function noteName(name: string): void {
  globalThis.handbookReads?.names.add(name);
}

/** True while reads are noted. */
export function areReadsNoted(): boolean {
  return globalThis.handbookReads !== undefined;
}

/** Does something of which no read is noted: what it gives is compared as a whole. */
export function withoutNotes<Value>(make: () => Value): Value {
  const before = globalThis.handbookReads;
  globalThis.handbookReads = undefined;
  try {
    return make();
  } finally {
    globalThis.handbookReads = before;
  }
}

/** Notes in `reads` what is read until `make` is done. Only one thing at a time can be made so. */
export async function notedIn<Value>(reads: Reads, make: () => Promise<Value>): Promise<Value> {
  if (globalThis.handbookReads) throw new Error('Two pages are being made at once in one thread.');
  globalThis.handbookReads = reads;
  try {
    return await make();
  } finally {
    globalThis.handbookReads = undefined;
  }
}
