import { inField, must, NOTHING, person } from '../kind.ts';
import type { MutantKind } from '../kind.ts';
import { isField, isFieldOf, isList, isProse } from '../places.ts';
import type { FieldValue, SoundTexts } from '../soundTexts.ts';

const isReference = ({ reference }: FieldValue) => reference !== undefined;

/** A row of a list of references, with the list. */
const isReferenceRow = ({ reference, path }: FieldValue) =>
  reference !== undefined && typeof path.at(-1) === 'number';

/** Fields that point to entries of the type that they are in. */
const SAME_TYPE = ['related', 'seeAlso', 'replaces', 'jointOf', 'partOf', 'succeededBy'];

const anotherEntry = ({ reference, value }: FieldValue, { read }: SoundTexts, at: number) => {
  const all = read.entries.filter((one) => one.collection === reference && one.id !== value);
  return all[at % Math.max(all.length, 1)]?.id;
};

const rowsWith = (key: string) => (value: FieldValue) =>
  isList(value) &&
  (value.value as unknown[]).length > 1 &&
  (value.value as unknown[]).every((row) => typeof row === 'object' && row !== null && key in row);

/** Broken and doubled references, and ids inside entries. */
export const referenceKinds: MutantKind[] = [
  inField('reference to nothing', must, isReference, ({ value }) => `${String(value)}x`),
  inField('reference to nothing at all', must, isReference, () => 'no-such-entry'),
  inField('reference with a capital', must, isReference, ({ value }) =>
    String(value).toUpperCase(),
  ),
  inField(
    'reference to an entry of another type',
    must,
    isReference,
    ({ reference }, { read }) =>
      read.entries.find(
        ({ collection, id }) => collection !== reference && !read.ids[reference as 'areas'].has(id),
      )?.id,
  ),
  inField(
    'reference to another entry of the type',
    person('Both entries exist. Which of them is meant, only the source tells.'),
    isReference,
    (place, content, chance) => anotherEntry(place, content, chance.below(500)),
  ),
  inField(
    'reference to itself',
    must,
    (value) =>
      isReference(value) &&
      SAME_TYPE.includes(value.key) &&
      value.reference === value.file.collection,
    ({ file }) => file.id,
  ),
  inField(
    'reference written twice in a list',
    must,
    (value) =>
      isList(value) &&
      (value.value as unknown[]).every((row) => typeof row === 'string') &&
      ['topics', 'areas', 'related', 'support', 'seeAlso', 'editions', 'agencies'].includes(
        value.key,
      ),
    ({ value }) => [...(value as string[]), (value as string[])[0]],
  ),
  inField('no sources', must, isField('document'), () => 'no-such-document'),
  inField(
    'sources removed',
    must,
    (value) => value.path.length === 1 && value.key === 'sources',
    () => NOTHING,
  ),
  inField(
    'sources emptied',
    must,
    (value) => value.path.length === 1 && value.key === 'sources',
    () => [],
  ),
  inField('same id twice in an entry', must, rowsWith('id'), ({ value }) => {
    const rows = value as { id: unknown }[];
    return rows.map((row) => ({ ...row, id: rows[0]?.id }));
  }),
  inField(
    'row of a list written twice',
    must,
    (value) => isList(value) && typeof value.path.at(-1) === 'string' && value.key !== 'rows',
    ({ value }) => [...(value as unknown[]), (value as unknown[])[0]],
  ),
  inField(
    'value of no list',
    must,
    isField('kind', 'function', 'reliability', 'unit'),
    () => 'another',
  ),
  inField('number where a text belongs', must, isField('title', 'summary'), () => 12),
  inField('text where a number belongs', must, isField('order', 'within'), () => 'ten'),
  inField(
    'category that the structure does not have',
    must,
    isFieldOf('groups', 'category'),
    () => 'elsewhere',
  ),
  inField(
    'row of a list deleted',
    person('A list with fewer rows is a list. What is missing, only the source tells.'),
    isReferenceRow,
    () => NOTHING,
  ),
  inField('summary without words', must, isProse, () => '…'),
];
