import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { compile, compileString } from 'sass';
import { expect, test, vi } from 'vitest';
import { sassTokens } from '../../../src/build/sassTokens.ts';
import { chartTokens } from '../../../src/charts/theme.ts';
import { breakpoints, colours, spacing } from '../../../src/styles/tokens.ts';
import { filesIn } from '../../helpers/site.ts';

// The whole style sheet takes Sass seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const options = { importers: [sassTokens], loadPaths: ['node_modules'], quietDeps: true };

function compiled(sass: string): string {
  return compileString(sass, options).css;
}

test('the style sheet has the colours and measures of tokens.ts as variables', () => {
  const css = compiled(`
    @use 'handbook:tokens' as tokens;
    p { color: tokens.$accent-dark; max-width: tokens.$measure; }`);
  expect(css).toContain('color: var(--accent-dark);');
  expect(css).toContain('max-width: 66ch;');
});

test('a colour that is not among them ends the build', () => {
  expect(() => compiled("@use 'handbook:tokens' as tokens; p { color: tokens.$mauve; }")).toThrow(
    'Undefined variable',
  );
});

test('the style sheet has the steps of spacing, and no others', () => {
  const tools = pathToFileURL('src/styles/tools').href;
  const css = (step: number) => compiled(`@use '${tools}' as *; p { margin: space(${step}); }`);
  expect(css(4)).toContain(`margin: ${spacing[4]};`);
  expect(() => css(99)).toThrow('There is no step 99');
});

test('windows are as wide for the site as for govuk-frontend', () => {
  const css = compile('src/styles/site.scss', options).css;
  for (const [name, width] of Object.entries(breakpoints))
    expect(css).toContain(`--govuk-breakpoint-${name}: ${parseInt(width) / 16}rem;`);
});

test('charts draw in the colours of the pages', () => {
  const { accent, accentTint, text, textSecondary, line, lineLight, surface, page } = colours;
  expect(chartTokens).toMatchObject({
    ...{ accent, accentTint, text, textSecondary, page },
    ...{ border: line, hairline: lineLight, partnerFill: surface },
  });
});

test('the icon of the site has the accent colour', () => {
  expect(readFileSync('public/favicon.svg', 'utf8')).toContain(`fill="${colours.accent}"`);
});

// The settings measure the contrast to white, and give an example.
const MAY_WRITE_COLOURS = ['styles/tokens.ts', 'schemas/siteSettings.ts'];

test('no other file of the program writes a colour by its number', () => {
  const files = filesIn('src')
    .filter((file) => /\.(?:ts|astro|scss)$/.test(file) && !MAY_WRITE_COLOURS.includes(file))
    .filter((file) =>
      /(?<=[\s:('"`])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=['"`;,)\s])|\brgba?\(|\bhsla?\(/i.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    );
  expect(files).toEqual([]);
});
