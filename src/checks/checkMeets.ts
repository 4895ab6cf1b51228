import { comparePartialDates } from '../lib/dates.ts';
import type { Problem } from '../problems/problem.ts';
import type { AskedDocument } from '../schemas/shared/meets.ts';
import type { WrittenContent, WrittenEntry } from '../loader/entries.ts';
import { nearest } from '../problems/nearest.ts';
import { problemOf } from '../problems/problemKinds.ts';

type Answering = WrittenEntry<'arrangements' | 'reports' | 'reportSections' | 'thresholds'>;

/** The kind of document that an entry of each content type belongs to. */
const DOCUMENTS: Record<Answering['collection'], AskedDocument> = {
  arrangements: 'arrangements',
  reports: 'yearly-report',
  reportSections: 'yearly-report',
  thresholds: 'thresholds',
};

/**
 * Answers to requirements that cannot be right: the requirement is asked of another kind of document,
 * neither the edition of the document nor a later one asks for it, nothing is said to be missing where
 * only a part is there, or the document has not been seen.
 */
export function checkMeets(content: WrittenContent): Problem[] {
  const entries: Answering[] = [
    ...content.arrangements,
    ...content.reports,
    ...content.reportSections,
    ...content.thresholds,
  ];
  return [
    ...entries.flatMap((entry) =>
      entry.data.meets.flatMap((_, index) => [
        ...requirementProblem(entry, index, content),
        ...missingProblem(entry, index),
      ]),
    ),
    ...content.thresholds.flatMap(unseen),
  ];
}

function requirementProblem(entry: Answering, index: number, content: WrittenContent): Problem[] {
  const id = entry.data.meets[index]!.requirement;
  const requirement = content.requirements.find((one) => one.id === id);
  if (!requirement) return [];
  const place = entry.placeOf(['meets', index, 'requirement']);
  const wanted = DOCUMENTS[entry.collection];
  if (requirement.data.of !== wanted) {
    const fitting = content.requirements.filter(({ data }) => data.of === wanted);
    const candidate = nearest(
      id,
      fitting.map((one) => one.id),
    );
    const args = { id, of: requirement.data.of, wanted, nearest: candidate };
    return [problemOf('asked-of-another-document', place, args)];
  }
  const edition = editionOf(entry, content);
  const isAsked = !edition || mayAsk(edition, requirement.data.editions, content.guidanceEditions);
  if (isAsked) return [];
  return [problemOf('asked-by-no-such-edition', place, { id, edition: edition.data.shortTitle })];
}

function editionOf(
  { data }: Answering,
  { guidanceEditions, sources }: WrittenContent,
): WrittenEntry<'guidanceEditions'> | undefined {
  const source = sources.find(({ id }) => id === data.sources[0]?.document);
  const wanted = data.edition ?? source?.data.edition;
  return guidanceEditions.find(({ id }) => id === wanted);
}

/** An edition of which we know only part of the list may ask for what an earlier one asked. */
function mayAsk(
  edition: WrittenEntry<'guidanceEditions'>,
  askedBy: string[],
  editions: WrittenEntry<'guidanceEditions'>[],
): boolean {
  const isLater = ({ data }: WrittenEntry<'guidanceEditions'>) =>
    comparePartialDates(data.published, edition.data.published) > 0;
  return (
    edition.data.requirementsKnown !== 'whole' ||
    askedBy.includes(edition.id) ||
    editions.some((one) => askedBy.includes(one.id) && isLater(one))
  );
}

function missingProblem({ data, placeOf }: Answering, index: number): Problem[] {
  const { extent, missing } = data.meets[index]!;
  const place = placeOf(['meets', index]);
  if (extent === 'partly' && !missing) return [problemOf('nothing-missing', place, {})];
  if (extent === 'met' && missing) return [problemOf('met-but-missing', place, {})];
  return [];
}

function unseen({ data, placeOf }: WrittenEntry<'thresholds'>): Problem[] {
  return data.seen === 'title' && data.meets.length > 0
    ? [problemOf('judged-by-title', placeOf(['meets']), {})]
    : [];
}
