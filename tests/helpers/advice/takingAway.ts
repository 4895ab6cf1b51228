import { changedLine, withoutField, withoutLine, withoutWhatIsOn } from './fieldEdits.ts';
import { inFile, typedBy } from './way.ts';
import type { Way, Ways } from './way.ts';

/** Takes a file away: the one that the problem is in, or the other that the message names. */
const withoutFile: Way = ({ problem }) => [
  ...[...problem.message.matchAll(/src\/content\/[\w/.-]+\w/g)].map(([file]) => ({
    [file]: undefined,
  })),
  { [problem.file]: undefined },
];

/** Takes away the words in question, the field, the row or the line. */
const withoutIt: Way = (faulty) => {
  const { problem, text, line } = faulty;
  const words = typedBy(problem)
    .map((typed) => changedLine(text, line, (old) => old.replace(typed, '').trimEnd()))
    .filter((changed) => changed !== text);
  return inFile(faulty, [...words, ...withoutWhatIsOn(text, line), withoutLine(text, line)]);
};

/** Takes away a row of a list, whatever else the line has. */
const withoutRow: Way = (faulty) => inFile(faulty, withoutWhatIsOn(faulty.text, faulty.line));

/** Advice to take something away. What advice says word for word comes first, so these are tried last. */
export const takingAway: Ways = [
  [
    /(?:[Rr]emove|[Ll]eave)(?: out)? "(\w+)"/,
    (faulty, [, key = '']) =>
      inFile(
        faulty,
        linesOf(faulty.text).flatMap((line) => withoutField(faulty.text, line, key)),
      ),
  ],
  [
    /[Ll]eave out its "(\w+)"/,
    (faulty, [, key = '']) =>
      inFile(
        faulty,
        linesOf(faulty.text).flatMap((line) => withoutField(faulty.text, line, key)),
      ),
  ],
  [
    /Write (\w+) and the .*, or (\w+) and .*, and not both/,
    (faulty, [, first = '', second = '']) =>
      [first, second].flatMap((key) => inFile(faulty, withoutField(faulty.text, faulty.line, key))),
  ],
  [
    /[Rr]emove the link and keep its words|leave the link out/,
    (faulty) =>
      inFile(faulty, [
        changedLine(faulty.text, faulty.line, (old) =>
          old.replace(/\[(.+?)\]\(.+?\)|https?:\S+\b/, '$1'),
        ),
      ]),
  ],
  [
    /[Rr]emove one of the two/,
    (faulty, match) =>
      /written twice/.test(faulty.problem.message)
        ? inFile(faulty, [
            changedLine(faulty.text, faulty.line, (old) => old.replace(/\b(\w+) \1\b/, '$1')),
          ])
        : faulty.problem.field && !faulty.problem.message.includes('src/content/')
          ? withoutRow(faulty, match)
          : withoutFile(faulty, match),
  ],
  [
    /[Rr]emove (?:this entry|the file|the other)|^Rename or remove one of the two files/,
    withoutFile,
  ],
  [/(?:Name each document|Write each year) once/, withoutRow],
  [
    /[Rr]emove (?:it|the row|the line|the field|the date|the number|the line numbers|the reference|the link|the differences|the steps|the extent|this line|this reference|them|or correct one)\b|[Ll]eave (?:it|the link|these words) out/,
    withoutIt,
  ],
];

const linesOf = (text: string) => text.split('\n').map((_, index) => index + 1);
