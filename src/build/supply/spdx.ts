/**
 * True when an SPDX expression, such as `(MPL-2.0 OR Apache-2.0) AND MIT`, lets a package be used under allowed
 * licences alone: one side of each `OR`, both sides of each `AND`. What cannot be read is not allowed, nor is a licence
 * with an exception to it (`WITH`).
 */
export function isAllowed(expression: string, allowed: ReadonlySet<string>): boolean {
  const words = expression.match(/[()]|[^\s()]+/g) ?? [];
  const next = () => words.shift();

  function either(): boolean {
    let result = both();
    while (words[0] === 'OR') {
      next();
      const other = both();
      result ||= other;
    }
    return result;
  }

  function both(): boolean {
    let result = one();
    while (words[0] === 'AND') {
      next();
      const other = one();
      result &&= other;
    }
    return result;
  }

  function one(): boolean {
    const word = next();
    if (word !== '(') return word !== undefined && allowed.has(word);
    const result = either();
    return next() === ')' && result;
  }

  const result = either();
  return words.length === 0 && result;
}
