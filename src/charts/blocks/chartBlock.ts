import { hash } from 'node:crypto';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import { CHART_LANGUAGE, namesOfBlock } from '../../lib/chartSyntax.ts';
import { href } from '../../lib/paths.ts';
import type { ChartDefinition } from '../engine/mermaid/definition.ts';

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
  const name = hash('sha256', source).slice(0, 10);
  return {
    id: `blocks/${name}`,
    entry: file,
    title,
    description,
    mermaid: withSiteAddresses(source),
  };
}

/** Lets authors write `/luton/` whatever the path the site is under, as in the rest of a text. */
function withSiteAddresses(source: string): string {
  return source.replaceAll(
    /^(\s*click\s+\S+\s+(?:href\s+)?")(\/(?!\/)[^"]*)/gm,
    (_, before: string, address: string) => `${before}${href(address)}`,
  );
}

/** The blocks, each with the line of the text on which it opens. */
function codeBlocks(node: MdastNode): { value: string; line: number }[] {
  if (node.type === 'code') {
    const line = node.position?.start.line ?? 1;
    return node.lang === CHART_LANGUAGE ? [{ value: node.value, line }] : [];
  }
  return 'children' in node ? (node.children as MdastNode[]).flatMap(codeBlocks) : [];
}
