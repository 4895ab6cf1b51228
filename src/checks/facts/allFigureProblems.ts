import type { ContentEntry, WrittenContent } from '../../loader/entries.ts';
import type { Problem } from '../../problems/problem.ts';
import { citedLinesOf } from './citedLines.ts';
import type { FigureExceptions } from './figureExceptions.ts';
import { figureProblems } from './figureProblems.ts';
import { needlessExceptions } from './needlessExceptions.ts';
import type { Outline } from './outline.ts';
import { sourceTexts } from './sourceTexts.ts';
import { isExcepted, statedBy, unstatedFigures, unstatedProblems } from './unstatedFigures.ts';

/** Everything that is wrong between the figures of the entries and those of the documents, both ways. */
export function allFigureProblems(
  content: WrittenContent,
  entries: readonly ContentEntry[],
  outlines: ReadonlyMap<string, Outline>,
  exceptions: FigureExceptions,
): Problem[] {
  const texts = sourceTexts(content, outlines, exceptions);
  const stated = statedBy(entries, texts);
  const unstated = citedLinesOf(entries, outlines).flatMap((lines) =>
    unstatedFigures(lines, stated),
  );
  return [
    ...entries.flatMap((entry) => figureProblems(entry, texts)),
    ...unstatedProblems(
      unstated.filter((one) => !isExcepted(one, texts)),
      entries,
    ),
    ...needlessExceptions(entries, texts, unstated),
  ];
}
