import { handbook as settings } from '../../../handbook.config.ts';
import { addMonths } from '../../lib/calendar/days.ts';
import type { CollectionName, EntryData } from '../../schemas/collections.ts';
import type { Period } from '../../schemas/shared/period.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import { documentState, labelOf } from './documentState.ts';
import type { DocumentState } from './documentState.ts';
import { editionInForce, isPastEdition } from './guidanceEditions.ts';
import { addressOf } from '../addresses.ts';
import { structureOf, structuresOf } from '../governance/governance.ts';
import { entry } from '../handbook.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { newerThan, plansAfter } from './newerDocuments.ts';
import type { NewerDocument } from './newerDocuments.ts';
import { isOver } from '../inForce.ts';

/** The fields that tell where an entry comes from and how current it is. */
interface SourcedFields {
  sources: Citation[];
  period?: Period | undefined;
  edition?: string | undefined;
  checked?: string | undefined;
  reviewDue?: string | undefined;
}

/** The content types whose entries cite sources. */
type SourcedName = {
  [Name in CollectionName]: EntryData<Name> extends SourcedFields ? Name : never;
}[CollectionName];

/** An entry that cites its sources. */
export type SourcedEntry = EntryOf<SourcedName>;

/** True for an entry that cites documents. A subject that only brings entries together cites none. */
export function isSourced(entry: EntryOf<CollectionName>): entry is SourcedEntry {
  return (
    'sources' in entry.data && Array.isArray(entry.data.sources) && entry.data.sources.length > 0
  );
}

/** Where an entry comes from and how current it is on the day of the build. */
export interface Currency {
  /** What the entry is to its first source. */
  role: Role;
  source: Entry<'sources'>;
  /** The partnership whose document the first source is. */
  owner?: Entry<'partnerships'>;
  period?: Period;
  edition?: Entry<'guidanceEditions'>;
  /** The edition in force, when it is not the one the document was written under. */
  editionInForce?: Entry<'guidanceEditions'>;
  /** Day somebody last compared the entry with its source. */
  checked: string;
  /** Day when it is due for another check: as the entry says, or as the rule for its content type sets it. */
  reviewDue?: string;
  reviewOverdue: boolean;
  /** Documents of the same owner that replace its document or may have, those that certainly do first. */
  newer: NewerDocument[];
  /** The structure that followed that of a group, or a structure itself, once its period is over. */
  laterStructure?: { title: string; address: string };
  /** Other documents of the same owner that the entry rests on in part and that have been replaced. */
  replacedInPart: { source: Entry<'sources'>; by: NewerDocument }[];
  /** How current the document is that the entry tells of. */
  state: DocumentState;
}

/**
 * What an entry is to its first source:
 *
 * - `restates` it, in whole or in part, and is as old as it is;
 * - `describes` another document that the source only speaks of, so its age is not that of the source;
 * - is a `body` or another thing that exists beside the source: a document ages, a body does not;
 * - is a page of `help` made from many sources, none of which speaks for all of it.
 */
export type Role = 'restates' | 'describes' | 'body' | 'help';

const ROLES: Partial<Record<CollectionName, Role>> = {
  policies: 'describes',
  partnerships: 'body',
  structures: 'body',
  groups: 'body',
  services: 'body',
  areas: 'body',
  agencies: 'body',
  caseReviews: 'body',
  contacts: 'help',
  familyGuides: 'help',
  easyGuides: 'help',
  translations: 'help',
  terms: 'help',
  topics: 'help',
};

/** Content types that are checked at regular intervals, because people act on them. */
const CHECKED_REGULARLY: ReadonlySet<CollectionName> = new Set([
  'procedures',
  'thresholds',
  'familyGuides',
  'easyGuides',
  'topics',
]);

/**
 * Day when an entry is due for another check. An entry that names no day has one when its type is
 * checked at regular intervals: so many months after the last check as handbook.config.ts says.
 */
export function nextCheckOf(
  collection: CollectionName,
  { checked, reviewDue }: { checked: string; reviewDue?: string | undefined },
): string | undefined {
  if (reviewDue) return reviewDue;
  return CHECKED_REGULARLY.has(collection)
    ? addMonths(checked, settings.monthsBetweenChecks)
    : undefined;
}

/**
 * Works out the currency of an entry on the day of the handbook.
 *
 * @throws when the entry cites no source: ask `isSourced()` first where its schema allows that.
 */
