import { firstDayOf } from '../../lib/dates.ts';
import type { AskedDocument } from '../../schemas/shared/meets.ts';
import { addressOf } from '../addresses.ts';
import { editionOfItsTime } from './editionOfItsTime.ts';
import type { EditionOfItsTime } from './editionOfItsTime.ts';
import type { Finding } from './finding.ts';
import { describedReport, heldDocument, thresholdsByTitle } from './heldDocuments.ts';
import type { HeldDocument } from './heldDocuments.ts';
import type { Entry, EntryOf, Handbook } from '../handbook.ts';
import { isLocalToday, partnershipsByKind } from '../partnerships.ts';
import { newestKnownEdition, requirementLists, requirementsOf } from './requirements.ts';
import type { RequirementList } from './requirements.ts';

/** One requirement, and what a document gives of it. */
export interface CoveredPoint {
  requirement: Entry<'requirements'>;
  finding: Finding;
  /** False when the edition that applied when the document was written does not ask for it. */
  isAsked: boolean;
  /** False when the newest list we know no longer has it. */
  isInNewest: boolean;
  /** Where it is, with what is missing there. */
  places: { title: string; address: string; missing?: string }[];
}

/** One document of a partnership, point by point. */
export interface Coverage {
  /** The newest edition of whose list something is known. */
  newest: Entry<'guidanceEditions'>;
  partnership: Entry<'partnerships'>;
  document: HeldDocument;
  /** The edition that applied when it was written, by whose list it is judged. */
  ofItsTime: EditionOfItsTime;
  points: CoveredPoint[];
  /** The lists that count for it: those with a point that was asked when it was written. */
  lists: RequirementList[];
  later: LaterDocument[];
}

/** A partnership without a document of some kind on this site. */
export interface NotHeld {
  partnership: Entry<'partnerships'>;
  /** A threshold document of which we have seen the title only, or an annual report that we know from others. */
  known?: EntryOf<'thresholds' | 'reports'>;
  later: LaterDocument[];
}

/** What guidance asks of one kind of document, and every partnership's document of that kind. */
export interface CoverageTable {
  of: AskedDocument;
  /** The newest edition of whose list something is known. */
  newest: Entry<'guidanceEditions'>;
  lists: RequirementList[];
  held: Coverage[];
  notHeld: NotHeld[];
}

/** A document that has come out and that is not on this site. */
export type LaterDocument = Entry<'partnerships'>['data']['laterDocuments'][number];

/** Kinds of document that guidance prescribes, in the order they are shown. */
const DOCUMENTS: AskedDocument[] = ['arrangements', 'yearly-report', 'thresholds'];

/** What the partnerships of today publish of what guidance asks for, one table for each kind of document. */
export function coverageTables(handbook: Handbook): CoverageTable[] {
  const { partnerships } = partnershipsByKind(handbook);
  return DOCUMENTS.flatMap((of) => {
    const newest = newestKnownEdition(handbook, of);
    if (!newest) return [];
    const held = partnerships.flatMap((one) => coverageOf(handbook, one, of) ?? []);
    const notHeld = partnerships
      .filter((one) => !held.some(({ partnership }) => partnership === one))
      .map((partnership) => notHeldOf(handbook, partnership, of));
    return [{ of, newest, lists: listsUpTo(handbook, newest, of), held, notHeld }];
  });
}

/** Every document of a partnership on this site, compared with what guidance asks for. */
export function coverageOfPartnership(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): Coverage[] {
  return isLocalToday(handbook, partnership)
    ? DOCUMENTS.flatMap((of) => coverageOf(handbook, partnership, of) ?? [])
    : [];
}

/** One document of a partnership compared with what guidance asks for; nothing when it is not on this site. */
export function coverageOf(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
  of: AskedDocument,
): Coverage | undefined {
  const newest = newestKnownEdition(handbook, of);
  const document = heldDocument(handbook, partnership, of);
  if (!newest || !document) return undefined;
  const ofItsTime = editionOfItsTime(handbook, document);
  const { basis, judgedBy } = ofItsTime;
  const current = requirementsOf(handbook, newest.id, of);
  const askedThen = judgedBy ? requirementsOf(handbook, judgedBy.id, of) : [];
  const asked = basis === 'not-known' ? current : askedThen;
  const lists = listsUpTo(handbook, newest, of);
  const points = lists
    .flatMap(({ requirements }) => requirements)
    .map((requirement): CoveredPoint => ({
      requirement,
      ...findingOf(handbook, requirement, document, asked.includes(requirement)),
      isAsked: asked.includes(requirement),
      isInNewest: current.includes(requirement),
    }));
  return {
    newest,
    partnership,
    document,
    ofItsTime,
    points,
    lists: lists.filter(({ requirements }) => requirements.some((one) => asked.includes(one))),
    later: laterOf(partnership, of),
  };
}

/** Points of the newest list that were not found, whether or not the edition of the document asks for them. */
export function notFoundIn({ points }: Coverage): CoveredPoint[] {
  return points.filter(({ places, isInNewest }) => places.length === 0 && isInNewest);
}

/** How many points there are of each finding. */
export function tallyOf(points: readonly CoveredPoint[]): Record<Finding, number> {
  const count = (finding: Finding) => points.filter((point) => point.finding === finding).length;
  return {
    met: count('met'),
    partly: count('partly'),
    'not-found': count('not-found'),
    'not-asked': count('not-asked'),
  };
}

/** The points of a document that belong to one list. */
export function pointsOf({ points }: Coverage, { requirements }: RequirementList): CoveredPoint[] {
  return points.filter(({ requirement }) => requirements.includes(requirement));
}

function findingOf(
  handbook: Handbook,
  requirement: Entry<'requirements'>,
  { entries }: HeldDocument,
  isAsked: boolean,
): Pick<CoveredPoint, 'finding' | 'places'> {
  const answers = entries.flatMap((entry) =>
    entry.data.meets
      .filter((answer) => answer.requirement === requirement.id)
      .map(({ extent, missing }) => ({
        extent,
        place: {
          title: entry.data.title,
          address: addressOf(handbook, entry),
          ...(missing && { missing }),
        },
      })),
  );
  const none = isAsked ? 'not-found' : 'not-asked';
  const some = answers.some(({ extent }) => extent === 'met') ? 'met' : 'partly';
  return {
    finding: answers.length > 0 ? some : none,
    places: answers.map(({ place }) => place),
  };
}

function listsUpTo(
  handbook: Handbook,
  newest: Entry<'guidanceEditions'>,
  of: AskedDocument,
): RequirementList[] {
  const day = firstDayOf(newest.data.published);
  return requirementLists(handbook, of).filter(
    ({ edition }) => firstDayOf(edition.data.published) <= day,
  );
}

/** What this site can say of a document that it does not hold. */
const KNOWN: Partial<
  Record<
    AskedDocument,
    (
      handbook: Handbook,
      partnership: Entry<'partnerships'>,
    ) => EntryOf<'thresholds' | 'reports'> | undefined
  >
> = { thresholds: thresholdsByTitle, 'yearly-report': describedReport };

function notHeldOf(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
  of: AskedDocument,
): NotHeld {
  const known = KNOWN[of]?.(handbook, partnership);
  return { partnership, ...(known && { known }), later: laterOf(partnership, of) };
}

function laterOf({ data }: Entry<'partnerships'>, of: AskedDocument): LaterDocument[] {
  return data.laterDocuments.filter(({ kind }) => kind === of);
}
