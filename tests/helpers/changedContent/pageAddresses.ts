import { isLinked, placedProcedures } from '../../../src/checks/pagePlaces.ts';
import { addressOf, areaContactsAddress } from '../../../src/model/addresses.ts';
import { slugOf } from '../../../src/model/handbook.ts';
import type { Handbook } from '../../../src/model/handbook.ts';
import type { ReadContent } from '../../../src/loader/readContent.ts';
import { keyOf } from './contentFiles.ts';
import type { EntryKey } from './contentFiles.ts';

/** Finds the new address of what an address led to before entries got other ids. */
export function newAddresses(
  before: { read: ReadContent; handbook: Handbook },
  after: { read: ReadContent; handbook: Handbook },
  newId: (entry: EntryKey) => string,
): (url: string) => string {
  const old = namedAddresses(before.read, before.handbook, newId);
  const known = namedAddresses(after.read, after.handbook, ({ id }) => id);
  const moved = new Map(
    [...old].flatMap(([name, address]) => {
      const target = known.get(name);
      return target === undefined ? [] : [[address, target] as const];
    }),
  );
  return (url) => {
    const [page = '', place] = url.split('#');
    const whole = moved.get(url);
    if (whole !== undefined) return whole;
    const target = moved.get(page) ?? belowOwner(page, newId);
    return place === undefined ? target : `${target}#${place}`;
  };
}

/** Every address that an entry has, by a name that stays the same when the entry gets another id. */
function namedAddresses(
  { entries }: ReadContent,
  handbook: Handbook,
  newId: (entry: EntryKey) => string,
): Map<string, string> {
  const nameOf = (entry: EntryKey) => keyOf({ ...entry, id: newId(entry) });
  const owner = (id: string) => newId({ collection: 'partnerships', id });
  const addresses = new Map<string, string>();
  for (const { path, about } of placedProcedures(handbook))
    addresses.set(`${nameOf(about)} in ${owner(path.split('/')[1] ?? '')}`, path);
  for (const entry of entries) {
    const { collection, id } = entry;
    const name = nameOf(entry);
    if (isLinked(entry)) addresses.set(name, addressOf(handbook, entry));
    if (collection === 'areas') addresses.set(`${name} contacts`, areaContactsAddress(id));
    if (collection === 'situations') addresses.set(name, `/practitioners/#${id}`);
    if (collection === 'schoolSections') addresses.set(name, `/schools/#${id}`);
    if (collection === 'contacts')
      for (const area of entry.data.areas)
        addresses.set(
          `${name} in ${newId({ collection: 'areas', id: area })}`,
          `${areaContactsAddress(area)}#${slugOf(id)}`,
        );
  }
  return addresses;
}

/** The address of a list in the part of a partnership, such as `/luton/groups/`. */
function belowOwner(page: string, newId: (entry: EntryKey) => string): string {
  const [, owner = '', ...rest] = page.split('/');
  if (rest.length === 0) return page;
  return ['', newId({ collection: 'partnerships', id: owner }), ...rest].join('/');
}