export function currencyOf(handbook: Handbook, own: SourcedEntry): Currency {
  const fields: SourcedFields = own.data;
  const first = fields.sources[0];
  if (!first) throw new Error('An entry without a source has no currency.');
  const source = entry(handbook, 'sources', first.document);
  const role = roleOf(own);
  const period = periodOf(handbook, fields, source, own);
  const editionId = fields.edition ?? (role === 'describes' ? undefined : source.data.edition);
  const edition = editionId ? entry(handbook, 'guidanceEditions', editionId) : undefined;
  const inForce = editionInForce(handbook);
  const checked = fields.checked ?? source.data.checked;
  const reviewDue = nextCheckOf(own.collection, { checked, reviewDue: fields.reviewDue });
  const owner = source.data.partnership;
  const later = laterStructure(handbook, own);
  const newer = newerFor(handbook, first, role, own);
  return {
    role,
    source,
    ...(owner && { owner: entry(handbook, 'partnerships', owner) }),
    ...(period && { period }),
    ...(edition && { edition }),
    ...(edition && inForce && edition.id !== inForce.id && { editionInForce: inForce }),
    checked,
    ...(reviewDue && { reviewDue }),
    reviewOverdue: reviewDue !== undefined && reviewDue < handbook.today,
    newer,
    ...(later && { laterStructure: later }),
    replacedInPart: isOfDocument(role) ? replacedInPart(handbook, fields, own) : [],
    state: documentState({
      today: handbook.today,
      earlierStructure: later && period,
      ...(isOfDocument(role) && {
        newer,
        period,
        pastEdition:
          edition && isPastEdition(handbook, edition) ? edition.data.shortTitle : undefined,
      }),
      ...(role !== 'body' && { reviewDue }),
    }),
  };
}

/** The label of the document that an entry tells of; none for a current one. */
export function documentLabelOf(handbook: Handbook, own: SourcedEntry): string | undefined {
  return labelOf(currencyOf(handbook, own).state);
}

/** How current the document of one citation is, whatever entry cites it. */
export function stateOfCited(handbook: Handbook, citation: Citation): DocumentState {
  const { data } = entry(handbook, 'sources', citation.document);
  const edition = data.edition ? entry(handbook, 'guidanceEditions', data.edition) : undefined;
  return documentState({
    today: handbook.today,
    newer: newerThan(handbook, citation),
    period: data.period,
    pastEdition: edition && isPastEdition(handbook, edition) ? edition.data.shortTitle : undefined,
  });
}

/** Citations with the documents that they name. */
export function citationsOf(
  handbook: Handbook,
  citations: readonly Citation[],
): { citation: Citation; source: Entry<'sources'>; state: DocumentState }[] {
  return citations.map((citation) => ({
    citation,
    source: entry(handbook, 'sources', citation.document),
    state: stateOfCited(handbook, citation),
  }));
}

function laterStructure(handbook: Handbook, own: SourcedEntry): Currency['laterStructure'] {
  if (own.collection !== 'structures' && own.collection !== 'groups') return undefined;
  const structure = own.collection === 'groups' ? structureOf(handbook, own) : own;
  const [newest] = structuresOf(handbook, own.owner);
  const isEarlier = newest && newest.id !== structure.id;
  return isEarlier && isOver(structure.data.period, handbook.today)
    ? { title: newest.data.title, address: addressOf(handbook, newest) }
    : undefined;
}

function roleOf({ collection }: SourcedEntry): Role {
  return ROLES[collection] ?? 'restates';
}

function isOfDocument(role: Role): boolean {
  return role === 'restates' || role === 'describes';
}

/** A group exists as long as its structure. What only describes a document, or is a body, has no period of its source. */
function periodOf(
  handbook: Handbook,
  { period }: SourcedFields,
  source: Entry<'sources'>,
  own: SourcedEntry,
): Period | undefined {
  if (own.collection === 'groups') return structureOf(handbook, own).data.period;
  if (period) return period;
  const isOfSource = roleOf(own) === 'restates' || own.collection === 'caseReviews';
  return isOfSource ? source.data.period : undefined;
}

/** Documents that an entry cites besides the first and that a newer one of the same owner certainly replaces. */
function replacedInPart(
  handbook: Handbook,
  { sources }: SourcedFields,
  own: SourcedEntry,
): Currency['replacedInPart'] {
  const cited = new Map(sources.map((citation) => [citation.document, citation]));
  cited.delete(sources[0]?.document ?? '');
  return [...cited.values()].flatMap((citation) => {
    const source = entry(handbook, 'sources', citation.document);
    const by = newerThan(handbook, citation).find(({ isCertain }) => isCertain);
    return by && source.data.partnership === own.owner ? [{ source, by }] : [];
  });
}

/**
 * What replaces the source replaces what restates it, as long as both have one owner; what the source
 * only speaks of may go on.
 */
function newerFor(
  handbook: Handbook,
  first: Citation,
  role: Role,
  own: SourcedEntry,
): NewerDocument[] {
  const documentOwner = entry(handbook, 'sources', first.document).data.partnership;
  const isOwners = !documentOwner || own.owner === documentOwner;
  const ofSource = (isOwners ? newerThan(handbook, first) : []).map((one) =>
    role === 'describes' ? { ...one, isCertain: false } : one,
  );
  const plan =
    own.collection === 'plans'
      ? own.id
      : own.collection === 'priorities'
        ? own.data.plan
        : undefined;
  return [...(plan ? plansAfter(handbook, plan) : []), ...ofSource];
}
