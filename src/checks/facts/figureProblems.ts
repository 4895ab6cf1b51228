import type { ContentEntry } from '../../loader/entries.ts';
import type { Problem } from '../../problems/problem.ts';
import { rangesOf } from './lineNumbers.ts';
import { linesWith } from './outline.ts';
import type { SourceTexts } from './sourceTexts.ts';
import { citedTexts } from './sourceTexts.ts';
import { traceFigures } from './untracedFigures.ts';

const NEEDLESS = {
  'not-in-entry': 'is not in the entry',
  traces: 'is on the lines that the entry cites',
};

/** What is wrong with the figures of an entry, in words for the person who keeps it. */
export function figureProblems(entry: ContentEntry, texts: SourceTexts): Problem[] {
  const { untraced, elsewhere, tooOften, needless } = traceFigures(entry, texts);
  return [
    ...untraced.map(({ text, place }): Problem => ({
      ...place,
      code: 'untraced-figure',
      message: `"${text}" is in none of the documents that the entry cites.`,
      advice:
        'Correct it, cite the document it comes from, or list it under addedFigures with the reason.',
      severity: 'error',
    })),
    ...needless.map(({ figure, path, because }): Problem => ({
      ...entry.placeOf(path),
      code: 'needless-added-figure',
      message: `"${figure}" is listed as added, but it ${NEEDLESS[because]}.`,
      advice: 'Remove it from addedFigures, or correct it.',
      severity: 'error',
    })),
    ...elsewhere.map(({ text, values, place }): Problem => {
      const found = rangesOf(
        citedTexts(entry, texts).flatMap(({ outline }) => linesWith(outline, values)),
      );
      return {
        ...place,
        code: 'figure-on-other-line',
        message: `"${text}" is not on the lines that the entry cites.`,
        advice: `Compare it with the document. Correct it, cite its line as well${found && ` (it is on ${found})`}, or list it under addedFigures with the reason.`,
        severity: 'error',
      };
    }),
    ...tooOften.map(({ text, place }): Problem => ({
      ...place,
      code: 'figure-too-often',
      message: `"${text}" is in the entry more often than on the lines that it cites.`,
      advice:
        'Compare each one with the document. Correct the wrong one, cite the other line as well, or list it under addedFigures with the reason.',
      severity: 'error',
    })),
  ];
}
