import { findReferences } from '../../schemas/references.ts';
import type { EntryOf } from '../../model/handbook.ts';
import { collectionDefinitions, collectionNames } from '../../schemas/collections.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import type { ContentEntry, WrittenContent } from '../entries.ts';
import { timeLimitInWords, timescaleInWords } from '../../lib/calendar/timeLimit.ts';
import { liveComponents } from './liveComponents.ts';
import { includedOwners } from './includedOwners.ts';
import { withJointReviews } from './jointReviews.ts';
import { textWithPassages } from './localPassages.ts';
import { withUnnamedDocuments } from './otherAreas.ts';
import { namesOfOthers, partnershipNames } from './partnershipNames.ts';
import type { PartnershipName } from './partnershipNames.ts';
import { unusedTerms } from './unusedTerms.ts';
import { withoutReferences } from './withoutReferences.ts';
import type { IsGone } from './withoutReferences.ts';

const SHARED = 'shared';

/** Parts of the site that can be switched off. */
export interface SiteParts {
  families: boolean;
  schools: boolean;
  reviews: boolean;
}

const WHOLE: SiteParts = { families: true, schools: true, reviews: true };

/** Shared entries that are there for the entries that refer to them. What is national stays, used or not. */
type Supporting = Extract<ContentEntry, { collection: 'sources' | 'agencies' }>;

/**
 * The content of an edition: the entries of its partnerships and the shared ones that they use, without a reference
 * to what is left out. All entries when no partnerships are named and no part is switched off. Texts have no marks of local passages.
 *
 * @throws when a name is not the id of a partnership, or names only some of those that share an arrangement.
 */
export function contentOfEdition(
  content: WrittenContent,
  named: readonly string[] | undefined,
  parts: SiteParts = WHOLE,
): WrittenContent {
  const written = collectionNames.flatMap((name): ContentEntry[] => content[name]);
  if (named === undefined && Object.values(parts).every(Boolean))
    return listed(written.map((entry) => withPassages(entry, () => true)));

  const owners = includedOwners(
    content.partnerships,
    named ?? content.partnerships.map(({ id }) => id),
  );
  const names = partnershipNames(content);
  const everything = withJointReviews(written, owners, names);
  const isOthersDocument = (id: string) => {
    const data = content.sources.find((source) => source.id === id)?.data;
    const about = [...(data?.localTo ?? []), ...(data?.partnership ? [data.partnership] : [])];
    return about.some((owner) => !owners.has(owner));
  };
  const gone = new Set(
    everything
      .filter((entry) => isOthers(entry, owners, content) || isOfNoPart(entry, parts))
      .map(keyOf),
  );
  const users = usersOf(everything);
  const leave = (entries: readonly ContentEntry[]) =>
    leaveOut(entries, { gone, users, owners, content, isOthersDocument }).map((entry) =>
      withoutOtherAliases(entry, names, owners),
    );

  const kept = leave(everything);
  const leftOut = everything.filter((entry) => gone.has(keyOf(entry)));
  const terms = kept.filter((entry) => entry.collection === 'terms');
  for (const term of unusedTerms(terms, { kept, leftOut, isOthers: isOthersDocument }))
    gone.add(keyOf(term));
  return listed(withUnnamedDocuments(leave(kept), ({ id }) => isOthersDocument(id)));
}

interface Leaving {
  gone: Set<string>;
  users: ReadonlyMap<string, ReadonlySet<string>>;
  owners: ReadonlySet<string>;
  content: WrittenContent;
  isOthersDocument: (id: string) => boolean;
}

/** Entries without what is left out; adds to what is gone until nothing more goes. */
function leaveOut(entries: readonly ContentEntry[], leaving: Leaving): ContentEntry[] {
  const { gone, users, isOthersDocument } = leaving;
  const isGone: IsGone = (collection, id) => gone.has(keyOf({ collection, id }));
  let left = [...entries];
  for (let before = -1; before !== gone.size;) {
    before = gone.size;
    left = left.flatMap((entry) => {
      const isNeeded = !isUnused(entry, users.get(keyOf(entry)), gone, isOthersDocument);
      const kept = isNeeded ? keptOf(entry, isGone, leaving) : undefined;
      if (!kept) gone.add(keyOf(entry));
      return kept ? [kept] : [];
    });
  }
  return left;
}

/** True for an entry of a part that is switched off. */
function isOfNoPart({ collection, data }: ContentEntry, parts: SiteParts): boolean {
  switch (collection) {
    case 'audiences':
      return data.audience !== 'practitioners' && !parts[data.audience];
    case 'schoolSections':
      return !parts.schools;
    case 'familyGuides':
    case 'easyGuides':
      return !parts.families;
    case 'translations':
      return !parts.families && data.translationOf.startsWith('/families/');
    case 'caseReviews':
      return !parts.reviews;
    default:
      return false;
  }
}

