import { parseArgs } from 'node:util';
import { nearest } from '../problems/nearest.ts';
import type { Problem } from '../problems/problem.ts';
import { formatReport } from '../problems/report.ts';
import { didYouMean } from '../problems/messageParts.ts';
import type { Given, Question } from './question.ts';
import { quoted } from './question.ts';

/** What was typed after the name of the command. */
export interface Typed {
  kind: string | undefined;
  given: Given;
  folder: string | undefined;
  settings: string | undefined;
  wantsHelp: boolean;
  /** What cannot be read, one line each. */
  faults: string[];
}

/** Reads the arguments of the command. */
export function typedIn(args: string[], questions: readonly Question[]): Typed {
  const flags = questions.map(({ flag }) => flag);
  const { values, positionals, tokens } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'string', multiple: true }])),
      content: { type: 'string' },
      settings: { type: 'string' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  const known = [...flags, 'content', 'settings', 'help'];
  const faults = tokens.flatMap((token) => {
    if (token.kind !== 'option') return [];
    const { name, value } = token;
    if (!known.includes(name))
      return [
        `--${name}: There is no such flag. ${didYouMean(nearest(name, known), '--help lists them.')}`,
      ];
    return name !== 'help' && !value?.trim() ? [`--${name} needs a value after it.`] : [];
  });
  const [kind, ...others] = positionals;
  const stray = others.map(
    (word) => `${quoted(word)} belongs to no flag. Put values with spaces in quotation marks.`,
  );
  const given = Object.fromEntries(
    flags.flatMap((flag) => {
      const answers = textsIn(values[flag]);
      return answers.length > 0 ? [[flag, answers]] : [];
    }),
  );
  return {
    kind,
    given,
    folder: textsIn(values['content'])[0],
    settings: textsIn(values['settings'])[0],
    wantsHelp: values['help'] === true,
    // What comes after a flag that nobody knows is its value.
    faults: faults.length > 0 ? faults : stray,
  };
}

function textsIn(value: unknown): string[] {
  const all: unknown[] = Array.isArray(value) ? value : [value];
  return all
    .filter((one) => typeof one === 'string')
    .map((one) => one.trim())
    .filter(Boolean);
}

/** What `--help` prints. */
export function helpText(questions: readonly Question[]): string {
  const flags = questions.map(
    ({ flag, asks, example, isList }) =>
      `  --${flag} ${quoted(example)}\n      ${asks}.${isList ? ' Can be given several times.' : ''}`,
  );
  return `npm run new -- partnership

Writes the first files of a new partnership: the partnership, its areas, the document that its groups are
taken from, a structure with its groups, and who to call. It asks for what only you know, or takes it from
these flags. It writes nothing else, and never over a file that is there.

${flags.join('\n')}
  --content src/content
      Folder with the content, when it is another one than the settings name.
  --settings editions/exampleton.ts
      File for the settings of the site that --site speaks of.
  --help
      Shows this.`;
}

/** What to do once the files are written. */
export function nextSteps({
  files,
  settings,
  isOwnFolder,
  id,
  toTie,
}: {
  files: readonly string[];
  settings: string | undefined;
  /** True when the files are in the folder that the settings of the whole site name. */
  isOwnFolder: boolean;
  id: string;
  /** Texts that were there already and speak of the new partnership. They can be tied to it only once it is there. */
  toTie: readonly Problem[];
}): string {
  const environment = settings ? `HANDBOOK_CONFIG=${settings} ` : '';
  const steps = [
    ...(toTie.length > 0
      ? [
          `Mend the texts that were there already and speak of the new partnership or its areas:\n\n${formatReport(toTie)}\n`,
        ]
      : []),
    'Read each file, and put the exact place in the document into "sources". For an area, cite where its code is from.',
    'Add what the document says besides: who reports to which group, who chairs, the names of its categories. Leave out what it does not say.',
    'Name the safeguarding partners, their leads and delegates, and the other roles: docs/authoring.md#partners-and-roles. Each agency has a file in shared/agencies first.',
    'Enter the sections of the arrangements, and say in "meets" which requirements of the guidance they give: docs/authoring.md#requirements.',
    'Ring the numbers, and write "verified" when the service has confirmed them.',
    ...(isOwnFolder
      ? []
      : [
          'This folder has nothing that all of England shares: no requirements, editions of guidance, national procedures or helplines. To have them, start again without --content: the settings then leave other partnerships out.',
        ]),
    ...(isOwnFolder ? [`Name who looks after src/content/${id} in .github/CODEOWNERS.`] : []),
    ...(isOwnFolder || settings
      ? [`${environment}npm run check:content`, `${environment}npm start`]
      : [
          'Name the folder in "contentFolder" of a settings file, then run npm start: see docs/editions.md.',
        ]),
  ];
  return `Written:
${files.map((file) => `  ${file}`).join('\n')}

What to do next (docs/authoring.md says more):
${steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`;
}
