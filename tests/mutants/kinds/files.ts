import { inText, must, person, should } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import type { TextFile } from '../../../src/loader/readFiles.ts';
import { entryIdOf } from '../../../src/schemas/references.ts';
import type { SoundTexts } from '../soundTexts.ts';

const any = () => true;
const isPage = ({ path }: TextFile) => /\.mdx?$/.test(path);
const isYaml = ({ path }: TextFile) => path.endsWith('.yaml');
const FIELD = /^[a-z]\w*: \S.*$/gm;

/** A line of the fields that names a field and its value, at the top of the file. */
function lineOf(text: string, at: number): string {
  const lines = text.match(FIELD) ?? [];
  return lines[at % Math.max(lines.length, 1)] ?? '';
}

/** Ids of entries that others refer to, with their files. */
function namedFiles({ values, texts, files }: SoundTexts): TextFile[] {
  const named = new Set(
    values.flatMap(({ reference, value }) =>
      reference ? [`${reference} ${entryIdOf(String(value))}`] : [],
    ),
  );
  return texts.filter(({ path }) => {
    const file = files.get(path);
    return file !== undefined && named.has(`${file.collection} ${file.id}`);
  });
}

const renamed = (path: string, to: string) => path.replace(/[^/]+(?=\.\w+$)/, to);

/** A kind that moves or copies a file. */
function moved(
  name: string,
  told: Pick<MutantKind, 'expectation' | 'reason'>,
  candidates: (content: SoundTexts) => readonly TextFile[],
  pathOf: (path: string) => string | undefined,
  isCopy = false,
  change = (text: string) => text,
): MutantKind {
  return {
    name,
    ...told,
    isSlow: !isCopy,
    plant(content, chance) {
      const text = chance.oneOf(candidates(content));
      if (!text) return undefined;
      const path = pathOf(text.path);
      const file = path && text.file.replace(text.path, path);
      return {
        texts: path && file ? [{ ...text, path, file, text: change(text.text) }] : [],
        gone: isCopy ? [] : [text.path],
        isAlone: !isCopy,
        where: `${text.path} → ${path ?? 'gone'}`,
      };
    },
  };
}

