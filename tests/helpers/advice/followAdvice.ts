import { changedLine, withField, withoutField, withoutLine, withValue } from './fieldEdits.ts';
import { takingAway } from './takingAway.ts';
import { typingAgain } from './typingAgain.ts';
import { inFile, onLine, renamed, replacing, typedBy } from './way.ts';
import type { Edit, Faulty, Ways } from './way.ts';

/** What advice says word for word, and how an author does it. The first that fits counts. */
const wordForWord: Ways = [
  [/Did you mean "<(.+?)>"\?/, replacing((typed, wanted) => [`<${typed}`, `<${wanted}`])],
  [/Did you mean "#(.+?)"\?/, replacing((typed, wanted) => [`#${typed}`, `#${wanted}`])],
  [
    /Did you mean "(.+?)"\?/,
    (faulty, match) =>
      faulty.problem.line === undefined
        ? typedBy(faulty.problem).flatMap((typed) =>
            renamed(faulty, faulty.problem.file.replace(`/${typed}/`, `/${match[1]!}/`)),
          )
        : replacing((typed, wanted) => [typed, wanted])(faulty, match),
  ],
  [
    /Rename the file so that it ends in \.mdx/,
    (faulty) => renamed(faulty, faulty.problem.file.replace(/\.md$/, '.mdx')),
  ],
  [
    /single hyphens only, for example "(.+?)"/,
    (faulty, [, wanted = '']) =>
      typedBy(faulty.problem).flatMap((typed) =>
        renamed(faulty, faulty.problem.file.replace(`/${typed}`, `/${wanted}`)),
      ),
  ],
  [
    /Add a line such as (acc\w+: .+?), below the first line of the chart/,
    (faulty, [, added = '']) =>
      inFile(faulty, [changedLine(faulty.text, faulty.line + 1, (old) => `${old}\n  ${added}`)]),
  ],
  [
    /Write "(\w+):" and below it .*such as (\w+): (.+)\.$/,
    (faulty, [, key = '', below = '', typed = '']) =>
      inFile(faulty, withField(faulty.text, faulty.line, key, `{ ${below}: ${typed} }`)),
  ],
  [
    /Start the name of the file with the day: (\d{4}-\d\d-\d\d)-what-changed\.yaml/,
    (faulty, [, day = '']) =>
      renamed(faulty, faulty.problem.file.replace(/\/(?:\d{4}-\d\d-\d\d-)?([^/]+)$/, `/${day}-$1`)),
  ],
  [
    /(?:[Aa]dd (?:a|the) line (?:such as )?|Name at least one source, such as )(\w+): (.+?)(?:, (?:with|or)\b.*| below it.*|\.(?: [A-Z].*)?)$/,
    (faulty, [, key = '', typed = '']) =>
      inFile(faulty, withField(faulty.text, faulty.line, key, typed)),
  ],
  [
    /, such as (\w+): ([\w-]+)\.$/,
    (faulty, [, key = '', typed = '']) =>
      inFile(faulty, withField(faulty.text, faulty.line, key, typed)),
  ],
  [
    /^(?:Add|Remove) .*, or write (\w+): ([\w-]+)\.$/,
    (faulty, [, key = '', typed = '']) => [
      ...inFile(faulty, withField(faulty.text, faulty.line, key, typed)),
      ...inFile(faulty, [withoutLine(faulty.text, faulty.line)]),
    ],
  ],
  [
    /(?:Write it like this: |Write a value, such as )\w+: (.+?)(?:, or .*|\.)$/,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [
    /Put it in quotation marks: (".+?")\./,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [
    /Put the whole value in quotation marks: (\w+): "(.+?)"\.$/,
    onLine((old, [, field, value]) => old.replace(`${field}: ${value}`, `${field}: "${value}"`)),
  ],
  [
    /Put the whole value in quotation marks/,
    (faulty) =>
      inFile(faulty, [
        changedLine(faulty.text, faulty.line, (old) =>
          old.replace(
            /^(\s*(?:- )?\w+: )(.*)$/,
            (_, start: string, value: string) => `${start}"${value}"`,
          ),
        ),
      ]),
  ],
  [
    /Write it as (\d[\d-]*)/,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [
    /Start it with (?:two: )?(#+)/,
    (faulty, [, marks = '']) =>
      inFile(faulty, [changedLine(faulty.text, faulty.line, (old) => old.replace(/^#+/, marks))]),
  ],
  [
    /for example ("[^"]+")/,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [/Write "(\/.+?)"\.$/, replacing((typed, wanted) => [typed, wanted])],
  [
    /Write it in quotation marks: ("[^"]+")/,
    (faulty, [, typed = '']) => inFile(faulty, withValue(faulty.text, faulty.line, typed)),
  ],
  [
    /[Rr]emove the line with "(\w+)"/,
    (faulty, [, key = '']) => inFile(faulty, withoutField(faulty.text, faulty.line, key)),
  ],
  [
    /Write (\w+): ([\w-]+)(?:,| or )/,
    (faulty, [, key = '', typed = '']) =>
      inFile(faulty, withField(faulty.text, faulty.line, key, typed)),
  ],
  [/^Use "([^"]+)"/, replacing((typed, wanted) => [typed, wanted])],
  [
    /^(?:Keep one of the two|Remove it|Remove this line)(?:\.$|, or )/,
    (faulty) => inFile(faulty, [withoutLine(faulty.text, faulty.line)]),
  ],
  [
    /Remove this line and the fields below it/,
    (faulty) => {
      const kept = faulty.text.split('\n').slice(0, faulty.line - 1);
      return inFile(faulty, [`${kept.join('\n')}\n`]);
    },
  ],
  [
    /Use two spaces for each level/,
    (faulty) =>
      inFile(faulty, [changedLine(faulty.text, faulty.line, (old) => old.replaceAll('\t', '  '))]),
  ],
  [
    /Write the id of an? ([\w ]+?)(?: that has a file|\.)/,
    (faulty, [, label = '']) =>
      faulty
        .idsOf(label)
        .slice(0, 1)
        .flatMap((id) =>
          replacing((typed) => [typed, id])(faulty, ['', id] as unknown as RegExpExecArray),
        ),
  ],
];

/** What an author can do who follows advice to the letter; nothing when it asks for what only they know. */
export function edits(faulty: Faulty): Edit[] {
  for (const [pattern, way] of [...wordForWord, ...typingAgain, ...takingAway]) {
    const match = pattern.exec(faulty.problem.advice);
    if (match) return way({ ...faulty, line: faulty.problem.line ?? 1 }, match);
  }
  return [];
}
