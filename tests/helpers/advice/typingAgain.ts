import { basename } from 'node:path';
import { TODAY } from '../contentFolder.ts';
import { changedLine, withField, withoutField, withTextFrom, withValue } from './fieldEdits.ts';
import { inFile, onLine, renamed, replacing, typedBy } from './way.ts';
import type { Way, Ways } from './way.ts';

/** Letters of other alphabets that look like those of ours, in the examples. */
const LOOKALIKES: Record<string, string> = { е: 'e', а: 'a', о: 'o', р: 'p', с: 'c' };

/** What a value becomes, on the line of the problem. */
const valueFrom =
  (change: (old: string, found: RegExpExecArray) => string): Way =>
  (faulty, match) =>
    inFile(
      faulty,
      withTextFrom(faulty.text, faulty.line, (old) => change(old, match)),
    );

/** Types one field, or two, and takes away those that they stand in place of. */
const fieldsOn: Way = (faulty, [, key = '', typed = '', key2 = '', typed2 = '', ...others]) => {
  let texts = withField(faulty.text, faulty.line, key, typed);
  if (key2) texts = texts.flatMap((text) => withField(text, faulty.line, key2, typed2));
  for (const other of others.filter(Boolean))
    texts = texts.flatMap((text) => withoutField(text, faulty.line, other));
  return inFile(faulty, texts);
};

const linesOf = (text: string) => text.split('\n').map((_, index) => index + 1);

