import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { compile } from 'sass';
import { describe, expect, onTestFinished, test } from 'vitest';
import { sassTokens } from '../../../src/build/sassTokens.ts';
import { siteStyles } from '../../../src/build/pageStyles/siteStyles.ts';
import { sharedStyles } from '../../../src/build/pageStyles/sharedStyles.ts';
import { sourcesOfPage } from '../../../src/build/pageStyles/sourcesOfPage.ts';
import { styleSheetsOf, withOneSheet } from '../../../src/build/pageStyles/styleLinks.ts';
import { usedStyles, wordsOf } from '../../../src/build/pageStyles/usedStyles.ts';
import { withoutHashes } from '../../../src/build/pageStyles/withoutHashes.ts';

describe('the rules that a page can use', () => {
  test('are those of its classes and of every element', async () => {
    const css = '.app-one{color:red}.app-two{color:red}table{color:red}';
    expect(await usedStyles(css, wordsOf(['<p class="app-one">']))).toBe(
      '.app-one{color:red}table{color:red}',
    );
  });

  test('include those of a class whose end is known only when the page is made', async () => {
    const css = '.app-tag--good{color:red}.app-tags{color:red}';
    expect(await usedStyles(css, wordsOf(['class={`app-tag--${tone}`}']))).toBe(
      '.app-tag--good{color:red}',
    );
  });

  test('include those of what a browser sets while the page is used', async () => {
    const css = '.app-one[open]{color:red}.app-one:focus{color:red}';
    expect(await usedStyles(css, wordsOf(['app-one']))).toBe(css);
  });
});

describe('a style sheet for kinds of pages', () => {
  const many = (name: string, count: number) =>
    Array.from({ length: count }, (_, index) => `.app-${name}-${index}{color:red}`).join('');
  const css = `.app-both{color:red}.app-few{color:red}${many('lots', 200)}`;
  const lots = Array.from({ length: 200 }, (_, index) => `app-lots-${index}`);

  test('is shared by those that are nearly alike', async () => {
    const styles = await sharedStyles(
      new Map([
        ['a', { css, words: new Set(['app-both']) }],
        ['b', { css, words: new Set(['app-both', 'app-few']) }],
      ]),
    );
    expect(styles.get('a')).toBe('.app-both{color:red}.app-few{color:red}');
    expect(styles.get('b')).toBe(styles.get('a'));
  });

  test('is not shared where one kind has many rules that the other has no use for', async () => {
    const styles = await sharedStyles(
      new Map([
        ['a', { css, words: new Set(['app-both']) }],
        ['b', { css, words: new Set(['app-both', ...lots]) }],
      ]),
    );
    expect(styles.get('a')).toBe('.app-both{color:red}');
    expect(styles.get('b')).toContain('.app-lots-199{');
  });
});

test('the sources of a page are its file, its layout and its components, without the model', () => {
  const src = resolve('src');
  const files = [...sourcesOfPage(resolve(src, 'pages/404.astro'), src).keys()];
  expect(files).toContain(resolve(src, 'components/site/SiteHeader.astro'));
  expect(files.filter((file) => file.startsWith(resolve(src, 'model')))).toEqual([]);
});

test('a page gets one link where its first style sheet was, and keeps those that are not replaced', () => {
  const html =
    '<link rel="stylesheet" href="/_astro/a.css"><link rel="stylesheet" href="/_astro/b.css"><link rel="stylesheet" href="/filters.css">';
  expect(styleSheetsOf(html)).toEqual(['/_astro/a.css', '/_astro/b.css', '/filters.css']);
  expect(withOneSheet(html, ['/_astro/a.css', '/_astro/b.css'], '/_astro/c.css')).toBe(
    '<link rel="stylesheet" href="/_astro/c.css"><link rel="stylesheet" href="/filters.css">',
  );
});

describe('the style sheets of a site', () => {
  const source = 'src/pages/404.astro';
  const page = (...sheets: string[]) =>
    sheets.map((sheet) => `<link rel="stylesheet" href="${sheet}">`).join('');

  async function stylesIn(folder: string) {
    mkdirSync(join(folder, '_astro'), { recursive: true });
    writeFileSync(join(folder, '_astro/site.abc.css'), 'p{color:red}.app-none-has{color:red}');
    return siteStyles([{ source, sheets: ['_astro/site.abc.css'] }], { folder, root: '.' });
  }

  test('are known before the pages, and take the place of those that Astro made', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-styles-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const styles = await stylesIn(folder);
    const { html, sheet } = styles.finish(page('/_astro/site.abc.css', '/filters.css'), source);
    expect(html).toBe(page(`/_astro/${sheet}`, '/filters.css'));
    expect(await styles.write(new Set([sheet]))).toBe(1);
    expect(readdirSync(join(folder, '_astro'))).toEqual([sheet]);
    expect(readFileSync(join(folder, '_astro', sheet), 'utf8')).toBe('p{color:red}');
  });

  test('are no others than Astro has named for a page', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'handbook-styles-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const styles = await stylesIn(folder);
    expect(() => styles.finish(page('/_astro/other.css'), source)).toThrow('/_astro/other.css');
    expect(() => styles.finish(page('/_astro/site.abc.css'), 'src/pages/odd.astro')).toThrow('odd');
  });
});

test('no rule is lost to a page that has everything', async () => {
  const { css } = compile('src/styles/site.scss', {
    importers: [sassTokens],
    loadPaths: ['node_modules'],
    quietDeps: true,
    style: 'compressed',
  });
  const kept = await usedStyles(css, wordsOf([css]));
  const selectors = (text: string) => [...text.matchAll(/[^{}]+(?=\{)/g)].map(([one]) => one);
  expect(selectors(kept)).toEqual(selectors(css));
}, 60_000);

describe('the policy of a page', () => {
  const policy = (sources: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none'; script-src 'self'${sources};">`;

  test('keeps its sources and loses the hashes', () => {
    expect(withoutHashes(policy(" 'wasm-unsafe-eval' 'sha256-BF0290/kb3+Q='"))).toBe(
      policy(" 'wasm-unsafe-eval'"),
    );
  });

  test('is all that changes', () => {
    const html = `${policy('')}<p>It said 'sha256-abc'.</p>`;
    expect(withoutHashes(html)).toBe(html);
  });
});
