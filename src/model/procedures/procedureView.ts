import { joinWords } from '../../lib/lists.ts';
import type { CriteriaList, ProcedureStep } from '../../schemas/procedureStep.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import type { Timescale } from '../../schemas/shared/timescale.ts';
import { entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { nameOf } from '../parties.ts';
import type { NamedParty } from '../parties.ts';
import { contactsFor } from './procedureContacts.ts';
import type { ShownParts } from './procedureSentences.ts';
import { differencesByStep, formIn } from './procedures.ts';
import type { PlacedDifference, ProcedureInPlace } from './procedures.ts';
import { limitsOverSteps } from './timedSteps.ts';

/** A difference ready to be shown: where, what, and where that is written. */
export interface DifferenceInWords {
  where: string;
  text: string;
  /** What is opened here, elsewhere on the web. */
  link?: { title: string; address: string };
  citations: { citation: Citation; source: Entry<'sources'> }[];
}

/** A list of criteria ready to be shown. */
export interface CriteriaInWords {
  title: string;
  intro?: string;
  items: { text: string; differences: DifferenceInWords[] }[];
  /** How many of them it takes; none for a single criterion. */
  rule?: string;
  citations: { citation: Citation; source: Entry<'sources'> }[];
}

/** A step ready to be shown in a place. */
export interface StepInPlace {
  step: ProcedureStep;
  /** Who acts; nobody where the source names none. */
  who: NamedParty[];
  /** Where the step is from, when that is not where the procedure is from. */
  citations: { citation: Citation; source: Entry<'sources'> }[];
  criteria: CriteriaInWords[];
  /** What is done otherwise in the place. */
  differences: DifferenceInWords[];
  /** Who has the step in place of that of the procedure it is based on. */
  replacedBy?: string;
  /** Time limits for this step with others: what they do together, and by when. */
  limits: { title: string; timescale: Timescale }[];
  /** The procedure that it leads to, in the form of the place. */
  leadsTo?: { text: string; path: string };
}

/** The steps of a procedure ready to be shown, each with what is done otherwise in the place. */
export function stepsInPlace(handbook: Handbook, place: ProcedureInPlace): StepInPlace[] {
  const shown = place.steps;
  if (!shown) return [];
  const differences = shown.id === place.national?.id ? differencesByStep(place) : undefined;
  const over = limitsOverSteps(shown.data);
  return shown.data.steps.map((step) => {
    const here = differences?.get(step.id) ?? [];
    const by = place.replaced.get(step.id);
    const sources = step.source ? [step.source] : (by?.data.sources ?? []);
    return {
      step,
      // Where a source does not say who acts, a step says what is done.
      who: step.who
        .filter(({ kind }) => kind !== 'not-given')
        .map((party) => nameOf(handbook, party)),
      citations: sources.map((source) => cited(handbook, source)),
      limits: over
        .filter(({ limit }) => [limit.from, limit.to].includes(step.id))
        .map(({ title, limit }) => ({ title, timescale: limit.timescale })),
      ...(by && { replacedBy: entry(handbook, 'partnerships', by.owner).data.shortName }),
      criteria: criteriaOf(handbook, step).map((list) => criteriaInWords(handbook, list, here)),
      differences: here
        .filter(({ difference }) => difference.criterion === undefined)
        .map((one) => inWords(handbook, one)),
      ...(step.procedure !== undefined && {
        leadsTo: formIn(handbook, place.partnership, step.procedure),
      }),
    };
  });
}

/** The criteria of a step: its own, and those of the step of another procedure that it names. */
export function criteriaOf(
  handbook: Handbook,
  { criteria, criteriaOf: named }: ProcedureStep,
): CriteriaList[] {
  if (named === undefined) return criteria;
  const [procedure = '', id] = named.split('#');
  const there = entry(handbook, 'procedures', procedure).data.steps.find((step) => step.id === id);
  return [...criteria, ...(there?.criteria ?? [])];
}

/** How many criteria of a list it takes, as a sentence; none when there is only one. */
export function criteriaRule({ meets, items }: CriteriaList): string | undefined {
  if (items.length < 2) return undefined;
  switch (meets) {
    case 'any':
      return 'Meeting one of these is enough.';
    case 'all':
      return 'Each of these is needed.';
    case 'weigh':
      return 'Weigh these together. None decides alone.';
  }
}

function criteriaInWords(
  handbook: Handbook,
  list: CriteriaList,
  differences: readonly PlacedDifference[],
): CriteriaInWords {
  const rule = criteriaRule(list);
  return {
    title: list.title,
    ...(list.intro !== undefined && { intro: list.intro }),
    items: list.items.map(({ id, text }) => ({
      text,
      differences: differences
        .filter(({ difference }) => difference.criterion === id)
        .map((one) => inWords(handbook, one)),
    })),
    ...(rule !== undefined && { rule }),
    citations: list.source ? [cited(handbook, list.source)] : [],
  };
}

/** Differences that no shown step carries: those of the whole, and all of them where the steps are local ones. */
export function differencesBesideSteps(
  handbook: Handbook,
  place: ProcedureInPlace,
): (DifferenceInWords & { step?: { id: string; title: string } })[] {
  const isMarkedInSteps = place.steps !== undefined && place.steps.id === place.national?.id;
  const titles = new Map(place.national?.data.steps.map(({ id, title }) => [id, title]));
  return place.differences
    .filter(({ difference }) => !isMarkedInSteps || difference.step === undefined)
    .map((one) => {
      const { step } = one.difference;
      const title = step === undefined ? undefined : titles.get(step);
      return {
        ...inWords(handbook, one),
        ...(step !== undefined && title !== undefined && { step: { id: step, title } }),
      };
    });
}

/** The steps that are done otherwise in a place, in their order, each with its address on the page. */
export function differentSteps(place: ProcedureInPlace): { text: string; path: string }[] {
  if (!place.steps || place.steps.id !== place.national?.id) return [];
  const differ = new Set(place.differences.map(({ difference }) => difference.step));
  return place.steps.data.steps
    .filter(({ id }) => differ.has(id) || place.replaced.has(id))
    .map(({ id, title }) => ({ text: title, path: `#step-${id}` }));
}

/** How much of each the page of a procedure shows. */
export function shownParts(handbook: Handbook, place: ProcedureInPlace): ShownParts {
  const steps = stepsInPlace(handbook, place);
  return {
    steps: steps.length,
    contacts: contactsFor(handbook, place).flatMap(({ contacts }) => contacts).length,
    differencesInSteps: steps.flatMap(({ differences, criteria }) => [
      ...differences,
      ...criteria.flatMap(({ items }) => items.flatMap((item) => item.differences)),
    ]).length,
    differencesBeside: differencesBesideSteps(handbook, place).length,
    replaced: steps.filter(({ replacedBy }) => replacedBy !== undefined).length,
  };
}

/** Who decides, in the place or in the national process. */
export function decidersIn(handbook: Handbook, { own, national }: ProcedureInPlace): NamedParty[] {
  const local = own?.data.whoDecides ?? [];
  const parties = local.length > 0 ? local : (national?.data.whoDecides ?? []);
  return parties.map((party) => nameOf(handbook, party));
}

function inWords(handbook: Handbook, { difference, from }: PlacedDifference): DifferenceInWords {
  const areas = difference.areas.map((id) => entry(handbook, 'areas', id).data.title);
  return {
    where:
      areas.length > 0
        ? joinWords(areas)
        : entry(handbook, 'partnerships', from.owner).data.shortName,
    text: difference.text,
    ...(difference.link && { link: difference.link }),
    citations: difference.source ? [cited(handbook, difference.source)] : [],
  };
}

function cited(handbook: Handbook, citation: Citation) {
  return { citation, source: entry(handbook, 'sources', citation.document) };
}
