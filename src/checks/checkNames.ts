import type { Place, Problem } from '../problems/problem.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { knownNames } from './knownNames.ts';
import { personNamesIn } from './personNames.ts';
import type { KnownNames, NamePlace } from './personNames.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';

/** Fields that say what post or part somebody has. */
const ROLES = new Set(['role', 'by', 'checkedBy', 'who']);

/** Fields that say what an entry, or a document, is called. */
const TITLES = new Set([
  'title',
  'shortName',
  'shortTitle',
  'aliases',
  'publisher',
  'place',
  'body',
  'postalAddress',
]);

/** Fields without words about anybody. */
const NO_TEXT = new Set(['address', 'notNames', 'document', 'lines', 'places']);

/**
 * What looks like the name of a person: this site names posts. Case reviews have their own stricter check (`checkReviews.ts`), words that people type into the search name nobody, and the check knows English only.
 */
export function checkNames(read: ReadContent): Problem[] {
  const known = knownNames(read);
  return read.entries
    .filter(({ collection }) => collection !== 'caseReviews' && collection !== 'translations')
    .flatMap((entry) => [...namesInFields(entry, known), ...namesInBody(entry, known)]);
}

function namesInFields({ data, placeOf }: ContentEntry, known: KnownNames): Problem[] {
  return textsIn(data, NO_TEXT).flatMap(({ text, path }) => {
    const kind = kindOf(path);
    return problemsIn(text, kind, known, () => placeOf(path));
  });
}

function namesInBody({ body, bodyLine, file }: ContentEntry, known: KnownNames): Problem[] {
  return problemsIn(body, 'text', known, (found) => ({
    file,
    line: bodyLine + lineOf(body, found),
  }));
}

function problemsIn(
  text: string,
  kind: NamePlace,
  known: KnownNames,
  placeOf: (found: string) => Place,
): Problem[] {
  return personNamesIn(text, kind, known).map(({ words: found, isSure }) => {
    const sure = kind === 'role' ? 'name-in-role' : 'name-in-text';
    const code = isSure ? sure : 'name-suspected';
    return problemOf(code, placeOf(found), { found });
  });
}

function kindOf(path: FieldPath): NamePlace {
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  return ROLES.has(field) ? 'role' : TITLES.has(field) ? 'title' : 'text';
}

/** How many lines of a text come before words that may be spread over two lines. */
function lineOf(text: string, found: string): number {
  const at = text.replaceAll(/\s/g, ' ').indexOf(found);
  const first = at === -1 ? text.indexOf(found.split(' ')[0] ?? '') : at;
  return text.slice(0, Math.max(first, 0)).split('\n').length - 1;
}
