import type { Place, Problem } from '../problems/problem.ts';
import type { MdastNode } from 'satteri';
import { CHART_LANGUAGE } from '../lib/chartSyntax.ts';
import { bodyNodes, wordsIn } from './bodyNodes.ts';
import { checkChart, checkChartMark } from './checkChart.ts';
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
  const placeOf: PlaceOfNode = (node) => ({
    file: file.file,
    line: file.bodyLine + (node.position?.start.line ?? 1) - 1,
  });
  const problems = nodes.flatMap((node) => checkNode(node, placeOf, read));
  return [...oneHtmlPerLine(problems), ...checkHeadings(nodes, placeOf)];
}

type PlaceOfNode = (node: MdastNode) => Place;

function checkNode(node: MdastNode, placeOf: PlaceOfNode, read: ReadContent): Problem[] {
  const place = placeOf(node);
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
  if (node.type === 'code')
    return node.lang === CHART_LANGUAGE
      ? checkChart(node.value, place)
      : checkChartMark(node.lang ?? '', node.value, place);
  if (node.type === 'image') return checkPicture(node.url, place, read.publicFiles);
  // A picture is written with its address, so that it is seen here.
  if (node.type === 'imageReference')
    return [problemOf('foreign-picture', place, { url: node.label ?? node.identifier })];
  if (node.type === 'table') return unevenRows(node, placeOf);
  const isLink = node.type === 'link' || node.type === 'linkReference';
  const isEmpty = isLink && !/[\p{L}\p{N}]/u.test(wordsIn(node));
  return [
    ...(isEmpty ? [problemOf('link-without-words', place, {})] : []),
    ...(node.type === 'link' || node.type === 'definition' ? checkLink(node.url, place) : []),
  ];
}

/** Rows with fewer cells than the first row, which are filled up with empty ones, or with more, which are not shown. */
function unevenRows(table: Extract<MdastNode, { type: 'table' }>, placeOf: PlaceOfNode): Problem[] {
  const [head, ...rows] = table.children;
  const wanted = head?.children.length ?? 0;
  return rows.flatMap((row) => {
    const found = row.children.length;
    return found === wanted ? [] : [problemOf('uneven-row', placeOf(row), { wanted, found })];
  });
}

function checkHeadings(nodes: MdastNode[], placeOf: PlaceOfNode): Problem[] {
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
