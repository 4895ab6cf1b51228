/** Names of the months, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** `Jan`, `Feb` and so on, in the same order. */
export const SHORT_MONTHS = MONTHS.map((name) => name.slice(0, 3));

/** A pattern for the name of a month, whole or short: `September`, `Sept` and `Sep`. */
export const MONTH_PATTERN = `(?:${MONTHS.map(patternOf).join('|')})`;

function patternOf(name: string): string {
  const rest = name.slice(3);
  if (rest === '') return name;
  // The one name that is cut short in two ways.
  return rest.startsWith('t')
    ? `${name.slice(0, 3)}(?:${rest}|t)?`
    : `${name.slice(0, 3)}(?:${rest})?`;
}
