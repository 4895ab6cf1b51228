import { appendFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, elements, textOf } from '../helpers/dom.ts';
import { brokenLinks, linksOn } from '../helpers/links.ts';
import { changeFiles } from '../helpers/projectCopy.ts';
import { pageAt, sitemapPaths } from '../helpers/site.ts';
import type { SitePage } from '../helpers/site.ts';

/** The path that these sites are built for. */
export const BASE_PATH = '/handbook/';

/** Where the texts are put. */
export interface OddTexts {
  /** Path of the partnership, with a slash at both ends. */
  partnership: string;
  /** Name of the text of its arrangements that gets a chart at its end. */
  text: string;
  /** A source that the content has. */
  document: string;
}

/** A chart as an author writes it, with a shape, a dashed line and a link. */
export const CHART_BLOCK = `

\`\`\`mermaid
flowchart TB
  accTitle: A chart in a text
  accDescr: Two boxes and a dashed line.
  a{{"First"}} -.-> b["Second"]
  click b href "/guidance/"
\`\`\`
`;

const mdxEntry = (document: string) => `---
title: A text with a chart
summary: A text in MDX that holds a chart.
sources:
  - document: ${document}
    place: Title
order: 900
chapter: purpose
---

## A chart
${CHART_BLOCK}`;

/** Words that every object of JavaScript knows, and a title that looks like a day. */
const oddTerm = (document: string) => `title: 2026-03-31
summary: 2026-04-01
aliases: [${Object.getOwnPropertyNames(Object.prototype).join(', ')}]
sources:
  - document: ${document}
    place: constructor
meaning: A word such as constructor, __proto__ or toString.
`;

/** Adds texts with charts and a term that could be taken for a program, all as an editor on Windows leaves them. */
export async function writeOddTexts(content: string, texts: OddTexts): Promise<void> {
  const arrangements = join(content, texts.partnership, 'arrangements');
  await appendFile(join(arrangements, `${texts.text}.md`), CHART_BLOCK);
  await writeFile(join(arrangements, 'a-chart.mdx'), mdxEntry(texts.document));
  await writeFile(join(content, 'shared/glossary/constructor.yaml'), oddTerm(texts.document));
  await changeFiles(content, (text) => text.replaceAll('\n', '\r\n'));
}

/** What is true of a site built for {@link BASE_PATH} with {@link writeOddTexts}. */
export function otherPathTests(
  site: () => { folder: string; pages: SitePage[] },
  { partnership, text }: OddTexts,
): void {
  const pathOf = (name: string) => `${partnership}arrangements/${name}/`;

  test('takes words that look like a day or like a part of a program for words', () => {
    const glossary = site()
      .pages.filter(({ path }) => path.startsWith('/glossary/'))
      .map(({ document }) => textOf(document))
      .join(' ');
    expect(glossary).toContain('2026-03-31');
    expect(glossary).toContain('A word such as constructor, __proto__ or toString.');
  });

  test('keeps every link below its path, and none is broken', () => {
    const { folder, pages } = site();
    const outside = pages
      .flatMap(linksOn)
      .filter((link) => link.startsWith('/') && !link.startsWith(BASE_PATH));
    expect([...new Set(outside)]).toEqual([]);
    expect(brokenLinks(pages, folder, BASE_PATH)).toEqual([]);
    expect(sitemapPaths(folder).filter((path) => !path.startsWith(BASE_PATH))).toEqual([]);
  });

  test('marks the part of the site that a page is in', () => {
    const { document } = pageAt(site().pages, '/procedures/');
    const here = elements(document, 'a').filter(
      (link) => attribute(link, 'aria-current') !== undefined,
    );
    expect(here.map(textOf)).toEqual(['Procedures']);
  });

  describe('a chart that an author wrote in a text', () => {
    const figureOn = (name: string) =>
      /<figure class="app-chart.*?<\/figure>/s
        .exec(pageAt(site().pages, pathOf(name)).html)?.[0]
        // Both are the same HTML.
        .replaceAll('=""', '') ?? '';

    test('is drawn as the same figure in Markdown and in MDX', () => {
      const figure = figureOn(text);
      expect(figure).toContain('Two boxes and a dashed line.</p>');
      expect(figureOn('a-chart')).toBe(figure);
    });

    test.each([text, 'a-chart'])('has attributes as HTML and SVG spell them (%s)', (name) => {
      const figure = figureOn(name);
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
        / ((?!viewBox)view\w*|strokeWidth|strokeDasharray|ariaLabelledby|className|tabIndex)=/,
      );
      expect(figure).not.toMatch(/<(style|script)| style=/);
    });

    test('has links and files below the path of the site', () => {
      const figure = figureOn(text);
      expect(figure).toContain(`href="${BASE_PATH}guidance/"`);
      expect(figure).toMatch(
        new RegExp(String.raw`href="${BASE_PATH}charts/blocks/[0-9a-f]{10}\.svg"`),
      );
    });
  });
}
