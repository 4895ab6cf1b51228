import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Where an input is put: in words of a field, as the whole of it, in a text, and so on. */
export type HostileField =
  | ('text' | 'whole' | 'page' | 'link' | 'mdx' | 'chart')
  | ('address' | 'number' | 'email' | 'fields' | 'file');

/** Something that somebody could write to make the site, or the computer that builds it, do something. */
export interface HostileInput {
  kind: string;
  field: HostileField;
  input: string;
  /** `escaped`, when it is shown as the words that it is; else the check that refuses it. */
  expected: string;
  /** Number in the list of all. */
  index: number;
}

const FOLDER = new URL('../fixtures/hostile/', import.meta.url);

/** All hostile inputs of the fixture. */
export function hostileInputs(): HostileInput[] {
  return readdirSync(FOLDER)
    .sort()
    .flatMap((file) => {
      const rows = parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Omit<
        HostileInput,
        'index' | 'kind'
      >[];
      return rows.map((row) => ({ ...row, kind: file.replace('.yaml', '') }));
    })
    .map((row, index) => ({ ...row, index }));
}

/** True when the check lets an input through, so that it reaches the site. */
export function isEscaped({ expected }: HostileInput): boolean {
  return expected === 'escaped';
}
