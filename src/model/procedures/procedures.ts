import { groupBy } from '../../lib/lists.ts';
import { byOrder, byText } from '../../lib/sorting.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import { addressOf } from '../addresses.ts';
import { all, entry, ownedBy, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { once } from '../once.ts';
import { isLocalToday } from '../partnerships.ts';
import { jointArrangementsOf } from '../related.ts';
import { withReplaced } from './stepGraph.ts';

/** Something that is done otherwise in a place, with the procedure that says so. */
export interface PlacedDifference {
  difference: Procedure['localDifferences'][number];
  from: Entry<'procedures'>;
}

/** An area in which a procedure is not used, with the procedure. */
export interface PlacedException {
  exception: Procedure['notIn'][number];
  from: Entry<'procedures'>;
}

/** A procedure as it applies in one partnership, or in England as a whole. */
export interface ProcedureInPlace {
  /** Address of its page; of its row on the national page, where the place adds nothing to that. */
  path: string;
  /** The partnership; none for England as a whole. */
  partnership?: Entry<'partnerships'>;
  /** What the partnership, or the joint arrangement it stands for, has published itself. */
  own?: Entry<'procedures'>;
  /** The national process. */
  national?: Entry<'procedures'>;
  /** Forms of the national process that joint arrangements of the partnership have and it uses. */
  joint: Entry<'procedures'>[];
  /** Joint forms, and its own, that are not used in areas of the partnership. */
  exceptions: PlacedException[];
  /** The entry that the page is about: its own, else the national one. */
  about: Entry<'procedures'>;
  /**
   * The entry whose steps are shown: its own, else the national one, with the steps that are replaced in the place. None
   * when neither has steps.
   */
  steps?: Entry<'procedures'>;
  /** By the id of a step: the local form that replaces it. */
  replaced: ReadonlyMap<string, Entry<'procedures'>>;
  /** What is done otherwise than in the national process. */
  differences: PlacedDifference[];
}

/** National procedures, in order. */
export function nationalProcedures(handbook: Handbook): Entry<'procedures'>[] {
  return ownedBy(handbook, 'procedures', 'shared').toSorted(byOrder);
}

/** A national procedure as it is, for England as a whole. */
export function nationally(handbook: Handbook, national: Entry<'procedures'>): ProcedureInPlace {
  return {
    path: addressOf(handbook, national),
    national,
    joint: [],
    about: national,
    exceptions: [],
    ...(national.data.steps.length > 0 && { steps: national }),
    replaced: new Map(),
    differences: [],
  };
}

/**
 * Every procedure that applies in a partnership: what it has published, and the national processes without a local form. Joint arrangements and predecessors have only their own.
 */
export function proceduresIn(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): ProcedureInPlace[] {
  const published = ownedBy(handbook, 'procedures', partnership.id).toSorted(byOrder);
  const own = published.map((procedure) => {
    const { basedOn } = procedure.data;
    const national = basedOn ? entry(handbook, 'procedures', basedOn) : undefined;
    return inPlace(handbook, { partnership, own: procedure, ...(national && { national }) });
  });
  if (!isLocalToday(handbook, partnership)) return own;
  const others = nationalProcedures(handbook)
    .filter(({ id }) => !published.some(({ data }) => data.basedOn === id))
    .map((national) => inPlace(handbook, { partnership, national }));
  return [...own, ...others].toSorted((a, b) => byOrder(a.about, b.about));
}

/** What a partnership has a page of: its own procedures, and national ones to which it adds something. */
export function localProceduresIn(
  handbook: Handbook,
  partnership: Entry<'partnerships'>,
): ProcedureInPlace[] {
  return proceduresIn(handbook, partnership).filter(hasOwnPage);
}

/** Whether a place adds anything to the national procedure: without it, a page would be a copy. */
export function hasOwnPage({
  own,
  joint,
  exceptions,
}: Partial<Pick<ProcedureInPlace, 'own'>> &
  Pick<ProcedureInPlace, 'joint' | 'exceptions'>): boolean {
  return own !== undefined || joint.length > 0 || exceptions.length > 0;
}

/** Its title, with the place where the title does not name it. */
export function titleInPlace({ about, partnership }: ProcedureInPlace): string {
  const name = partnership?.data.shortName ?? '';
  return about.data.title.includes(name) ? about.data.title : `${about.data.title}: ${name}`;
}

/** Id of the row of a partnership on the page of a national procedure. */
export function rowOf({ id }: Entry<'partnerships'>): string {
  return `in-${id}`;
}

/** Where a national procedure applies: each partnership with the page, or the row, that shows it there. */
export function placesOf(handbook: Handbook, national: Entry<'procedures'>): ProcedureInPlace[] {
  return [...(placesByProcedure(handbook).get(national.id) ?? [])];
}

const placesByProcedure = once('places of procedures', (handbook) => {
  const places = all(handbook, 'partnerships')
    .filter((one) => isLocalToday(handbook, one))
    .toSorted(byText<Entry<'partnerships'>>(({ data }) => data.shortName))
    .flatMap((partnership) => proceduresIn(handbook, partnership));
  return groupBy(places, (place) => place.national?.id ?? '');
});

/**
 * A procedure as readers of a partnership are led to it: to the partnership's own form of a national procedure, or to
 * its row on the page of the national one.
 */
export function formIn(
  handbook: Handbook,
  partnership: Entry<'partnerships'> | undefined,
  id: string,
): { text: string; path: string } {
  const procedure = entry(handbook, 'procedures', id);
  const local = partnership
    ? proceduresIn(handbook, partnership).find(({ national }) => national?.id === id)
    : undefined;
  return {
    text: (local?.about ?? procedure).data.title,
    path: local?.path ?? addressOf(handbook, procedure),
  };
}

/** All procedures by title; under each title where there is one of that name, England first. */
export function proceduresByTitle(
  handbook: Handbook,
): { title: string; places: { text: string; path: string }[] }[] {
  const sorted = all(handbook, 'procedures').toSorted(
    byText<Entry<'procedures'>>(({ data, owner }) =>
      owner === 'shared' ? `${data.title} 1` : `${data.title} 2 ${owner}`,
    ),
  );
  return [...groupBy(sorted, ({ data }) => data.title)].map(([title, procedures]) => ({
    title,
    places: procedures.map((procedure) => ({
      text:
        procedure.owner === 'shared'
          ? 'England'
          : entry(handbook, 'partnerships', procedure.owner).data.shortName,
      path: addressOf(handbook, procedure),
    })),
  }));
}

/** All procedures in order: national ones, then those of each partnership. */
export function allProcedures(
  handbook: Handbook,
): { title: string; procedures: Entry<'procedures'>[] }[] {
  const owners = all(handbook, 'partnerships').map(({ id, data }) => ({
    id,
    title: data.shortName,
  }));
  return [{ id: 'shared', title: 'Everywhere in England' }, ...owners]
    .map(({ id, title }) => ({
      title,
      procedures: ownedBy(handbook, 'procedures', id).toSorted(byOrder),
    }))
    .filter(({ procedures }) => procedures.length > 0);
}

/** Differences by the step that they bear on; those that bear on the whole are under an empty id. */
export function differencesByStep({
  differences,
}: ProcedureInPlace): Map<string, PlacedDifference[]> {
  const byStep = new Map<string, PlacedDifference[]>();
  for (const one of differences) {
    const step = one.difference.step ?? '';
    byStep.set(step, [...(byStep.get(step) ?? []), one]);
  }
  return byStep;
}

function inPlace(
  handbook: Handbook,
  {
    partnership,
    own,
    national,
  }: {
    partnership: Entry<'partnerships'>;
    own?: Entry<'procedures'>;
    national?: Entry<'procedures'>;
  },
): ProcedureInPlace {
  const forms = national
    ? jointArrangementsOf(handbook, partnership.id).flatMap(({ id }) =>
        ownedBy(handbook, 'procedures', id).filter(({ data }) => data.basedOn === national.id),
      )
    : [];
  const joint = forms.filter((form) => isUsedIn(partnership, form));
  const about = (own ?? national)!;
  const locals = [...(own ? [own] : []), ...joint];
  const replaced = new Map(
    locals
      .toReversed()
      .flatMap((form) => form.data.replacedSteps.map(({ id }) => [id, form] as const)),
  );
  const withSteps = [own, national].find((one) => one && one.data.steps.length > 0);
  const steps =
    withSteps && withSteps === national && replaced.size > 0
      ? withReplacedSteps(national, replaced)
      : withSteps;
  const exceptions = [...(own ? [own] : []), ...forms].flatMap((from) =>
    from.data.notIn
      .filter(({ area }) => partnership.data.areas.includes(area))
      .map((exception) => ({ exception, from })),
  );
  return {
    path: own
      ? addressOf(handbook, own)
      : hasOwnPage({ joint, exceptions })
        ? pageUnder(partnership, about)
        : `${addressOf(handbook, about)}#${rowOf(partnership)}`,
    partnership,
    ...(own && { own }),
    ...(national && { national }),
    joint,
    exceptions,
    about,
    ...(steps && { steps }),
    replaced,
    differences: locals.flatMap((from) =>
      from.data.localDifferences
        .filter(({ areas }) => isDoneIn(partnership, areas))
        .map((difference) => ({ difference, from })),
    ),
  };
}

/** Whether what is done in some areas, or in all when none is named, is done in one of a partnership. */
function isDoneIn(partnership: Entry<'partnerships'>, areas: readonly string[]): boolean {
  return areas.length === 0 || areas.some((id) => partnership.data.areas.includes(id));
}

/** Address of the page that a partnership has, or once had, of a national procedure. */
export function pageUnder(partnership: Entry<'partnerships'>, { id }: Entry<'procedures'>): string {
  return `/${partnership.id}/procedures/${slugOf(id)}/`;
}

/** Whether a procedure is used in at least one area of a partnership. */
export function isUsedIn(
  partnership: Entry<'partnerships'>,
  { data: { notIn } }: Entry<'procedures'>,
): boolean {
  const { areas } = partnership.data;
  return areas.length === 0 || areas.some((id) => notIn.every(({ area }) => area !== id));
}

/** A procedure with the steps that local forms replace. */
function withReplacedSteps(
  procedure: Entry<'procedures'>,
  forms: ReadonlyMap<string, Entry<'procedures'>>,
): Entry<'procedures'> {
  const replacing = [...forms].flatMap(
    ([id, form]) => form.data.replacedSteps.find((step) => step.id === id) ?? [],
  );
  return {
    ...procedure,
    data: { ...procedure.data, steps: withReplaced(procedure.data.steps, replacing) },
  };
}
