/** True for the label of a document that has been replaced or is old, as `labelOf()` of the model words it. */
export function isPastLabel(label: string): boolean {
  return /^(Replaced|Old document)\b/.test(label);
}
