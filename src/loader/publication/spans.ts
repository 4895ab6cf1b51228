import type { OnThisSite } from '../../schemas/shared/onThisSite.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { inAll, spanOfStatus } from './times.ts';
import type { Span } from './times.ts';

/** The status of an entry, where it has one. */
export function statusOf({ data }: Pick<ContentEntry, 'data'>): OnThisSite | undefined {
  return data.onThisSite;
}

/** Entries whose status counts for everything in their folder, by what is in it. */
const FOLDERS: Partial<Record<CollectionName, CollectionName>> = {
  groups: 'structures',
  reportSections: 'reports',
};

/** What the times of an entry are worked out from: its own status, and those of what it is part of. */
export function wholesOf(entry: ContentEntry, content: WrittenContent): ContentEntry[] {
  const find = (name: CollectionName, id: string): ContentEntry[] => {
    const entries: readonly ContentEntry[] = content[name];
    return entries.filter((one) => one.id === id);
  };
  const folder = FOLDERS[entry.collection];
  return [
    entry,
    ...(folder ? find(folder, entry.id.slice(0, entry.id.lastIndexOf('/'))) : []),
    ...(entry.collection === 'partnerships' ? [] : find('partnerships', entry.owner)),
  ];
}

/** Tells from when until when an entry is on the site: as its status says, and no longer than what it is part of. */
export function spansIn(content: WrittenContent): (entry: ContentEntry) => Span {
  const known = new WeakMap<ContentEntry, Span>();
  return (entry) => {
    const span =
      known.get(entry) ?? inAll(wholesOf(entry, content).map((one) => spanOfStatus(statusOf(one))));
    known.set(entry, span);
    return span;
  };
}

/** True when any entry has a status: as long as none has, there is nothing to work out. */
export function hasStatuses(content: WrittenContent): boolean {
  return Object.values(content).some((entries) =>
    entries.some((entry) => statusOf(entry) !== undefined),
  );
}
