/**
 * What to write in place of a word that is in no list, for the `error` of a `z.enum`. Words are compared in small letters
 * with hyphens. Undefined for all others, so that the values of the list are named.
 */
export function hint(
  hints: Record<string, string>,
): (issue: { input?: unknown }) => string | undefined {
  return ({ input }) => {
    const word = String(input).toLowerCase().replaceAll(' ', '-').replace(/s$/, '');
    const advice = Object.hasOwn(hints, word) ? hints[word] : undefined;
    return advice && `"${String(input)}" is not one of the values of this field. ${advice}`;
  };
}
