import type { Problem } from '../problems/problem.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Source documents whose text copy nobody knows. The copies need not be at hand, their outlines are. */
export function checkTextCopies({ content }: ReadContent, known: readonly string[]): Problem[] {
  return content.sources.flatMap(({ data: { textFile }, placeOf }) => {
    if (textFile === undefined || known.includes(textFile)) return [];
    const args = { textFile, nearest: nearest(textFile, known), known: [...known] };
    return [problemOf('no-text-copy', placeOf(['textFile']), args)];
  });
}
