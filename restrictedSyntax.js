import { lintedFile } from './lintedFile.js';

/**
 * What is done in one place only: what the linters refuse elsewhere, and what it says.
 * @typedef {object} OnePlace
 * @property {string} selector What is refused, as a selector of ESLint.
 * @property {string} message What to use instead.
 * @property {readonly string[]} places The files that may do it.
 */

const sorting = {
  message: 'Sort with an order from src/lib/sorting.ts.',
  places: ['src/lib/sorting.ts'],
};
const words = {
  message: 'Write days and dates with src/lib/dates.ts or src/lib/calendar.',
  places: ['src/lib/dates.ts', 'src/lib/calendar/days.ts'],
};

/** @type {readonly OnePlace[]} */
export const restrictedSyntax = [
  // Without a locale it sorts differently on different machines.
  { selector: "CallExpression[callee.property.name='localeCompare']", ...sorting },
  { selector: "MemberExpression[object.name='Intl'][property.name='Collator']", ...sorting },
  {
    // -1, 1 and 0 for what is smaller, larger and equal.
    selector:
      "ConditionalExpression[test.operator=/^[<>]=?$/]:matches([consequent.operator='-'][consequent.argument.value=1]:matches([alternate.value=1], [alternate.consequent.value=1]), [consequent.value=1]:matches([alternate.operator='-'], [alternate.consequent.operator='-']))",
    ...sorting,
  },
  { selector: "MemberExpression[object.name='Intl'][property.name='DateTimeFormat']", ...words },
  { selector: 'MemberExpression[property.name=/^toLocale(Date|Time)?String$/]', ...words },
  {
    selector: "Literal[value='&amp;']",
    message: 'Use escapeHtml() in src/lib/text.ts.',
    places: ['src/lib/text.ts', 'src/search/marks.ts'],
  },
];

const dayIsAnArgument = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Take "today" as an argument.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Take "today" as an argument.',
  },
];

const listsOfAnyLength = [
  {
    // Each member becomes an argument, and those of a list with some 100,000 do not fit on the stack.
    selector: "CallExpression[callee.property.name='push'] > SpreadElement",
    message:
      'Add the members one by one, or join the lists: a list of what people wrote may be long.',
  },
];

/** What is refused in all files below these folders, besides. */
const inFolders = [
  { folders: ['src/model/', 'src/lib/'], refused: dayIsAnArgument },
  {
    folders: ['src/loader/', 'src/checks/', 'src/problems/', 'src/newContent/'],
    refused: listsOfAnyLength,
  },
];

/**
 * What is refused in a file.
 * @param {string} file Path from the project root, with forward slashes.
 * @returns {{ selector: string, message: string }[]}
 */
export function refusedIn(file) {
  if (!/^(src|scripts)\//.test(file)) return [];
  return [
    ...restrictedSyntax.filter(({ places }) => !places.includes(file)),
    ...inFolders
      .filter(({ folders }) => folders.some((folder) => file.startsWith(folder)))
      .flatMap(({ refused }) => refused),
  ];
}

/**
 * The linters' rule: refuses what is done in one place only.
 * @type {import('eslint').Rule.RuleModule}
 */
export const onePlaceRule = {
  meta: { type: 'problem', schema: [], messages: { refused: '{{ message }}' } },
  create(context) {
    return Object.fromEntries(
      refusedIn(lintedFile(context)).map(({ selector, message }) => [
        selector,
        (/** @type {import('eslint').Rule.Node} */ node) => {
          context.report({ node, messageId: 'refused', data: { message } });
        },
      ]),
    );
  },
};
