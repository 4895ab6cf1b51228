import { groupBy } from '../../lib/lists.ts';
import { byOrder, byText } from '../../lib/sorting.ts';
import type { Procedure } from '../../schemas/procedure.ts';
import type { Timescale } from '../../schemas/shared/timescale.ts';
import { addressOf } from '../addresses.ts';
import { all, entry, once, ownedBy, slugOf } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { jointArrangementsOf } from '../related.ts';

/** Something that is done otherwise in a place, with the procedure that says so. */
export interface PlacedDifference {
  difference: Procedure['localDifferences'][number];
  from: Entry<'procedures'>;
}

/** A procedure as it applies in one partnership, or in England as a whole. */
export interface ProcedureInPlace {
  /** Address of its page. */
  path: string;
  /** The partnership; none for England as a whole. */
  partnership?: Entry<'partnerships'>;
  /** What the partnership, or the joint arrangement it stands for, has published itself. */
  own?: Entry<'procedures'>;
  /** The national process. */
  national?: Entry<'procedures'>;
  /** Forms of the national process that joint arrangements of the partnership have. */
  joint: Entry<'procedures'>[];
  /** The entry that the page is about: its own, else the national one. */
  about: Entry<'procedures'>;
  /** The entry whose steps are shown: its own, else the national one. None when neither has steps. */
  steps?: Entry<'procedures'>;
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
    ...(national.data.steps.length > 0 && { steps: national }),
    differences: [],
  };
}

/**
 * Every procedure that applies in a partnership: what it has published, and the national processes that it has no form
 * of its own of. Joint arrangements and predecessors have only their own.
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
  if (partnership.data.kind !== 'partnership') return own;
  const others = nationalProcedures(handbook)
    .filter(({ id }) => !published.some(({ data }) => data.basedOn === id))
    .map((national) => inPlace(handbook, { partnership, national }));
  return [...own, ...others].toSorted((a, b) => byOrder(a.about, b.about));
}

/** Where a national procedure applies: each partnership with the page that shows it there. */
export function placesOf(handbook: Handbook, national: Entry<'procedures'>): ProcedureInPlace[] {
  const byNational = once(handbook, 'places of procedures', () => {
    const places = all(handbook, 'partnerships')
      .filter(({ data }) => data.kind === 'partnership')
      .toSorted(byText<Entry<'partnerships'>>(({ data }) => data.shortName))
      .flatMap((partnership) => proceduresIn(handbook, partnership));
    return groupBy(places, (place) => place.national?.id ?? '');
  });
  return [...(byNational.get(national.id) ?? [])];
}

/**
 * A procedure as readers of a partnership are led to it: to the partnership's own form of a national procedure, or to
 * the national one with its contacts, where the partnership has a page of it.
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

/** Steps of a procedure that have a time limit. */
export function timedSteps({
  steps,
}: ProcedureInPlace): { id: string; title: string; timescale: Timescale }[] {
  return (steps?.data.steps ?? []).flatMap(({ id, title, timescale }) =>
    timescale ? [{ id, title, timescale }] : [],
  );
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
  const joint = national
    ? jointArrangementsOf(handbook, partnership.id).flatMap(({ id }) =>
        ownedBy(handbook, 'procedures', id).filter(({ data }) => data.basedOn === national.id),
      )
    : [];
  const about = (own ?? national)!;
  const withSteps = [own, national].find((one) => one && one.data.steps.length > 0);
  return {
    path: own ? addressOf(handbook, own) : `/${partnership.id}/procedures/${slugOf(about.id)}/`,
    partnership,
    ...(own && { own }),
    ...(national && { national }),
    joint,
    about,
    ...(withSteps && { steps: withSteps }),
    differences: [...(own ? [own] : []), ...joint].flatMap((from) =>
      from.data.localDifferences.map((difference) => ({ difference, from })),
    ),
  };
}