/** Slips with files, and with how fields are written in them. */
export const fileKinds: MutantKind[] = [
  inText('tab before a field', must, isYaml, (text) => text.replace(/^ {2}(?=[a-z-])/m, '\t')),
  inText('quotation mark not closed', must, any, (text, chance) => {
    const line = lineOf(text, chance.below(9)).replace(/: /, ': "').replace(/"$/, '');
    return /: "[^"]*$/.test(line) ? text.replace(line.replace(': "', ': '), line) : undefined;
  }),
  inText('second set of fields below the first', must, isYaml, (text) => `${text}---\ntitle: B\n`),
  inText('field written twice', must, any, (text, chance) => {
    const line = lineOf(text, chance.below(9));
    return line === '' ? undefined : text.replace(line, `${line}\n${line}`);
  }),
  inText('name of a field misspelt', must, any, (text) => text.replace(/^summary:/m, 'sumary:')),
  inText('colon left out', must, any, (text) => text.replace(/^title: /m, 'title ')),
  inText('field of no type', must, any, (text) => text.replace(/^title:/m, 'colour: red\ntitle:')),
  inText('title removed', must, any, (text) => text.replace(/^title:.*\n/m, '')),
  inText('value removed', must, any, (text) => text.replace(/^title:.*$/m, 'title:')),
  inText('value of spaces alone', must, any, (text) => text.replace(/^title:.*$/m, 'title: "  "')),
  inText('name for a value (&)', must, any, (text) => text.replace(/^title: /m, 'title: &name ')),
  inText('start of the fields lost', must, isPage, (text) => text.replace(/^---\n/, '')),
  inText('end of the fields lost', must, isPage, (text) => text.replace(/\n---\n/, '\n')),
  inText(
    'merge conflict in a text',
    must,
    isPage,
    (text) => `${text}\n<<<<<<< HEAD\nOne.\n=======\nAnother.\n>>>>>>> branch\n`,
  ),
  inText('end of a merge conflict in a text', must, isPage, (text) => `${text}\n>>>>>>> branch\n`),
  inText('middle of a merge conflict', must, isPage, (text) => `${text}\n=======\n\nAnother.\n`),
  inText('merge conflict moved in', must, isPage, (text) => `${text}\n- <<<<<<< HEAD\n`),
  inText('merge conflict in a field', must, any, (text) =>
    text.replace(/^summary:.*$/m, '<<<<<<< HEAD\n$&\n=======\n$&\n>>>>>>> branch'),
  ),
  inText('list where a text belongs', must, any, (text) =>
    text.replace(/^title: .*$/m, 'title: [One, Two]'),
  ),
  inText(
    'one line of the fields deleted',
    person('Most fields may be left out: what is missing, only the source tells.'),
    any,
    (text, chance) => {
      const line = lineOf(text, chance.below(9));
      return line === '' ? undefined : text.replace(`${line}\n`, '');
    },
  ),
  inText(
    'file cut off in the middle',
    should('A file that ends after a whole field is one with less in it: only its source tells.'),
    isYaml,
    (text) => text.slice(0, Math.floor(text.length / 2)),
  ),
  moved(
    'copy with its text written anew and the title kept',
    must,
    ({ texts }) =>
      texts.filter(
        ({ path, text }) =>
          /\/(?:arrangements|procedures|policies)\//.test(path) && /^summary: >-$/m.test(text),
      ),
    (path) => renamed(path, 'copy-of-it'),
    true,
    (text) => text.replace(/^summary: >-\n {2}/m, '$&Anew. '),
  ),
  moved('file named with a capital', must, namedFiles, (path) => renamed(path, 'Other')),
  moved('file that others refer to renamed', must, namedFiles, (path) =>
    renamed(path, 'other-name'),
  ),
  moved('file that others refer to removed', must, namedFiles, () => undefined),
  moved(
    'file in a folder of no type',
    must,
    ({ texts }) => texts,
    (path) => path.replace(/^([^/]+)\/[^/]+\//, '$1/elsewhere/'),
  ),
  moved(
    'file with another ending',
    must,
    ({ texts }) => texts,
    (path) => path.replace(/\.\w+$/, '.txt'),
  ),
  moved(
    'copy under a new name',
    must,
    ({ texts }) =>
      texts.filter(({ path }) => path.split('/').length > 2 && !path.includes('/index.')),
    (path) => renamed(path, 'copy-of-it'),
    true,
  ),
  moved(
    'contact copied under another title',
    must,
    ({ texts }) =>
      texts.filter(({ path, text }) => /\/contacts\//.test(path) && /^channels:/m.test(text)),
    (path) => renamed(path, 'copy-of-it'),
    true,
    (text) =>
      text.replace(/^title: .*$/m, 'title: Another title').replace(/^summary: .*$/m, '$& Anew.'),
  ),
  moved(
    'word copied under another title',
    must,
    ({ texts }) => texts.filter(({ path }) => path.startsWith('shared/glossary/')),
    (path) => renamed(path, 'copy-of-it'),
    true,
    (text) =>
      text
        .replace(/^title: .*$/m, 'title: Another title')
        .replace(/^summary: .*$/m, 'summary: What it means, anew.'),
  ),
  moved(
    'copy that differs in its capitals alone',
    must,
    ({ texts }) => texts.filter(({ path }) => path.split('/').length > 2),
    (path) =>
      path.replace(
        /([a-z])([^/]*\.\w+)$/,
        (_, first: string, rest: string) => first.toUpperCase() + rest,
      ),
    true,
  ),
  ...['glossary', 'sitemap'].map((page) =>
    moved(
      `partnership named like the page "${page}"`,
      must,
      ({ texts }) => texts.filter(({ path }) => path.endsWith('/partnership.yaml')),
      () => `${page}/partnership.yaml`,
      true,
    ),
  ),
];