/** True for what belongs to a partnership that is left out: its entries, its areas, its words. */
function isOthers(
  entry: ContentEntry,
  owners: ReadonlySet<string>,
  { partnerships }: WrittenContent,
): boolean {
  if (entry.owner !== SHARED) return !owners.has(entry.owner);
  if (entry.collection === 'terms') {
    const { usedBy } = entry.data;
    return usedBy.length > 0 && !usedBy.some((owner) => owners.has(owner));
  }
  if (entry.collection !== 'areas') return false;
  const covering = partnerships.filter(({ data }) => data.areas.includes(entry.id));
  return covering.length > 0 && covering.every(({ id }) => !owners.has(id));
}

/** True for an entry that is left out already, and for a supporting one whose users all are. */
function isUnused(
  entry: ContentEntry,
  users: ReadonlySet<string> | undefined,
  gone: ReadonlySet<string>,
  isOthersDocument: (id: string) => boolean,
): boolean {
  if (gone.has(keyOf(entry))) return true;
  if (!isSupporting(entry)) return false;
  if (users) return users.isSubsetOf(gone);
  return entry.collection === 'sources'
    ? isOthersDocument(entry.id)
    : entry.data.sources.every(({ document }) => isOthersDocument(document));
}

function isSupporting(entry: ContentEntry): entry is Supporting {
  return entry.collection === 'sources' || entry.collection === 'agencies';
}

/** An entry without what is left out; undefined when it cannot be without. */
function keptOf(
  entry: ContentEntry,
  isGone: IsGone,
  { owners, content, isOthersDocument }: Leaving,
): ContentEntry | undefined {
  // A document that something here rests on loses its name, not its place.
  if (entry.collection === 'sources' && isOthersDocument(entry.id)) return entry;
  const { schema } = collectionDefinitions[entry.collection];
  const kept = withoutReferences(schema, entry.data, isGone);
  if (kept === 'gone') return undefined;
  const passages = withPassages({ ...entry, data: kept.value } as ContentEntry, (id) =>
    owners.has(id),
  );
  const whole = withLiveComponents(passages, isGone, content);
  const isLeft = (page: string) => !leadsToOthers(page, isGone, owners, content);
  if (whole.collection === 'translations')
    return isLeft(whole.data.translationOf) ? whole : undefined;
  if (whole.collection !== 'changes') return whole;
  const pages = whole.data.pages.filter(isLeft);
  return pages.length > 0 ? { ...whole, data: { ...whole.data, pages } } : undefined;
}

/** An entry without other names that name a partnership left out: "Exampleton escalation process". */
function withoutOtherAliases(
  entry: ContentEntry,
  names: readonly PartnershipName[],
  owners: ReadonlySet<string>,
): ContentEntry {
  if (!('aliases' in entry.data)) return entry;
  const isOwn = (alias: string) =>
    namesOfOthers(alias, names, (owner) => owners.has(owner)).length === 0;
  const aliases = entry.data.aliases.filter(isOwn);
  return { ...entry, data: { ...entry.data, aliases } } as ContentEntry;
}

function withPassages(entry: ContentEntry, isIncluded: (id: string) => boolean): ContentEntry {
  if (!entry.body.includes(':::local')) return entry;
  return { ...entry, body: textWithPassages(entry.body, isIncluded) };
}

function withLiveComponents(
  entry: ContentEntry,
  isGone: IsGone,
  content: WrittenContent,
): ContentEntry {
  if (!entry.file.endsWith('.mdx')) return entry;
  const wordsOf = (collection: CollectionName, id: string, isShort: boolean) => {
    const [entryId, part] = id.split('#');
    const named: ContentEntry | undefined = content[collection].find((one) => one.id === entryId);
    if (named?.collection === 'procedures' && part !== undefined) {
      const limit = named.data.steps.find((step) => step.id === part)?.timescale;
      return limit ? (isShort ? timeLimitInWords : timescaleInWords)(limit) : '';
    }
    return named && 'title' in named.data ? named.data.title : '';
  };
  return { ...entry, body: liveComponents(entry.body, isGone, wordsOf) };
}

/** True for the address of a page below a partnership or an area that is left out. */
function leadsToOthers(
  page: string,
  isGone: IsGone,
  owners: ReadonlySet<string>,
  { partnerships }: WrittenContent,
): boolean {
  const [first = '', second = ''] = page.split('/').slice(1);
  if (first === 'contacts') return isGone('areas', second);
  return partnerships.some(({ id }) => id === first) && !owners.has(first);
}

/** For each entry, the entries that refer to it. */
function usersOf(entries: readonly ContentEntry[]): Map<string, Set<string>> {
  const users = new Map<string, Set<string>>();
  for (const entry of entries)
    for (const found of findReferences(
      collectionDefinitions[entry.collection].schema,
      entry.data,
    )) {
      const key = keyOf(found);
      users.set(key, (users.get(key) ?? new Set()).add(keyOf(entry)));
    }
  return users;
}

function listed(entries: readonly ContentEntry[]): WrittenContent {
  const lists = collectionNames.map((name) => [
    name,
    entries.filter(({ collection }) => collection === name),
  ]);
  const content: unknown = Object.fromEntries(lists);
  return content as WrittenContent;
}

function keyOf({ collection, id }: Pick<EntryOf<CollectionName>, 'collection' | 'id'>): string {
  return `${collection} ${id}`;
}
