import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isDeep } from '../helpers/depth.ts';
import { attribute, elements, textOf } from '../helpers/dom.ts';
import { brokenLinks, linksOn } from '../helpers/links.ts';
import { copyProject } from '../helpers/projectCopy.ts';
import type { ProjectCopy } from '../helpers/projectCopy.ts';
import { pageAt, readPages, sitemapPaths } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

const DATES_OF_CHECKS = /^( *(?:checked|on)): ["']?20\d\d-.*$/gm;

const ARRANGEMENTS = 'src/content/central-bedfordshire/arrangements';

/** Only what these tests look at, unless everything is tested: each page takes its time. */
const SMALL_EDITION = `export default {
  name: 'Small handbook',
  owner: 'its editors',
  description: 'How agencies in one place protect children.',
  origin: 'https://small.example',
  partnerships: ['central-bedfordshire', 'bedford-borough', 'luton'],
};
`;
const edition: Record<string, string> = isDeep ? {} : { HANDBOOK_CONFIG: 'small.ts' };

/** A site of made-up partnerships, for what has nothing to do with the real ones. */
const MADE_UP = {
  HANDBOOK_CONFIG: 'tests/fixtures/variety/settings.ts',
  HANDBOOK_TODAY: '2026-11-21',
};
const MADE_UP_CONTENT = 'tests/fixtures/variety/content';

/** A chart as an author writes it, with a shape, a dashed line and a link. */
const CHART_BLOCK = `

\`\`\`mermaid
flowchart TB
  accTitle: A chart in a text
  accDescr: Two boxes and a dashed line.
  a{{"First"}} -.-> b["Second"]
  click b href "/guidance/"
\`\`\`
`;

const MDX_ENTRY = `---
title: A text with a chart
summary: A text in MDX that holds a chart.
sources:
  - document: central-bedfordshire-arrangements
    place: Title
order: 900
chapter: purpose
---

## A chart
${CHART_BLOCK}`;

/** Words that every object of JavaScript knows, and a title that looks like a day. */
const ODD_TERM = `title: 2026-03-31
summary: 2026-04-01
aliases: [${Object.getOwnPropertyNames(Object.prototype).join(', ')}]
sources:
  - document: central-bedfordshire-arrangements
    place: constructor
meaning: A word such as constructor, __proto__ or toString.
`;

describe('a build for another path, on a day in 2019', () => {
  const basePath = '/handbook/';
  let copy: ProjectCopy;
  let folder: string;
  let pages: SitePage[];

  beforeAll(async () => {
    copy = await copyProject();
    // Nothing can have been checked or changed after the day of the build.
    await copy.change('src/content', (text) => text.replaceAll(DATES_OF_CHECKS, '$1: 2019-05-01'));
    await copy.change('src/content/shared/changes', (text) =>
      text.replace(/^date: .*$/m, 'date: 2019-05-01'),
    );
    await copy.append(`${ARRANGEMENTS}/funding.md`, CHART_BLOCK);
    await copy.append(`${ARRANGEMENTS}/a-chart.mdx`, MDX_ENTRY);
    await copy.append('src/content/shared/glossary/constructor.yaml', ODD_TERM);
    // As an editor on Windows leaves them.
    await copy.change('src/content', (text) => text.replaceAll('\n', '\r\n'));
    await copy.append('small.ts', SMALL_EDITION);
    const { code, output } = await copy.run('scripts/build.ts', {
      ...edition,
      HANDBOOK_BASE_PATH: basePath,
      HANDBOOK_TODAY: '2019-06-01',
    });
    if (code !== 0) throw new Error(output.slice(-2000));
    folder = join(copy.root, 'dist');
    pages = readPages(folder);
  });

  afterAll(() => copy.remove());

  test.runIf(isDeep)('has the pages of the site', () => {
    const paths = new Set(pages.map(({ path }) => path));
    expect(readPages().filter(({ path }) => !paths.has(path))).toEqual([]);
  });

  test('takes words that look like a day or like a part of a program for words', () => {
    const glossary = textOf(pageAt(pages, '/glossary/').document);
    expect(glossary).toContain('2026-03-31');
    expect(glossary).toContain('A word such as constructor, __proto__ or toString.');
  });

  test('keeps every link below that path, and none is broken', () => {
    const outside = pages
      .flatMap(linksOn)
      .filter((link) => link.startsWith('/') && !link.startsWith(basePath));
    expect([...new Set(outside)]).toEqual([]);
    expect(brokenLinks(pages, folder, basePath)).toEqual([]);
    expect(sitemapPaths(folder).filter((path) => !path.startsWith(basePath))).toEqual([]);
  });

  describe('a chart that an author wrote in a text', () => {
    const figureOn = (path: string) =>
      /<figure class="app-chart.*?<\/figure>/s
        .exec(pageAt(pages, path).html)?.[0]
        // Both are the same HTML.
        .replaceAll('=""', '') ?? '';

    test('is drawn as the same figure in Markdown and in MDX', () => {
      const figure = figureOn('/central-bedfordshire/arrangements/funding/');
      expect(figure).toContain('Two boxes and a dashed line.</p>');
      expect(figureOn('/central-bedfordshire/arrangements/a-chart/')).toBe(figure);
    });

    test.each(['funding', 'a-chart'])('has attributes as HTML and SVG spell them (%s)', (name) => {
      const figure = figureOn(`/central-bedfordshire/arrangements/${name}/`);
      for (const attribute of [
        'viewBox',
        'stroke-width',
        'stroke-dasharray',
        'aria-labelledby',
        'marker-end',
        'class',
      ])
        expect(figure).toMatch(new RegExp(` ${attribute}="[^"]+"`));
      expect(figure).not.toMatch(
        / (viewbox|strokeWidth|strokeDasharray|ariaLabelledby|className|tabIndex)=/,
      );
      expect(figure).not.toMatch(/<(style|script)| style=/);
    });

    test('has links and files below the path of the site', () => {
      const figure = figureOn('/central-bedfordshire/arrangements/funding/');
      expect(figure).toContain('href="/handbook/guidance/"');
      expect(figure).toMatch(/href="\/handbook\/charts\/blocks\/[0-9a-f]{10}\.svg"/);
    });
  });

  test('marks the part of the site that a page is in', () => {
    const { document } = pageAt(pages, '/procedures/');
    const here = elements(document, 'a').filter(
      (link) => attribute(link, 'aria-current') !== undefined,
    );
    expect(here.map(textOf)).toEqual(['Procedures']);
  });

  test('does not take the arrangements of 2018 for old', () => {
    const text = textOf(pageAt(pages, '/central-bedfordshire/arrangements/funding/').document);
    // Its owner has a newer document, whatever the day; its period and edition are not over.
    expect(text).toContain('Replaced: read Central Bedfordshire MASA Arrangements 2024');
    expect(text).not.toContain('Old document');
  });

  test('takes the edition of 2018 for the one in force', () => {
    expect(textOf(pageAt(pages, '/guidance/').document)).toMatch(
      /Working Together 2018[^.]*In force/i,
    );
  });
});

describe('the site as it is built on the day of the test', () => {
  test('says that the arrangements of 2018 have been replaced and which edition is in force', () => {
    const text = textOf(
      pageAt(readPages(), '/central-bedfordshire/arrangements/funding/').document,
    );
    expect(text).toContain('Replaced: read Central Bedfordshire MASA Arrangements 2024.');
    expect(text).toMatch(
      /Guidance edition Working Together 2018 \(in force: Working Together 20(23|26)\)/,
    );
  });
});

describe('a build with a mistake in the content', () => {
  let copy: ProjectCopy;

  beforeAll(async () => {
    copy = await copyProject();
    await copy.change(`${MADE_UP_CONTENT}/exampleton-minster/structures`, (text) =>
      text.replace('agency: exampleton-minster-police', 'agency: exampleton-minster-polise'),
    );
  });

  afterAll(() => copy.remove());

  test('fails, says which file is wrong and what to write, and leaves no site', async () => {
    const { code, output } = await copy.run('scripts/build.ts', MADE_UP);
    expect(code).toBe(1);
    expect(output).toContain(`${MADE_UP_CONTENT}/exampleton-minster/structures/2024-2027.yaml`);
    expect(output).toMatch(
      /there is no agency called "exampleton-minster-polise"\. Did you mean "exampleton-minster-police"\?/,
    );
    expect(output).toContain('The site was not built.');
    expect(output).not.toMatch(/^\s+at .*:\d+:\d+/m);
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });
});

describe('a build with a chart that cannot be drawn', () => {
  let copy: ProjectCopy;
  const text = `${MADE_UP_CONTENT}/exampleton-coast/arrangements/who-we-are.md`;

  beforeAll(async () => {
    copy = await copyProject();
    await copy.append(
      text,
      CHART_BLOCK.replace('a{{"First"}} -.-> b["Second"]', 'a{{"First"}} -.-> b["Second"'),
    );
  });

  afterAll(() => copy.remove());

  test('fails, names the file and the line, and leaves no site', async () => {
    const { code, output } = await copy.run('scripts/build.ts', MADE_UP);
    expect(code).toBe(1);
    expect(output).toMatch(
      new RegExp(
        `\\(from ${text}\\) could not be drawn, at line \\d of its source, which is line \\d+ of the file`,
      ),
    );
    expect(output).toContain('b["Second"');
    expect(existsSync(join(copy.root, 'dist'))).toBe(false);
  });
});
