import { createHash } from 'node:crypto';
import { markdownToMdast, mdxToMdast } from 'satteri';
import type { MdastNode } from 'satteri';
import type { ChartDefinition } from '../mermaid/definition.ts';

/** Language of the code blocks that hold a chart. */
export const CHART_LANGUAGE = 'mermaid';

/** Every chart that an author wrote as a code block in a text; none in a text that cannot be read. */
export function chartsInText(body: string, file: string): ChartDefinition[] {
  if (!body.includes(CHART_LANGUAGE)) return [];
  const parse = file.endsWith('.mdx') ? mdxToMdast : markdownToMdast;
  try {
    return codeBlocks(parse(body, { features: { frontmatter: false } })).map((source) =>
      chartOfBlock(source, file),
    );
  } catch {
    // The content check has said what is wrong with it.
    return [];
  }
}

/** The chart of one code block. `file` is for messages; what is drawn does not depend on it. */
export function chartOfBlock(source: string, file: string): ChartDefinition {
  const { title = 'Chart', description = '' } = namesOfBlock(source);
  const name = createHash('sha256').update(source).digest('hex').slice(0, 10);
  return {
    id: `blocks/${name}`,
    entry: file,
    title,
    description,
    mermaid: source,
    layout: 'dagre',
  };
}

/** The title and description that an author gives a chart, as far as they are there. */
export function namesOfBlock(source: string): { title?: string; description?: string } {
  const title = /^\s*accTitle\s*:\s*(\S.*)$/m.exec(source)?.[1]?.trim();
  const description =
    /^\s*accDescr\s*:\s*(\S.*)$/m.exec(source)?.[1]?.trim() ??
    /^\s*accDescr\s*\{([^}]*\S[^}]*)\}/m.exec(source)?.[1]?.trim().replace(/\s+/g, ' ');
  return { ...(title && { title }), ...(description && { description }) };
}

function codeBlocks(node: MdastNode): string[] {
  if (node.type === 'code') return node.lang === CHART_LANGUAGE ? [node.value] : [];
  return 'children' in node ? (node.children as MdastNode[]).flatMap(codeBlocks) : [];
}
