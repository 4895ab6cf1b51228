import { relative, sep } from 'node:path';

/**
 * The file that a rule looks at: its path from the project root, with forward slashes.
 * @param {import('eslint').Rule.RuleContext} context
 * @returns {string}
 */
export function lintedFile({ cwd, filename }) {
  // The scripts in an .astro file are linted as files below it.
  return relative(cwd, filename)
    .split(sep)
    .join('/')
    .replace(/(?<=\.astro)\/.*/, '');
}
