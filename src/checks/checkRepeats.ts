import { referencesIn } from '../schemas/references.ts';
import { collectionDefinitions } from '../schemas/collections.ts';
import type { CollectionName } from '../schemas/collections.ts';
import type { Contact } from '../schemas/contact.ts';
import { oncePer } from '../lib/oncePer.ts';
import type { Problem } from '../problems/problem.ts';
import type { ContentEntry, FieldPath } from '../loader/entries.ts';
import { problemOf } from '../problems/problemKinds.ts';
import type { ReadContent } from '../loader/readContent.ts';
import { valueAt } from '../schemas/schemaTree.ts';

/** Lists whose rows may be alike, or have a check that says more. */
const OWN_CHECKS: ReadonlySet<string> = new Set([
  ...['steps', 'levels', 'criteria', 'documents', 'history', 'amounts', 'cells'],
]);

/** Types with a check of what is there once: a translation of a page, a page for an audience. */
const TOLD_APART: ReadonlySet<CollectionName> = new Set(['translations', 'audiences']);

/** Types whose pages are listed by their titles, so that readers cannot tell two of one title apart. */
const ONE_TITLE: ReadonlySet<CollectionName> = new Set(['arrangements', 'procedures', 'policies']);

/** Characters of a text that two entries may have in common, such as a link to the same page. */
const A_FEW_LINES = 300;

/** References to the own entry that another check names, with what to write. */
const OWN_RINGS: ReadonlySet<string> = new Set(['replaces', 'instead', 'usedInstead']);

/** What is there twice: rows of a list, ids within an entry, whole entries. References of an entry to itself. */
export function checkRepeats({ entries }: ReadContent): Problem[] {
  return [
    ...entries.flatMap(repeatsWithin),
    ...copies(entries.filter(({ collection }) => !TOLD_APART.has(collection))),
  ];
}

/** What one entry has twice, and its references to itself. */
const repeatsWithin = oncePer((entry: ContentEntry): readonly Problem[] => [
  ...repeatedRows(entry, entry.data, []),
  ...toItself(entry),
]);

function repeatedRows(entry: ContentEntry, value: unknown, path: FieldPath): Problem[] {
  if (typeof value !== 'object' || value === null) return [];
  if (!Array.isArray(value))
    return Object.entries(value).flatMap(([key, child]) =>
      repeatedRows(entry, child, [...path, key]),
    );
  const own = OWN_CHECKS.has(String(path.at(-1))) ? [] : repeatsIn(entry, value, path);
  return own.concat(
    value.flatMap((row: unknown, index) => repeatedRows(entry, row, [...path, index])),
  );
}

function repeatsIn(entry: ContentEntry, rows: readonly unknown[], path: FieldPath): Problem[] {
  const ids = rows.map((row) => valueAt(row, ['id']));
  const texts = rows.map((row) => (typeof row === 'number' ? '' : JSON.stringify(row)));
  return rows.flatMap((_, index) => {
    const id = ids[index];
    const first = id === undefined ? -1 : ids.indexOf(id);
    if (typeof id === 'string' && first < index)
      return [
        problemOf('id-repeated', entry.placeOf([...path, index, 'id']), { id, row: first + 1 }),
      ];
    const text = texts[index] ?? '';
    const same = texts.indexOf(text);
    return text !== '' && same < index
      ? [problemOf('row-repeated', entry.placeOf([...path, index]), { row: same + 1 })]
      : [];
  });
}

function toItself(entry: ContentEntry): Problem[] {
  const { collection, id, data, placeOf } = entry;
  return (
    referencesIn(collectionDefinitions[collection].schema, data)
      .filter((one) => one.collection === collection && one.id === id)
      // A place on its own page is somewhere else.
      .filter(({ path }) => !String(valueAt(data, path)).includes('#'))
      .filter(({ path }) => !path.some((step) => OWN_RINGS.has(String(step))))
      .map(({ path }) => problemOf('refers-to-itself', placeOf(path), { id }))
  );
}

/** Entries that say what another one says: a file that was copied and not filled in. */
function copies(entries: readonly ContentEntry[]): Problem[] {
  const first = new Map<string, ContentEntry>();
  return entries.flatMap((entry) => {
    for (const { what, field, key } of marksOf(entry)) {
      const other = first.get(key);
      // Two files with one id are named as such.
      if (other && other.id.toLowerCase() !== entry.id.toLowerCase())
        return [problemOf('copied-entry', entry.placeOf([field]), { what, other: other.file })];
      first.set(key, other ?? entry);
    }
    return [];
  });
}

interface Mark {
  what: string;
  field: string;
  key: string;
}

/** What makes an entry unique among those of its kind. */
const marksOf = oncePer((entry: ContentEntry): readonly Mark[] => {
  const { collection, data, file, body } = entry;
  const folder = file.slice(0, file.lastIndexOf('/'));
  const [field = 'title'] = Object.keys(data);
  const text = (what: string, values: unknown[], at = field) => ({
    what,
    field: at,
    key: JSON.stringify([collection, what, ...values]),
  });
  return [
    text('fields and text', [folder, data, body]),
    ...(body.trim().length > A_FEW_LINES ? [text('text', [body.trim()])] : []),
    ...(collection === 'terms' ? [text('meaning', [data.meaning], 'meaning')] : []),
    // Front doors have a check that says more.
    ...(collection === 'contacts' && data.channels.length > 0 && data.function !== 'front-door'
      ? [text('function and ways to get in touch', waysOf(data), 'channels')]
      : []),
    ...('title' in data && 'summary' in data
      ? [text('title and summary', [folder, data.title, data.summary], 'title')]
      : []),
    ...('title' in data && ONE_TITLE.has(collection)
      ? [text('title', [folder, data.title], 'title')]
      : []),
    ...(collection === 'sources' && data.address !== undefined
      ? [text('web address', [data.address], 'address')]
      : []),
  ];
});

/** What somebody gets in touch for, where, and how. */
function waysOf({ function: purpose, purpose: own, areas, audiences, channels }: Contact) {
  return [
    ...[purpose, own, areas, audiences],
    channels.map((channel) =>
      'number' in channel ? channel.number : 'address' in channel ? channel.address : channel,
    ),
  ];
}
