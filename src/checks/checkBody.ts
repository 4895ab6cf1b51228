import type { Place, Problem } from '../problems/problem.ts';
import type { MdastNode } from 'satteri';
import { CHART_LANGUAGE } from '../lib/chartSyntax.ts';
import { bodyNodes, wordsIn } from './bodyNodes.ts';
import { checkChart } from './checkChart.ts';
import { checkComponent } from './checkComponent.ts';
import { textWithoutMarks } from '../loader/edition/localPassages.ts';
import type { ContentFile } from '../loader/entries.ts';
import { checkLink, checkPicture } from './checkLink.ts';
import { mdxSyntaxProblem } from './mdxSyntax.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Checks the Markdown or MDX text below the fields: headings, links, HTML, components, code. */
export function checkBody(file: ContentFile, read: ReadContent): Problem[] {
  let nodes: MdastNode[];
  try {
    nodes = bodyNodes({ ...file, body: textWithoutMarks(file.body) });
  } catch (error) {
    return [mdxSyntaxProblem(error, file)];
  }
  const placeOf = (node: MdastNode): Place => ({
    file: file.file,
    line: file.bodyLine + (node.position?.start.line ?? 1) - 1,
  });
  const problems = nodes.flatMap((node) => checkNode(node, placeOf(node), read));
  return [...oneHtmlPerLine(problems), ...checkHeadings(nodes, placeOf)];
}

function checkNode(node: MdastNode, place: Place, read: ReadContent): Problem[] {
  if (node.type === 'html') {
    const kind = /^<\/?[A-Z]/.test(node.value) ? 'component-in-markdown' : 'raw-html';
    return [problemOf(kind, place, { html: node.value })];
  }
  if (node.type === 'mdxjsEsm') return [problemOf('mdx-code', place, { code: node.value })];
  if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
    return [problemOf('mdx-code', place, { code: `{${node.value}}` })];
  }
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
    return checkComponent(node, place, read);
  }
  if (node.type === 'code' && node.lang === CHART_LANGUAGE) return checkChart(node.value, place);
  if (node.type === 'image') return checkPicture(node.url, place, read.publicFiles);
  // A picture is written with its address, so that it is seen here.
  if (node.type === 'imageReference')
    return [problemOf('foreign-picture', place, { url: node.label ?? node.identifier })];
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isEmpty = isLink && !/[\p{L}\p{N}]/u.test(wordsIn(node));
  return [
    ...(isEmpty ? [problemOf('link-without-words', place, {})] : []),
    ...(node.type === 'link' || node.type === 'definition' ? checkLink(node.url, place) : []),
  ];
}

function checkHeadings(nodes: MdastNode[], placeOf: (node: MdastNode) => Place): Problem[] {
  let previous = 1;
  return nodes.flatMap((node) => {
    if (node.type !== 'heading') return [];
    const wanted = previous + 1;
    const found = node.depth;
    previous = Math.max(found, 2);
    if (found === 1) return [problemOf('top-heading', placeOf(node), {})];
    return found > wanted ? [problemOf('skipped-heading', placeOf(node), { wanted, found })] : [];
  });
}

/** A start tag and its end tag are one mistake. */
function oneHtmlPerLine(problems: Problem[]): Problem[] {
  const lines = new Set<number | undefined>();
  return problems.filter(
    ({ code, line }) => code !== 'raw-html' || (!lines.has(line) && lines.add(line)),
  );
}
