import { quote } from '../problems/messageParts.ts';

interface Wording {
  message: string;
  advice: string;
}

const QUOTE_IT = 'Put the whole value in quotation marks.';
const ONE_FIELD_PER_LINE =
  'Write each field on its own line: its name, a colon, a space and its value.';

/** Mark for what `specialMarks` finds, beside the codes of the YAML reader. */
export const SPECIAL_MARK = 'SPECIAL_MARK';

/** True when the reader says that a quotation mark is not closed. It says so at the end of the file. */
export function isUnclosedQuote(message: string): boolean {
  return /^Missing closing .quote/.test(message);
}

/** Matched in order against code and message of the YAML reader. */
const wordings: [RegExp, Wording][] = [
  [
    /Missing closing .quote/,
    {
      message: 'A quotation mark is opened here and not closed.',
      advice: 'Close it at the end of the value.',
    },
  ],
  [
    /must be sufficiently indented and end with/,
    {
      message: 'A bracket is opened before this line and not closed.',
      advice: 'Close it at the end of the value.',
    },
  ],
  [
    /same line with key/,
    {
      message: 'A list starts on the same line as the name of its field.',
      advice: 'Start each item on its own line with a hyphen.',
    },
  ],
  [
    /call stack/,
    {
      message: 'There are far too many brackets or levels inside each other.',
      advice: 'Remove what does not belong here.',
    },
  ],
  [
    /^TAB_AS_INDENT/,
    {
      message: 'This line is set in with a tab.',
      advice: 'Use two spaces for each level instead.',
    },
  ],
  [
    /^BAD_INDENT|Sequence item without|at node end$/,
    {
      message: 'This line does not go on from the lines before it.',
      advice: 'Set it in with the same number of spaces as the lines it belongs to.',
    },
  ],
  [
    /^BLOCK_AS_IMPLICIT_KEY/,
    {
      message: 'This value has a colon in it, so it looks like a field.',
      advice: QUOTE_IT,
    },
  ],
  [
    /^BAD_SCALAR_START/,
    { message: 'This value starts with a mark that has a special meaning here.', advice: QUOTE_IT },
  ],
  [
    /^SPECIAL_MARK/,
    { message: 'There is a mark here that has a special meaning: &, *, ! or ?.', advice: QUOTE_IT },
  ],
  [
    /^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)/,
    {
      message: 'There is no colon with a space after the name of this field.',
      advice: ONE_FIELD_PER_LINE,
    },
  ],
  [
    /^MULTIPLE_DOCS/,
    {
      message: 'There is a line of three hyphens or dots in the middle of the fields.',
      advice: 'Remove this line and the fields below it, or move them to their own file.',
    },
  ],
];

/** What an error of the YAML reader means, and what to type instead. */
export function syntaxAdvice(code: string, message = ''): Wording {
  const found = wordings.find(([pattern]) => pattern.test(`${code} ${message}`));
  return (
    found?.[1] ?? {
      message: `This line cannot be read (${quote(message)}).`,
      advice: ONE_FIELD_PER_LINE,
    }
  );
}
