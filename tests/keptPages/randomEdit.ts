import { cp, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Node } from 'yaml';
import { splitFrontmatter } from '../../src/loader/splitFrontmatter.ts';
import { withParagraph, withValue } from '../mutants/edits.ts';
import type { Chance } from '../mutants/random.ts';

/** One change of some content: what it is, for a report, and what makes it. */
export interface Edit {
  what: string;
  make: () => Promise<void>;
}

/** Entries without fields for readers, whose every change only makes the content invalid. */
const ENTRY = /\.(?:md|yaml)$/;

/** Any of the changes that editors make, in a copy of some content. `number` tells new names apart. */
export async function randomEdit(folder: string, chance: Chance, number: number): Promise<Edit> {
  const all = await readdir(folder, { recursive: true });
  const files = all.filter((file) => ENTRY.test(file)).toSorted();
  const file = chance.oneOf(files) ?? '';
  const edits: (() => Promise<Edit>)[] = [
    () => valueEdit(folder, file, chance, number),
    () => valueEdit(folder, file, chance, number),
    () => valueEdit(folder, file, chance, number),
    () => textEdit(folder, file, number),
    () => copyEdit(folder, file, number),
    () => removalEdit(folder, file),
    () =>
      renameEdit(
        folder,
        file,
        file.replace(ENTRY, (ending) => `-${number}${ending}`),
      ),
    () => moveEdit(folder, file, files, chance),
    () => valueEdit(folder, inGlossary(files, chance) ?? file, chance, number),
    () => dayEdit(chance),
  ];
  return chance.oneOf(edits)!();
}

function inGlossary(files: readonly string[], chance: Chance): string | undefined {
  return chance.oneOf(files.filter((file) => file.startsWith('shared/glossary/')));
}

/** Another value in any one field: another text, number or day, or what another entry has there. */
async function valueEdit(
  folder: string,
  file: string,
  chance: Chance,
  number: number,
): Promise<Edit> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const split = file.endsWith('.yaml') ? undefined : splitFrontmatter(text);
  const fields = parseDocument(typeof split === 'object' ? split.frontmatter : text);
  const leaf = chance.oneOf(leavesOf(fields.contents as Node, []));
  if (!leaf) return textEdit(folder, file, number);
  const value = changed(leaf.value, chance, number);
  if (value === leaf.value) return textEdit(folder, file, number);
  return {
    what: `${file}: ${leaf.path.join('.')} is ${JSON.stringify(value)}`,
    make: () => writeFile(path, withValue({ path: file, file, text }, leaf.path, value).text),
  };
}

interface Leaf {
  path: (string | number)[];
  value: unknown;
}

function leavesOf(node: Node | null, path: (string | number)[]): Leaf[] {
  if (isScalar(node)) return [{ path, value: node.value }];
  if (isSeq(node))
    return node.items.flatMap((one, index) => leavesOf(one as Node, [...path, index]));
  if (isMap(node))
    return node.items.flatMap(({ key, value }) =>
      leavesOf(value as Node | null, [...path, String(key)]),
    );
  return [];
}

function changed(value: unknown, chance: Chance, number: number): unknown {
  if (typeof value === 'number') return value + 1 + chance.below(3);
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return value;
  // A digit of a number to call, or of a day.
  if (/^[\d\s-]+$/.test(value))
    return value.replace(/\d(?=\D*$)/, (digit) => `${(Number(digit) + 1) % 10}`);
  return value.includes(' ') ? value.replace(/(\s\w+)/, `$1 number ${number}`) : value;
}

async function textEdit(folder: string, file: string, number: number): Promise<Edit> {
  const path = join(folder, file);
  const text = await readFile(path, 'utf8');
  const paragraph = `This is paragraph ${number}.`;
  return {
    what: `${file} has another paragraph`,
    make: () => writeFile(path, withParagraph({ path: file, file, text }, paragraph).text),
  };
}

async function copyEdit(folder: string, file: string, number: number): Promise<Edit> {
  const copy = file.replace(ENTRY, (ending) => `-copy-${number}${ending}`);
  const text = await readFile(join(folder, file), 'utf8');
  return {
    what: `${copy} is new`,
    make: () =>
      writeFile(join(folder, copy), text.replace(/^title: .*$/m, `title: Copy number ${number}`)),
  };
}

async function removalEdit(folder: string, file: string): Promise<Edit> {
  return { what: `${file} is gone`, make: () => rm(join(folder, file)) };
}

/** The same entry under another id, which all that refer to it use from then on. */
async function renameEdit(folder: string, from: string, to: string): Promise<Edit> {
  return {
    what: `${from} is ${to} from now on`,
    make: async () => {
      await mkdir(dirname(join(folder, to)), { recursive: true });
      await rename(join(folder, from), join(folder, to));
      const names = (file: string) => {
        const steps = file.replace(ENTRY, '').split('/');
        return { whole: [steps[0], ...steps.slice(2)].join('/'), last: steps.slice(2).join('/') };
      };
      const [before, after] = [names(from), names(to)];
      const files = (await readdir(folder, { recursive: true })).filter((one) => ENTRY.test(one));
      for (const file of files) {
        const text = await readFile(join(folder, file), 'utf8');
        const next = text
          .replaceAll(
            new RegExp(`(?<=[\\s"'\\[])${before.whole}(?=["'\\],#\\s])`, 'g'),
            after.whole,
          )
          .replaceAll(new RegExp(`(?<=[:-] ["']?)${before.last}(?=["']?$)`, 'gm'), after.last);
        if (next !== text) await writeFile(join(folder, file), next);
      }
    },
  };
}

/** The same entry in the folder of another partnership. */
function moveEdit(
  folder: string,
  file: string,
  files: readonly string[],
  chance: Chance,
): Promise<Edit> {
  const owners = [...new Set(files.map((one) => one.split('/')[0] ?? ''))];
  const owner = chance.oneOf(owners) ?? '';
  return renameEdit(folder, file, [owner, ...file.split('/').slice(1)].join('/'));
}

/** Another day, from which other things are current or due. */
async function dayEdit(chance: Chance): Promise<Edit> {
  const day = new Date('2026-11-21T12:00:00Z');
  day.setUTCDate(day.getUTCDate() + chance.below(400));
  const today = day.toISOString().slice(0, 10);
  return {
    what: `it is ${today}`,
    make: () => {
      process.env['HANDBOOK_TODAY'] = today;
      return Promise.resolve();
    },
  };
}

/** Copies content, so that an edit that makes it invalid can be taken back. */
export async function copyContent(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true });
  await cp(from, to, { recursive: true });
}
