import { oncePer } from '../lib/oncePer.ts';
import type { Place, Problem } from '../problems/problem.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import { textsIn } from '../loader/fieldTexts.ts';
import { knownNames } from './knownNames.ts';
import { nameSignsIn, personNamesAmong } from './personNames.ts';
import type { NamePlace } from './personNames.ts';
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
    .flatMap((entry) =>
      signsOf(entry).flatMap(({ signs, placeOf }) =>
        personNamesAmong(signs, known).map(({ words: found, isSure }) => {
          const sure = signs.place === 'role' ? 'name-in-role' : 'name-in-text';
          return problemOf(isSure ? sure : 'name-suspected', placeOf(found), { found });
        }),
      ),
    );
}

/** The texts of an entry that have signs of a name, with where what is found in each is. */
const signsOf = oncePer((entry: ContentEntry) => {
  const { data, body, bodyLine, file } = entry;
  const texts = textsIn(data, NO_TEXT).map(({ text, path }) => ({
    signs: nameSignsIn(text, kindOf(path)),
    placeOf: (): Place => entry.placeOf(path),
  }));
  const inBody = {
    signs: nameSignsIn(body, 'text'),
    placeOf: (found: string): Place => ({ file, line: bodyLine + lineOf(body, found) }),
  };
  return [...texts, inBody].flatMap(({ signs, placeOf }) => (signs ? [{ signs, placeOf }] : []));
});

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