/** Advice to type something again, or to type what the author has at hand: the day, a post, another id. */
export const typingAgain: Ways = [
  [
    /write (?:the day in "verified"|the day on which)|Write the day on which it was done/,
    (faulty) => inFile(faulty, withValue(faulty.text, faulty.line, TODAY)),
  ],
  [/ first that is free is (\w+): (\d+)/, fieldsOn],
  [/(?:^W|: w)rite (\w+): ([\w-]+) and (\w+): ([\w-]+)(?: in place of (\w+) and (\w+))?/, fieldsOn],
  [/, or (\w+): (\w+) (?:where|when) /, fieldsOn],
  [/, or write (\w+): (\[.+\])\.$/, fieldsOn],
  [
    /[Uu]ntil then write (\w+): (\{.+\})|the same status: (\w+): (\{.+\})\.$/,
    (faulty, match) => {
      const [, key = match[3]!, typed = match[4]!] = match;
      return inFile(
        faulty,
        withField(faulty.text, 1, key, typed).concat(withField(faulty.text, 2, key, typed)),
      );
    },
  ],
  [
    /Write a (?:whole )?number (?:of more than|of at least|from) (\d+)/,
    (faulty, [, least = '']) =>
      inFile(faulty, withValue(faulty.text, faulty.line, String(Number(least) + 1))),
  ],
  [
    /write (".+?") here, and another row/,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [
    /Start with "(\w+):", one of ([\w-]+)/,
    (faulty, [, key = '', typed = '']) =>
      inFile(faulty, withValue(faulty.text, faulty.line, `{ ${key}: ${typed} }`)),
  ],
  [
    /Write "(\w+):" and one of (.+?), then the fields of that kind/,
    (faulty, [, key = '', all = '']) =>
      [...all.matchAll(/"([\w-]+)"/g)].flatMap(([, kind]) =>
        inFile(faulty, withField(faulty.text, faulty.line, key, kind!)),
      ),
  ],
  [
    /(?:steps here|Its steps|Its criteria|Its deliverables|components|places there|text copies) are ([\w., -]+?)\.(?: [A-Z]|$)/,
    (faulty, [, all = '']) =>
      all
        .split(/, | and /)
        .flatMap((one) =>
          replacing((typed) => [typed, one])(faulty, [''] as unknown as RegExpExecArray),
        ),
  ],
  [/^Begin the block with (```\w+), in small letters/, onLine((_, [, typed = '']) => typed)],
  [/^Put a line above it: (flowchart \w+)/, onLine((old, [, typed = '']) => `${typed}\n${old}`)],
  [/^Write "([^/"][^"]*)"\.$/, replacing((typed, wanted) => [typed, wanted])],
  [
    /^Give the row (\d+) cells\. Write (\S+) where/,
    onLine((old, [, wanted = '', none = '']) => {
      const cells = old.split('|').slice(1, -1);
      const row = Array.from({ length: Number(wanted) }, (_, at) => cells[at] ?? ` ${none} `);
      return `|${row.join('|')}|`;
    }),
  ],
  [/^Name each day once/, onLine((old) => old.replace(/\b(\w+)\b(.*), \1\b/, '$1$2'))],
  [/^Give each (?:step|criterion|row)\b.* id/, valueFrom((old) => `${old}-two`)],
  [
    /^Keep it under (\d+) characters|under (\d+) characters, and put the rest/,
    valueFrom((old, [, one, other]) => old.slice(0, Number(one ?? other) - 1).trim()),
  ],
  [
    /in one or two sentences, and leave the rest/,
    valueFrom((old) =>
      old
        .split(/(?<=\.) /)
        .slice(0, 2)
        .join(' '),
    ),
  ],
  [
    /^Write "(a baby)"|role: "(the mother)"|such as "(the \w+ \w+)"/,
    (faulty, match) =>
      replacing((typed) => [typed, match[1] ?? match[2] ?? match[3]!])(faulty, match),
  ],
  [
    /^Write the post only, such as ([\w ]+)\./,
    (faulty, [, post = '']) => inFile(faulty, withValue(faulty.text, faulty.line, post)),
  ],
  [
    /and write their role\.$/,
    (faulty) => inFile(faulty, withValue(faulty.text, faulty.line, 'Interpreter')),
  ],
  [
    /^Swap them/,
    (faulty) => {
      const [, one = '', other = ''] = /\((.+?)\).+\((.+?)\)/.exec(faulty.problem.message) ?? [];
      const lines = faulty.text.split('\n');
      const swap = (old: string) =>
        old.replaceAll(other, '\0').replaceAll(one, other).replaceAll('\0', one);
      return inFile(
        faulty,
        [-1, 1].map((step) =>
          lines
            .map((old, index) =>
              [faulty.line - 1, faulty.line - 1 + step].includes(index) ? swap(old) : old,
            )
            .join('\n'),
        ),
      );
    },
  ],
  [
    /or correct "plan"/,
    (faulty) => {
      const [folder = '', plan = ''] = typedBy(faulty.problem);
      return inFile(faulty, [
        changedLine(faulty.text, faulty.line, (old) => old.replace(plan, folder)),
      ]);
    },
  ],
  [
    /or add "([\w-]+)" to "contacts" of the step/,
    (faulty, [, typed = '']) =>
      inFile(faulty, [faulty.text.replace(/( contacts:) \[(.+?)\]/, `$1 [$2, ${typed}]`)]),
  ],
  [
    /^Write its id as "next" of the step before it/,
    (faulty) => {
      const [id = ''] = typedBy(faulty.problem);
      return inFile(
        faulty,
        linesOf(faulty.text).flatMap((line) => withField(faulty.text, line, 'next', id)),
      );
    },
  ],
  [
    /add it to "includes" in the file of "([\w-]+)\/([\w-]+)"/,
    ({ problem, textOf }, [, place = '', name = '']) => {
      const file = `src/content/${place}/structures/${name}.yaml`;
      return withField(textOf(file), 1, 'includes', `[ ${typedBy(problem)[1]!} ]`).map((text) => ({
        [file]: text,
      }));
    },
  ],
  [
    /write localTo: (\[.+?\]) in (src\/\S+), and nothing here/,
    ({ textOf }, [, owners = '', file = '']) =>
      withField(textOf(file), 1, 'localTo', owners).map((text) => ({ [file]: text })),
  ],
  [/^Say it without the name/, replacing((typed) => [typed, 'the partnership'])],
  [/^Put ::: on its own line/, (faulty) => inFile(faulty, [`${faulty.text.trimEnd()}\n\n:::\n`])],
  [/such as (:::local [\w-]+)/, onLine((_, [, typed = '']) => typed)],
  [
    /^(?:Move it to|Name the file) (shared\/[\w-]+\/)<name>(\.\w+)/,
    (faulty, [, folder = '', ending = '']) =>
      renamed(
        faulty,
        `src/content/${folder}${basename(faulty.problem.file).replace(/\.\w+$/, ending)}`,
      ),
  ],
  [
    /^(?:Rename one of the two files|Give the file or its folder another name)/,
    (faulty) => [
      ...renamed(faulty, faulty.problem.file.replace(/(\.\w+)$/, '-two$1')),
      ...renamed(faulty, faulty.problem.file.replace(/\/([\w-]+)(\/[\w.-]+)$/, '/$1-two$2')),
    ],
  ],
  [
    /^Put a line of three hyphens/,
    (faulty) => inFile(faulty, [faulty.text.replace(/\n\n/, '\n---\n\n')]),
  ],
  [
    /^Keep the words that are right/,
    (faulty) =>
      inFile(faulty, [faulty.text.replace(/<{7}.*\n([\s\S]*?)={7}\n[\s\S]*?>{7}.*\n/, '$1')]),
  ],
  [
    /^Close it at the end of the value/,
    (faulty) =>
      inFile(
        faulty,
        [']', '"', "'"].flatMap((mark) =>
          [-1, 0].map((step) => changedLine(faulty.text, faulty.line + step, (old) => old + mark)),
        ),
      ),
  ],
  [
    /^Set it in with the same number of spaces/,
    (faulty, match) =>
      [2, 4, 6, 8].flatMap((width) =>
        onLine((old) => ' '.repeat(width) + old.trimStart())(faulty, match),
      ),
  ],
  [
    /^Write each field on its own line: its name, a colon/,
    (faulty, match) =>
      /colon/.test(faulty.problem.message)
        ? onLine((old) => old.replace(/^(\s*\w+):? ?/, '$1: '))(faulty, match)
        : [],
  ],
  [
    /^Remove it: delete the characters around it/,
    onLine((old) => old.replace(/\p{C}|\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}/gu, '')),
  ],
  [/^Type it again: usually/, replacing((typed) => [typed, '’'])],
  [
    /^Delete the word and type it again/,
    onLine((old) =>
      old
        .replace(/\\u(04[0-9a-f]{2})/g, (_, code) => String.fromCodePoint(parseInt(code, 16)))
        .replace(/[\u0400-\u04ff]/g, (mark) => LOOKALIKES[mark] ?? mark),
    ),
  ],
  [
    /^For a plain "<" write "less than"/,
    onLine((old) => old.replace(/<(?![A-Z/])/g, 'less than').replace(/\{/g, '&#123;')),
  ],
  [
    /^Write <(\w+) … \/>, or/,
    onLine((old, [, name = '']) => old.replace(new RegExp(`<${name}([^>]*)>`), `<${name}$1 />`)),
  ],
];
