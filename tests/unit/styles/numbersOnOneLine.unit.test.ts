import { compile } from 'sass';
import { expect, test, vi } from 'vitest';
import { sassTokens } from '../../../src/build/sassTokens.ts';

// Sass takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const { css } = compile('src/styles/site.scss', {
  importers: [sassTokens],
  loadPaths: ['node_modules'],
  quietDeps: true,
});
const rules = [...css.matchAll(/(?<=[\n}]|^)([^{}@]+)\{([^{}]*)\}/g)];

/** The value that the style sheet ends up giving elements of a class, where no other rule for it weighs more. */
function lastValue(className: string, property: string): string | undefined {
  return rules
    .filter(([, selectors]) => selectors!.split(',').some((one) => one.trim() === className))
    .flatMap(([, , body]) => new RegExp(`${property}: ([^;]+);`).exec(body!)?.[1] ?? [])
    .at(-1);
}

test('a number to call stays on one line', () => {
  expect(lastValue('.app-unbroken', 'white-space')).toBe('nowrap');
});

test('a figure stays on one line, and one with words breaks, so that the first column keeps its room', () => {
  expect(lastValue('.app-table__number', 'white-space')).toBe('nowrap');
  expect(lastValue('.app-table__number--words', 'white-space')).toBe('normal');
});
