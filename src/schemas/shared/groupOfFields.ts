/** True for a value that has fields, for the `when` of a check over several of them: a list or a text has none. */
export function isGroupOfFields(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
