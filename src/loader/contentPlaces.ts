import type { CollectionName } from '../schemas/collections.ts';
import { collectionDefinitions, collectionNames } from '../schemas/collections.ts';
import type { Problem } from '../problems/problem.ts';
import { joinWords } from '../lib/lists.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';
import { didYouMean, labelOf, quote, withArticle } from '../problems/messageParts.ts';

const SHARED = 'shared';
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Where the files of a content type live, as a pattern: `<partnership>/groups/<structure>/<name>.md or .mdx`. */
export function pathPattern(name: CollectionName): string {
  const { owner, folder, place, body } = collectionDefinitions[name];
  const owners = {
    partnership: '<partnership>',
    shared: SHARED,
    any: `<partnership or ${SHARED}>`,
  }[owner];
  const ending = body ? '.md or .mdx' : '.yaml';
  const between = name === 'groups' ? '<structure>' : '<report>';
  const rest = {
    file: '',
    folder: '/<name>',
    either: '/<name>',
    nested: `/${between}/<name>`,
    index: `/${between}/index`,
  }[place];
  return `${owners}/${folder}${rest}${ending}`;
}

/** Says why a path below the content folder is no place for an entry, and where the file belongs. */
export function explainMisplaced(path: string, file: string): Problem {
  const [owner = '', folder = '', ...rest] = path.split('/');
  const name = folder.replace(/\.[^.]*$/, '');
  const sameFolder = collectionNames.filter(
    (each) => collectionDefinitions[each].folder === (rest.length > 0 ? folder : name),
  );
  const misplaced = (reason: string, advice: string) =>
    problemOf('misplaced-file', { file }, { reason, advice });

  if (folder === '') {
    return misplaced(
      'The file lies outside every folder of content.',
      `Move it to the folder of a partnership, or to ${quote(SHARED)}.`,
    );
  }
  if (sameFolder.length === 0) {
    const folders = foldersOf(owner);
    const found = rest.length > 0 ? folder : owner;
    return rest.length > 0
      ? misplaced(
          `There is no content type with a folder called ${quote(found)}.`,
          didYouMean(nearest(folder, folders), `The folders are ${joinWords(folders)}.`),
        )
      : misplaced(
          'The file does not lie in the folder of a content type.',
          `Move it to one of the folders ${joinWords(folders)}.`,
        );
  }
  const labels = joinWords(
    sameFolder.map((each) => withArticle(labelOf(each))),
    'or',
  );
  const patterns = joinWords(sameFolder.map(pathPattern), 'or');
  const ending = /\.[^./]*$/.exec(path)?.[0];
  const fitsOwner = sameFolder.some((each) =>
    foldersOf(owner).includes(collectionDefinitions[each].folder),
  );
  if (!fitsOwner)
    return misplaced(
      `The file of ${labels} does not belong in ${quote(owner)}.`,
      `Move it to ${patterns}.`,
    );
  if (
    !sameFolder.some(
      (each) =>
        pathPattern(each).endsWith(String(ending)) || pathPattern(each).includes(`${ending} `),
    )
  ) {
    return misplaced(
      ending
        ? `The ending ${quote(ending)} is not one that ${labels} can have.`
        : 'The file name has no ending.',
      `Name the file ${patterns}.`,
    );
  }
  return misplaced(
    `The file of ${labels} has too many or too few folders above it.`,
    `Move it to ${patterns}.`,
  );
}

/** Names in a path that cannot be part of an address, each with one that can. */
export function badNames(path: string, file: string): Problem[] {
  return path
    .replace(/\.[^./]*$/, '')
    .split('/')
    .filter((name) => !SLUG.test(name))
    .map((name) => problemOf('bad-name', { file }, { name, suggestion: toSlug(name) }));
}

/** True when every part of an id can be part of an address. A file with another name is refused. */
export function canBeAddress(id: string): boolean {
  return id.split('/').every((name) => SLUG.test(name));
}

function toSlug(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F'’]/g, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '') || 'name';
}

function foldersOf(owner: string): string[] {
  const unwanted = owner === SHARED ? 'partnership' : 'shared';
  const wanted = collectionNames.map((name) => collectionDefinitions[name]);
  return [
    ...new Set(
      wanted
        .filter((each) => each.owner !== unwanted && each.place !== 'file')
        .map(({ folder }) => folder),
    ),
  ];
}
