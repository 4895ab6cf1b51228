import { numbersInText } from '../../lib/telephone/numbersInText.ts';
import type { ContentEntry, FieldPath } from '../../loader/entries.ts';
import { figuresIn } from './figures.ts';

/** A figure that an entry declares, with the way to it. */
interface Declared {
  figure: string;
  path: FieldPath;
}

/** The figures that an entry declares because they are not where it says that they come from, with what they say. */
export function addedFigures(entry: ContentEntry): (Declared & { values: string[] })[] {
  return declaredIn(entry)
    .filter(({ figure }) => numbersInText(figure).length === 0)
    .map((one) => ({ ...one, values: figuresIn(one.figure).flatMap(({ values }) => values) }));
}

/** The telephone numbers that an entry has a second time, as somebody read them who looked again. */
export function addedNumbers(entry: ContentEntry): (Declared & { numbers: string[] })[] {
  return declaredIn(entry)
    .map((one) => ({ ...one, numbers: numbersInText(one.figure) }))
    .filter(({ numbers }) => numbers.length > 0);
}

function declaredIn({ data }: ContentEntry): Declared[] {
  const declared = 'addedFigures' in data ? data.addedFigures : [];
  return declared.map(({ figure }, row) => ({ figure, path: ['addedFigures', row] }));
}
