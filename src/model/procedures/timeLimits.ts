import { countedFromInWords } from '../../lib/calendar/timeLimit.ts';
import { formatDate } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import type { ProcedureStep } from '../../schemas/procedureStep.ts';
import type { Timescale } from '../../schemas/shared/timescale.ts';
import { addressOf } from '../addresses.ts';
import { citationsOf, currencyOf } from '../documents/currency.ts';
import type { Currency } from '../documents/currency.ts';
import { editionInForce } from '../documents/guidanceEditions.ts';
import { citedDocuments, sourceIdOf } from '../documents/evidence.ts';
import type { EvidenceItem } from '../documents/evidence.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { entry, slugOf } from '../handbook.ts';
import { nameOf } from '../parties.ts';
import type { NamedParty } from '../parties.ts';
import { allProcedures } from './procedures.ts';
import { limitsOverSteps } from './timedSteps.ts';

/** By when one step has to be done. */
export interface TimeLimit {
  /** Id for links to the limit, unique among all. */
  id: string;
  /** The step it is for. */
  title: string;
  /** Where the step is on the page of its procedure. */
  address: string;
  /** Who has to keep it; nobody where the source names none. */
  who: NamedParty[];
  timescale: Timescale;
  /** The edition of the guidance that it was written under, as the document that gives it says. */
  edition: Entry<'guidanceEditions'> | undefined;
  /** Where the limit is written. */
  citations: ReturnType<typeof citationsOf>;
}

/** The time limits of one procedure. */
export interface ProcedureLimits {
  /** Id of its part of the page. */
  id: string;
  /** Its title, with the place of a local one. */
  title: string;
  procedure: Entry<'procedures'>;
  address: string;
  /** Where it applies: `England`, or the short name of a partnership. */
  place: string;
  currency: Currency;
  /** In the order of the page. */
  limits: TimeLimit[];
  /** The same by the event that they are counted from. */
  events: TimeLimit[][];
}

/** Every time limit of every procedure, national procedures first, and the procedures in which none was found. */
export function timeLimits(handbook: Handbook): {
  procedures: ProcedureLimits[];
  proceduresWithout: ProcedureLimits[];
} {
  const procedures = allProcedures(handbook).flatMap(({ title, procedures: owned }) =>
    owned.map((procedure) => limitsOf(handbook, procedure, title)),
  );
  return {
    procedures: procedures.filter(({ limits }) => limits.length > 0),
    proceduresWithout: procedures.filter(({ limits }) => limits.length === 0),
  };
}

/** Where each time limit is written. */
export function evidenceOfLimits(
  handbook: Handbook,
  procedures: readonly ProcedureLimits[],
): EvidenceItem[] {
  return procedures.flatMap(({ title: procedure, currency, limits }) =>
    limits.map(({ id, title, edition, citations }) => ({
      id: sourceIdOf(id),
      title: `${title} (${procedure})`,
      path: `#${id}`,
      facts: [
        ...editionInWords(handbook, edition),
        `Checked ${formatDate(currency.checked)}.`,
      ].join(' '),
      documents: citedDocuments(
        handbook,
        citations.map(({ citation }) => citation),
      ),
      notes: [],
      addedFigures: [],
    })),
  );
}

function editionInWords(
  handbook: Handbook,
  edition: Entry<'guidanceEditions'> | undefined,
): string[] {
  if (!edition) return [];
  const inForce = editionInForce(handbook);
  const later =
    inForce && inForce.id !== edition.id ? ` (in force: ${inForce.data.shortTitle})` : '';
  return [`Guidance edition: ${edition.data.shortTitle}${later}.`];
}

function limitsOf(
  handbook: Handbook,
  procedure: Entry<'procedures'>,
  ownerTitle: string,
): ProcedureLimits {
  const { data, id, owner } = procedure;
  const isNational = owner === 'shared';
  const prefix = isNational ? slugOf(id) : id.replace('/', '-');
  const address = addressOf(handbook, procedure);
  const over = limitsOverSteps(data);
  const steps = [...data.steps, ...data.replacedSteps];
  const limits = steps.flatMap((step) => [
    ...over
      .filter(({ limit }) => limit.from === step.id)
      .map(({ title, limit, steps: covered }) => ({
        id: `${prefix}-${limit.from}-to-${limit.to}`,
        title,
        address: `${address}#step-${limit.from}`,
        who: actorsOf(handbook, steps, covered),
        timescale: limit.timescale,
        edition: editionOf(handbook, procedure, limit),
        citations: citationsFor(handbook, procedure, limit),
      })),
    ...(step.timescale
      ? [
          {
            id: `${prefix}-${step.id}`,
            title: step.title,
            address: `${address}#step-${step.id}`,
            who: actorsOf(handbook, [step], [step.id]),
            timescale: step.timescale,
            edition: editionOf(handbook, procedure, step),
            citations: citationsFor(handbook, procedure, step),
          },
        ]
      : []),
  ]);
  const events = [...groupBy(limits, ({ timescale }) => countedFromInWords(timescale)).values()];
  return {
    id: `procedure-${prefix}`,
    title: isNational ? data.title : `${data.title}: ${ownerTitle}`,
    procedure,
    address,
    place: isNational ? 'England' : ownerTitle,
    currency: currencyOf(handbook, procedure),
    limits: events.flat(),
    events,
  };
}

/** Everyone who acts in some steps, each once, as far as sources name them. */
function actorsOf(
  handbook: Handbook,
  steps: readonly ProcedureStep[],
  ids: readonly string[],
): NamedParty[] {
  const all = steps
    .filter(({ id }) => ids.includes(id))
    .flatMap(({ who }) => who.filter(({ kind }) => kind !== 'not-given'))
    .map((party) => nameOf(handbook, party));
  return all.filter(({ words }, index) => all.findIndex((one) => one.words === words) === index);
}

/** A document that gives one limit says nothing of the edition of the others, and they nothing of its edition. */
function editionOf(
  handbook: Handbook,
  procedure: Entry<'procedures'>,
  { source }: Pick<ProcedureStep, 'source'>,
): Entry<'guidanceEditions'> | undefined {
  if (!source || source.document === procedure.data.sources[0]?.document)
    return currencyOf(handbook, procedure).edition;
  const { edition } = entry(handbook, 'sources', source.document).data;
  return edition === undefined ? undefined : entry(handbook, 'guidanceEditions', edition);
}

/** The source of the step, or else those of its procedure. The procedure knows the address of the page. */
function citationsFor(
  handbook: Handbook,
  { data }: Entry<'procedures'>,
  { source }: Pick<ProcedureStep, 'source'>,
) {
  if (!source) return citationsOf(handbook, data.sources);
  const address =
    source.address ?? data.sources.find(({ document }) => document === source.document)?.address;
  return citationsOf(handbook, [{ ...source, ...(address && { address }) }]);
}
