import { areReadsNoted, noteName } from './reads.ts';

/** How reads of a map are noted. */
export interface MapNotes<Value> {
  /** Name of reading all of it. */
  all: string;
  /** Notes what was asked for by a key. */
  noteKey: (key: string, found: Value | undefined) => void;
}

/** A map that notes which of its keys a page asks for, or that it goes through all of it. */
export class NotingMap<Value> extends Map<string, Value> {
  readonly #notes: MapNotes<Value>;

  constructor(entries: Iterable<readonly [string, Value]>, notes: MapNotes<Value>) {
    super(entries);
    this.#notes = notes;
  }

  override get(key: string): Value | undefined {
    const found = super.get(key);
    if (areReadsNoted()) this.#notes.noteKey(key, found);
    return found;
  }

  override has(key: string): boolean {
    if (areReadsNoted()) this.#notes.noteKey(key, super.get(key));
    return super.has(key);
  }

  override get size(): number {
    noteName(this.#notes.all);
    return super.size;
  }

  override keys(): MapIterator<string> {
    noteName(this.#notes.all);
    return super.keys();
  }

  override values(): MapIterator<Value> {
    noteName(this.#notes.all);
    return super.values();
  }

  override entries(): MapIterator<[string, Value]> {
    noteName(this.#notes.all);
    return super.entries();
  }

  override [Symbol.iterator](): MapIterator<[string, Value]> {
    noteName(this.#notes.all);
    return super[Symbol.iterator]();
  }

  override forEach(callback: (value: Value, key: string, map: Map<string, Value>) => void): void {
    noteName(this.#notes.all);
    super.forEach(callback);
  }
}
