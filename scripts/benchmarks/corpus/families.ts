import { collectionDefinitions } from '../../../src/schemas/collections.ts';
import { findReferences } from '../../../src/schemas/references.ts';
import type { ContentEntry, ContentFile } from '../../../src/loader/entries.ts';

/** Partnerships that belong together, such as those of one county, with the areas that they cover. */
export interface Family {
  owners: ReadonlySet<string>;
  areas: ReadonlySet<string>;
}

/** The partnerships of the content in families: one that refers to what another one owns is in the same family. */
export function familiesOf(entries: readonly ContentEntry[]): Family[] {
  const owners = [...new Set(entries.map(({ owner }) => owner))].filter((one) => one !== 'shared');
  const family = new Map(owners.map((owner) => [owner, new Set([owner])]));
  const join = (one: string, other: string) => {
    const [a, b] = [family.get(one), family.get(other)];
    if (!a || !b || a === b) return;
    for (const owner of b) {
      a.add(owner);
      family.set(owner, a);
    }
  };
  const areas = new Map<string, string>();
  for (const entry of entries)
    for (const { collection, id } of findReferences(
      collectionDefinitions[entry.collection].schema,
      entry.data,
    )) {
      if (entry.owner === 'shared') continue;
      if (collection === 'areas' && entry.collection === 'partnerships') {
        const first = areas.get(id);
        if (first !== undefined) join(first, entry.owner);
        areas.set(id, entry.owner);
      } else if (collectionDefinitions[collection].owner !== 'shared')
        join(entry.owner, id.split('/')[0] ?? '');
    }
  for (const { collection, owner, data } of entries)
    // A document about many areas, such as a list of place names, makes no family of them.
    if (owner === 'shared' && collection !== 'sources') {
      const [first = '', ...others] = tiedTo(data).filter((one) => typeof one === 'string');
      for (const other of others) join(first, other);
    }
  return [...new Set(family.values())].map((ofFamily) => ({
    owners: ofFamily,
    areas: new Set([...areas].filter(([, owner]) => ofFamily.has(owner)).map(([area]) => area)),
  }));
}

/** Partnerships that an entry is local to, or is about. */
function tiedTo(fields: Record<string, unknown>): unknown[] {
  const { localTo, partnership } = fields;
  return [...(Array.isArray(localTo) ? (localTo as unknown[]) : []), partnership];
}

/** True for a file that each copy of a family has anew: what its partnerships own, and what is local to them. */
export function isOfFamily({ owners, areas }: Family, file: ContentFile): boolean {
  return (
    owners.has(file.owner) ||
    (file.collection === 'areas' && areas.has(file.id)) ||
    (file.owner === 'shared' && tiedTo(file.fields).some((one) => owners.has(String(one))))
  );
}
