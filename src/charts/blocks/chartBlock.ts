import { createHash } from 'node:crypto';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { href } from '../../lib/paths.ts';
import type { ChartDefinition } from '../engine/mermaid/definition.ts';

/** Language of the code blocks that hold a chart. */
export const CHART_LANGUAGE = 'mermaid';

/**
 * Every chart that an author wrote as a code block in a text; none in a text that cannot be read. `bodyLine` is the
 * line of the file on which the text begins.
 */
export function chartsInText(body: string, file: string, bodyLine = 1): ChartDefinition[] {
  if (!body.includes(CHART_LANGUAGE)) return [];
  const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return codeBlocks(parse(body, { features: { frontmatter: false } })).map(({ value, line }) => ({
      ...chartOfBlock(value, file),
      lineBefore: bodyLine + line - 1,
    }));
  } catch {
    // The content check has said what is wrong with it.
    return [];
  }
}

/** The chart of one code block. `file` is for messages; what is drawn does not depend on it. */
export function chartOfBlock(text: string, file: string): ChartDefinition {
  const source = text.trimEnd();
  const { title = 'Chart', description = '' } = namesOfBlock(source);
  const name = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return {
    id: `blocks/${name}`,
    entry: file,
    title,
    description,
    mermaid: withSiteAddresses(source),
  };
}

/** Lets authors write `/luton/` whatever the path the site stands under, as in the rest of a text. */
function withSiteAddresses(source: string): string {
  return source.replaceAll(
    /^(\s*click\s+\S+\s+(?:href\s+)?")(\/(?!\/)[^"]*)/gm,
    (_, before: string, address: string) => `${before}${href(address)}`,
  );
}

/** Addresses that boxes of a chart lead to, each with its line in the block, counted from 1. */
export function linksOfChart(source: string): { url: string; line: number }[] {
  return source.split('\n').flatMap((text, index) => {
    const url = /^\s*click\s+\S+\s+(?:href\s+)?"([^"]*)"/.exec(text)?.[1];
    return url === undefined ? [] : [{ url, line: index + 1 }];
  });
}

/** The title and description that an author gives a chart, as far as they are there. */
export function namesOfBlock(source: string): { title?: string; description?: string } {
  const title = /^[^\S\n]*accTitle[^\S\n]*:[^\S\n]*(\S.*)$/m.exec(source)?.[1]?.trim();
  const description =
    /^[^\S\n]*accDescr[^\S\n]*:[^\S\n]*(\S.*)$/m.exec(source)?.[1]?.trim() ??
    /^\s*accDescr\s*\{([^}]*\S[^}]*)\}/m.exec(source)?.[1]?.trim().replace(/\s+/g, ' ');
  return { ...(title && { title }), ...(description && { description }) };
}

/** The blocks, each with the line of the text on which it opens. */
function codeBlocks(node: MdastNode): { value: string; line: number }[] {
  if (node.type === 'code') {
    const line = node.position?.start.line ?? 1;
    return node.lang === CHART_LANGUAGE ? [{ value: node.value, line }] : [];
  }
  return 'children' in node ? (node.children as MdastNode[]).flatMap(codeBlocks) : [];
}
