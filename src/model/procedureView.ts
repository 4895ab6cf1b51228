import type { Citation } from '../schemas/shared/provenance.ts';
import { entry } from './handbook.ts';
import type { Entry, Handbook } from './handbook.ts';
import { nameOf } from './parties.ts';
import type { NamedParty } from './parties.ts';
import { differencesByStep } from './procedures.ts';
import type { PlacedDifference, ProcedureInPlace } from './procedures.ts';

/** A difference ready to be shown: where, what, and where that is written. */
interface DifferenceInWords {
  where: string;
  text: string;
  citations: { citation: Citation; source: Entry<'sources'> }[];
}

/** The steps of a procedure ready to be shown, each with what is done otherwise in the place. */
export function stepsInPlace(handbook: Handbook, place: ProcedureInPlace) {
  const shown = place.steps;
  if (!shown) return [];
  const differences = shown === place.national ? differencesByStep(place) : undefined;
  return shown.data.steps.map((step) => ({
    step,
    who: step.who.map((party) => nameOf(handbook, party)),
    citations: step.source ? [cited(handbook, step.source)] : [],
    differences: (differences?.get(step.id) ?? []).map((one) => inWords(handbook, one)),
  }));
}

/** Differences that no shown step carries: those of the whole, and all of them where the steps are local ones. */
export function differencesBesideSteps(
  handbook: Handbook,
  place: ProcedureInPlace,
): (DifferenceInWords & { step?: { id: string; title: string } })[] {
  const isMarkedInSteps = place.steps !== undefined && place.steps === place.national;
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

/** Who decides, in the place or in the national process. */
export function decidersIn(handbook: Handbook, { own, national }: ProcedureInPlace): NamedParty[] {
  const local = own?.data.whoDecides ?? [];
  const parties = local.length > 0 ? local : (national?.data.whoDecides ?? []);
  return parties.map((party) => nameOf(handbook, party));
}

function inWords(handbook: Handbook, { difference, from }: PlacedDifference): DifferenceInWords {
  return {
    where: entry(handbook, 'partnerships', from.owner).data.shortName,
    text: difference.text,
    citations: difference.source ? [cited(handbook, difference.source)] : [],
  };
}

function cited(handbook: Handbook, citation: Citation) {
  return { citation, source: entry(handbook, 'sources', citation.document) };
}
