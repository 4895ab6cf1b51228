import type { ContentEntry, WrittenContent } from '../../loader/entries.ts';
import type { Problem } from '../../problems/problem.ts';
import { citedLinesOf } from './citedLines.ts';
import { figureProblems } from './figureProblems.ts';
import type { Outline } from './outline.ts';
import { sourceTexts } from './sourceTexts.ts';
import { needlessNotUsed, statedBy, unstatedFigures, unstatedProblems } from './unstatedFigures.ts';

/** Everything that is wrong between the figures of the entries and those of the documents, both ways. */
export function allFigureProblems(
  content: WrittenContent,
  entries: readonly ContentEntry[],
  outlines: ReadonlyMap<string, Outline>,
): Problem[] {
  const texts = sourceTexts(content, outlines);
  const stated = statedBy(entries, texts);
  const cited = citedLinesOf(entries, outlines);
  return [
    ...entries.flatMap((entry) => figureProblems(entry, texts)),
    ...unstatedProblems(
      cited.flatMap((lines) => unstatedFigures(lines, stated)),
      entries,
    ),
    ...cited.flatMap((lines) => needlessNotUsed(lines, stated)),
  ];
}
