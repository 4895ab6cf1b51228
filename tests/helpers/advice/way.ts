import type { Problem } from '../../../src/problems/problem.ts';
import { changedLine } from './fieldEdits.ts';

/** Texts of files by their path; undefined takes a file away. */
export type Edit = Record<string, string | undefined>;

/** What advice is followed on. */
export interface Faulty {
  problem: Problem;
  /** The text of the file that the problem is in. */
  text: string;
  /** Ids that exist, by what authors call them: "source document". */
  idsOf(label: string): string[];
  /** The text of any file by its path. */
  textOf(file: string): string;
}

/** How an author does what a piece of advice says: every edit that is what it says, the likeliest first. */
export type Way = (faulty: Faulty & { line: number }, match: RegExpExecArray) => Edit[];

/** Advice, and how it is followed. */
export type Ways = readonly (readonly [advice: RegExp, way: Way])[];

/** The file of the problem with each of these texts. */
export const inFile = ({ problem }: Faulty, texts: readonly string[]): Edit[] =>
  texts.map((text) => ({ [problem.file]: text }));

/** The file of the problem under another name. */
export const renamed = ({ problem, text }: Faulty, file: string): Edit[] => [
  { [problem.file]: undefined, [file]: text },
];

/** What the message has in quotation marks, which is what the author typed. */
export const typedBy = ({ message }: Problem): string[] =>
  [...message.matchAll(/"([^"]+)"/g)].map(([, typed]) => typed!);

/** Puts what is wanted in place of what was typed, on the line of the problem. */
export const replacing =
  (change: (typed: string, wanted: string) => [string, string]): Way =>
  (faulty, [, wanted = '']) => {
    const { problem, text, line } = faulty;
    return typedBy(problem).flatMap((typed) => {
      const [from, to] = change(typed, wanted);
      const changed = changedLine(text, line, (old) => old.replace(from, () => to));
      return changed === text ? [] : inFile(faulty, [changed]);
    });
  };

/** Changes the line of the problem. */
export const onLine =
  (change: (old: string, found: RegExpExecArray) => string): Way =>
  (faulty, match) =>
    inFile(faulty, [changedLine(faulty.text, faulty.line, (old) => change(old, match))]);
