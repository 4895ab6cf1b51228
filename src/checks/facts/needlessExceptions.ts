import type { ContentEntry } from '../../loader/entries.ts';
import type { Problem } from '../../problems/problem.ts';
import { exceptedIn, NO_EXCEPTIONS, valuesOfException } from './figureExceptions.ts';
import type { SourceTexts } from './sourceTexts.ts';
import type { UnstatedFigure } from './unstatedFigures.ts';
import { traceFigures } from './untracedFigures.ts';

const FILE = 'src/checks/facts/exceptions.yaml';

/** Exceptions that excuse nothing: they would hide a slip to come. */
export function needlessExceptions(
  entries: readonly ContentEntry[],
  texts: SourceTexts,
  unstated: readonly UnstatedFigure[],
): Problem[] {
  const { notOnTheLines, inNoEntry } = texts.exceptions;
  const strict = { ...texts, exceptions: NO_EXCEPTIONS };
  return [
    ...notOnTheLines
      .filter((one) => {
        const needed = entries
          .filter((entry) => exceptedIn(entry, { notOnTheLines: [one] }).length > 0)
          .map((entry) => traceFigures(entry, strict))
          .flatMap(({ elsewhere, tooOften }) => [...elsewhere, ...tooOften])
          .flatMap(({ values }) => values);
        return !valuesOfException(one).every((value) => needed.includes(value));
      })
      .map(({ entry, figure }) => needless(`"${figure}" in ${entry}`)),
    ...inNoEntry
      .filter(
        ({ document, line, figure }) =>
          !unstated.some(
            (one) =>
              one.documents.includes(document) &&
              one.line === line &&
              valuesOfException({ figure }).includes(one.value),
          ),
      )
      .map(({ document, line, figure }) => needless(`"${figure}" on line ${line} of ${document}`)),
  ];
}

function needless(what: string): Problem {
  return {
    file: FILE,
    code: 'needless-exception',
    message: `The exception for ${what} is not needed, or no longer.`,
    advice: 'Remove it.',
    severity: 'error',
  };
}
