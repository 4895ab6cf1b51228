import { hash } from 'node:crypto';
import { figuresIn, impliedValues } from './figures.ts';

/** What is kept of the text copy of a document: which lines have text, and the figures on them. */
export interface Outline {
  textFile: string;
  /** SHA-256 of the text copy, in hexadecimal. */
  sha256: string;
  /**
   * By number of each line that is not blank: the values of its figures, with spaces between, each as often as the line
   * has it.
   */
  lines: Record<string, string>;
}

/** Reads the outline of a text copy. No words of the text are in it. */
export function outlineOf(textFile: string, text: string): Outline {
  const lines = text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return [];
    const values = figuresIn(withoutTags(line)).flatMap((figure) => figure.values);
    return [[index + 1, values.join(' ')] as const];
  });
  const sha256 = hash('sha256', text);
  return { textFile, sha256, lines: Object.fromEntries(lines) };
}

/** Everything that the figures of a document say, or those on some of its lines. */
export function valuesOf({ lines }: Outline, only?: readonly number[]): Set<string> {
  const chosen = only ? only.map((line) => lines[line] ?? '') : Object.values(lines);
  return new Set(chosen.flatMap((values) => values.split(' ')).flatMap(impliedValues));
}

/** How often some lines say each value. */
export function occurrencesOf({ lines }: Outline, only: readonly number[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const line of new Set(only))
    for (const value of (lines[line] ?? '').split(' ').flatMap(impliedValues))
      found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

/** The lines on which all these values are. */
export function linesWith(outline: Outline, values: readonly string[]): number[] {
  return lineNumbersOf(outline).filter((line) => {
    const here = valuesOf(outline, [line]);
    return values.every((value) => here.has(value));
  });
}

/** Numbers of the lines that are not blank, ascending. */
export function lineNumbersOf({ lines }: Outline): number[] {
  return Object.keys(lines).map(Number);
}

/** Converted documents carry tags inside of words: `1<sup>st</sup> April`. */
function withoutTags(line: string): string {
  return line.replaceAll(/<[^<>]*>/g, '');
}
