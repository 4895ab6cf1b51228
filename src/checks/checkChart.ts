import { linksOfChart, namesOfBlock } from '../lib/chartSyntax.ts';
import type { Place, Problem } from '../problems/problem.ts';
import { checkLink } from './checkLink.ts';
import { problemOf } from '../problems/problemKinds.ts';

/** Beyond this, Mermaid draws a picture that says so. */
const MOST_CHARACTERS = 50_000;

const SITES_LOOK = 'the look and the settings of charts are those of the site';

/**
 * What a chart may do without, and why. Each is looked for in every line. A semicolon ends a statement as a line break
 * does, so whatever starts one is looked for behind it too.
 */
const REFUSED: readonly { pattern: RegExp; why: string }[] = [
  // Mermaid reads it anywhere in a line.
  { pattern: /%%\s*\{.*/, why: SITES_LOOK },
  { pattern: /^\s*---\s*$/, why: 'a chart has no block of fields at the top' },
  { pattern: /(?:^|;)\s*(?:style|linkStyle|classDef|cssClass)\b.*/, why: SITES_LOOK },
  { pattern: /;\s*click\b.*/, why: 'every click has a line to itself' },
  {
    pattern: /@\s*\{(?!\s*(?:(?:shape|label)\s*:\s*(?:[\w-]+|"[^"\\]*")\s*,?\s*)*\}).*/,
    why: 'a box has a shape and a label alone, in one line, and no pictures',
  },
  { pattern: /<\/?(?!br\s*\/?>)[a-z!][^>]*>?/i, why: 'a box has words alone, no HTML' },
  { pattern: /\b(?:url\s*\(|javascript:|data:|themeCSS).*/i, why: 'it would load something' },
  { pattern: /!\[[^\]]*\]\([^)]*\)?/, why: 'a chart has no pictures' },
];

/**
 * A block that is meant to be a chart and would be shown as code: its mark has capitals or another ending, or there is
 * none and it begins as charts do.
 */
export function checkChartMark(mark: string, source: string, place: Place): Problem[] {
  const [first = ''] = source.trimStart().split('\n', 1);
  const isMeant = mark === '' ? isFlowchart(first) : /^(?:mermaid|mmd)(?![a-z]*-)/i.test(mark);
  return isMeant ? [problemOf('chart-shown-as-code', place, { mark })] : [];
}

/** Checks one block with a chart: its names, its length, its links, and that it only shows something. */
export function checkChart(source: string, place: Place): Problem[] {
  const lineOf = (line: number): Place => ({ ...place, line: (place.line ?? 1) + line });
  return [
    ...unnamed(source, place),
    ...otherKind(source, lineOf),
    ...tooLong(source, place),
    ...source.split('\n').flatMap((line, index) => withMore(line, lineOf(index + 1))),
    ...linksOfChart(source).flatMap(({ url, line }) => checkChartLink(url, lineOf(line))),
  ];
}

/** A chart that is not named or described for those who cannot see it. */
function unnamed(source: string, place: Place): Problem[] {
  const { title, description } = namesOfBlock(source);
  const missing = [...(title ? [] : ['accTitle']), ...(description ? [] : ['accDescr'])];
  return missing.map((name) => problemOf('chart-without-name', place, { name }));
}

/** Other kinds of charts than those that have the look of the site: their links and settings are written in other ways. */
function otherKind(source: string, lineOf: (line: number) => Place): Problem[] {
  const lines = source.split('\n').map((line) => line.trim());
  const at = lines.findIndex((line) => line !== '' && !line.startsWith('%%'));
  const first = lines[at] ?? '';
  if (isFlowchart(first)) return [];
  return [problemOf('chart-of-other-kind', lineOf(at + 1), { found: first.slice(0, 60) })];
}

function isFlowchart(first: string): boolean {
  return /^(?:flowchart|graph)(?:[ \t]+(?:TB|TD|BT|RL|LR))?[ \t]*;?$/.test(first.trim());
}

function tooLong({ length }: string, place: Place): Problem[] {
  const args = { length, most: MOST_CHARACTERS };
  return length > MOST_CHARACTERS ? [problemOf('chart-too-long', place, args)] : [];
}

function withMore(line: string, place: Place): Problem[] {
  for (const { pattern, why } of REFUSED) {
    const found = pattern.exec(line)?.[0].trim();
    if (found !== undefined)
      return [problemOf('chart-with-more', place, { found: found.slice(0, 60), why })];
  }
  // Whatever else a click can do: call a function, open another window.
  const isLink = /^\s*click\s+\S+\s+(?:href\s+)?"[^"]*"(?:\s+"[^"]*")?\s*$/.test(line);
  if (!/^\s*click\b/.test(line) || isLink) return [];
  const found = line.trim().slice(0, 60);
  return [
    problemOf('chart-with-more', place, { found, why: 'a click leads to a page of this site' }),
  ];
}

function checkChartLink(url: string, place: Place): Problem[] {
  if (!/^[a-z][a-z0-9+.-]*:/i.test(url.trim())) return checkLink(url, place);
  const why = 'a click leads to a page of this site';
  return [problemOf('chart-with-more', place, { found: url.slice(0, 60), why })];
}
