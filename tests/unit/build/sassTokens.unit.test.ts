import { readFileSync } from 'node:fs';
import { compileString } from 'sass';
import { expect, test } from 'vitest';
import { sassTokens } from '../../../src/build/sassTokens.ts';
import { chartTokens } from '../../../src/charts/theme.ts';
import { colours } from '../../../src/styles/tokens.ts';
import { filesIn } from '../../helpers/site.ts';

function compiled(sass: string): string {
  return compileString(sass, { importers: [sassTokens] }).css;
}

test('the style sheet has the colours and measures of tokens.ts as variables', () => {
  const css = compiled(`
    @use 'handbook:tokens' as tokens;
    p { color: tokens.$accent-dark; max-width: tokens.$measure; }`);
  expect(css).toContain(`color: ${colours.accentDark};`);
  expect(css).toContain('max-width: 66ch;');
});

test('a colour that is not among them ends the build', () => {
  expect(() => compiled("@use 'handbook:tokens' as tokens; p { color: tokens.$mauve; }")).toThrow(
    'Undefined variable',
  );
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

test('no other file of the program writes a colour by its number', () => {
  const files = filesIn('src')
    .filter((file) => /\.(?:ts|astro|scss)$/.test(file) && file !== 'styles/tokens.ts')
    .filter((file) =>
      /(?<=[\s:('"`])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})(?=['"`;,)\s])|\brgba?\(|\bhsla?\(/i.test(
        readFileSync(`src/${file}`, 'utf8'),
      ),
    );
  expect(files).toEqual([]);
});
