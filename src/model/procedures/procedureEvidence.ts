import { citedDocuments, sourceIdOf } from '../documents/evidence.ts';
import type { EvidenceItem } from '../documents/evidence.ts';
import type { Handbook } from '../handbook.ts';
import type { Citation } from '../../schemas/shared/provenance.ts';
import type { ProcedureInPlace } from './procedures.ts';
import { differencesBesideSteps, stepsInPlace } from './procedureView.ts';

/** How each step of a procedure is known: its text, time limits, criteria, and what is done otherwise in the place. */
export function evidenceOfProcedure(handbook: Handbook, place: ProcedureInPlace): EvidenceItem[] {
  const limits = place.steps?.data.limitsOverSteps ?? [];
  const steps = stepsInPlace(handbook, place).map(({ step, citations, criteria, differences }) => ({
    id: `step-${step.id}`,
    title: step.title,
    citations: [
      ...citations.map(({ citation }) => citation),
      ...limits.flatMap(({ from, source }) => (from === step.id && source ? [source] : [])),
      ...criteria
        .flatMap((list) => [...list.citations, ...list.items.flatMap(citationsIn)])
        .map(written),
      ...citationsIn({ differences }).map(written),
    ],
  }));
  const beside = citationsIn({ differences: differencesBesideSteps(handbook, place) }).map(written);
  const parts = [
    ...steps,
    { id: 'part-differences', title: 'What is done differently', citations: beside },
  ];
  return parts
    .filter(({ citations }) => citations.length > 0)
    .map(({ id, title, citations }) => ({
      id: sourceIdOf(id),
      title,
      path: `#${id}`,
      facts: '',
      documents: citedDocuments(handbook, once(citations)),
      notes: [],
      addedFigures: [],
    }));
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
