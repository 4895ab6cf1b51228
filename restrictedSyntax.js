/**
 * What is done in one place only: what ESLint refuses elsewhere, and what it says.
 * @typedef {object} OnePlace
 * @property {string} selector What is refused, in ESLint's words.
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

/**
 * ESLint's configuration for all of this: one for most files, and one for each file that is the one place.
 * @returns {{ files: string[], rules: import('eslint').Linter.RulesRecord }[]}
 */
export function restrictedSyntaxRules() {
  const places = [...new Set(restrictedSyntax.flatMap((one) => one.places))];
  /** @param {string} [file] */
  const refusedIn = (file) =>
    restrictedSyntax
      .filter((one) => !file || !one.places.includes(file))
      .map(({ selector, message }) => ({ selector, message }));
  return [
    { files: ['src/**', 'scripts/**'], rules: ruleOf(refusedIn()) },
    {
      files: ['src/model/**', 'src/lib/**'],
      rules: ruleOf([...refusedIn(), ...dayIsAnArgument]),
    },
    {
      files: ['src/loader/**', 'src/checks/**', 'src/problems/**', 'src/newContent/**'],
      rules: ruleOf([...refusedIn(), ...listsOfAnyLength]),
    },
    ...places.map((file) => ({
      files: [file],
      rules: ruleOf([...refusedIn(file), ...(file.startsWith('src/lib/') ? dayIsAnArgument : [])]),
    })),
  ];
}

/**
 * @param {{ selector: string, message: string }[]} refused
 * @returns {import('eslint').Linter.RulesRecord}
 */
function ruleOf(refused) {
  return { 'no-restricted-syntax': ['error', ...refused] };
}
