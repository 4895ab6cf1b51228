import stylelint from 'stylelint';
import { expect, test, vi } from 'vitest';

// Stylelint reads its configuration on first use.
vi.setConfig({ testTimeout: 60_000 });

/** The rules that refuse a style sheet of the site. */
async function refusedBy(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: 'src/styles/app/_planted.scss' });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

test.each([
  ['a colour by its number', '.app-a {\n  color: #00524e;\n}\n', 'color-no-hex'],
  ['a colour by its name', '.app-a {\n  color: white;\n}\n', 'color-named'],
  ['a colour by its parts', '.app-a {\n  color: rgb(0 82 78);\n}\n', 'function-disallowed-list'],
  [
    'a margin in pixels',
    '.app-a {\n  margin: 0 auto 12px;\n}\n',
    'declaration-property-unit-disallowed-list',
  ],
  ['a gap in pixels', '.app-a {\n  gap: 10px;\n}\n', 'declaration-property-unit-disallowed-list'],
  [
    'a window as wide as it likes',
    '@media (width >= 40em) {\n  .app-a {\n    order: 1;\n  }\n}\n',
    'media-feature-name-disallowed-list',
  ],
])('Stylelint refuses %s', async (_, code, rule) => {
  expect(await refusedBy(code)).toEqual([rule]);
});

test('Stylelint lets the names of tokens.ts through', async () => {
  const code = `@use 'handbook:tokens' as tokens;
@use '../tools' as *;

.app-a {
  margin: 0 auto space(6);
  border: 1px solid tokens.$line;

  @include govuk-media-query($from: tablet) {
    gap: space(5);
  }
}
`;
  expect(await refusedBy(code)).toEqual([]);
});
