import { citedDocuments, sourceIdOf } from '../documents/evidence.ts';
import type { EvidenceItem } from '../documents/evidence.ts';
import { addressOf } from '../addresses.ts';
import type { Entry, Handbook } from '../handbook.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { differencesBesideSteps, stepsInPlace } from './procedureView.ts';
import type { StepInPlace } from './procedureView.ts';
import { kindOfBase } from './procedureSentences.ts';

/**
 * How each step of a procedure is known: its text, time limits, criteria, and what is done otherwise in the place. What a
 * place takes over from the national process is known as that is: its page names the documents, some of which are about
 * other places.
 */
export function evidenceOfProcedure(handbook: Handbook, place: ProcedureInPlace): EvidenceItem[] {
  const { national, partnership, steps: shown } = place;
  const isNational = shown !== undefined && shown.id === national?.id;
  const isTakenOver = (id: string) => Boolean(partnership) && isNational && !place.replaced.has(id);
  const steps = stepsInPlace(handbook, place).map(({ step, citations, criteria, differences }) => ({
    id: `step-${step.id}`,
    title: step.title,
    citations: [
      ...(isTakenOver(step.id) ? [] : citationsOfStep(shown, step.id, { citations, criteria })),
      ...criteria.flatMap(({ items }) => items.flatMap(citationsIn)).map(written),
      ...citationsIn({ differences }).map(written),
    ],
  }));
  const beside = citationsIn({ differences: differencesBesideSteps(handbook, place) }).map(written);
  const parts = [
    ...steps,
    { id: 'part-differences', title: 'What is done differently', citations: beside },
  ]
    .filter(({ citations }) => citations.length > 0)
    .map(({ id, title, citations }) =>
      itemOf({ id, title, path: `#${id}`, documents: citedDocuments(handbook, once(citations)) }),
    );
  if (!national || !(isNational || isKnownAsNational(place)) || !partnership) return parts;
  const title = `Sources of the ${kindOfBase(national)} procedure`;
  const path = `${addressOf(handbook, national)}#sources`;
  return [...parts, itemOf({ id: 'national', title, path, documents: [] })];
}

/** True when the page of a place shows the national process: the page of that says how it is known. */
export function isKnownAsNational({ partnership, own, national }: ProcedureInPlace): boolean {
  return partnership !== undefined && own === undefined && national !== undefined;
}

/** What the text, the time limits and the lists of criteria of a step rest on. */
function citationsOfStep(
  procedure: Entry<'procedures'> | undefined,
  id: string,
  { citations, criteria }: Pick<StepInPlace, 'citations' | 'criteria'>,
): Citation[] {
  return [
    ...citations.map(written),
    ...(procedure?.data.limitsOverSteps ?? []).flatMap(({ from, source }) =>
      from === id && source ? [source] : [],
    ),
    ...criteria.flatMap((list) => list.citations).map(written),
  ];
}

function itemOf({
  id,
  ...item
}: Pick<EvidenceItem, 'title' | 'path' | 'documents'> & { id: string }): EvidenceItem {
  return { id: sourceIdOf(id), ...item, facts: '', notes: [], addedFigures: [] };
}

function citationsIn({ differences }: { differences: { citations: { citation: Citation }[] }[] }) {
  return differences.flatMap(({ citations }) => citations);
}

function written({ citation }: { citation: Citation }): Citation {
  return citation;
}

/** Citations, each place of a document once. */
function once(citations: readonly Citation[]): Citation[] {
  const keyOf = ({ document, place }: Citation) => `${document} ${place}`;
  return citations.filter(
    (one, index) => citations.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );
}
