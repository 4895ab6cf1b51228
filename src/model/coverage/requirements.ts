import { firstDayOf } from '../../lib/dates.ts';
import { groupBy } from '../../lib/lists.ts';
import { byNumber, byText, inTurn } from '../../lib/sorting.ts';
import type { AskedDocument } from '../../schemas/shared/meets.ts';
import { editionsNewestFirst } from '../documents/guidanceEditions.ts';
import { all, entry } from '../handbook.ts';
import type { Entry, Handbook } from '../handbook.ts';

/** What guidance asks of one kind of document, as far as one edition was the first to ask for it. */
export interface RequirementList {
  edition: Entry<'guidanceEditions'>;
  requirements: Entry<'requirements'>[];
}

/** Every requirement for a kind of document, by the edition that was the first to make it, oldest first. */
export function requirementLists(handbook: Handbook, of: AskedDocument): RequirementList[] {
  const oldestFirst = editionsNewestFirst(handbook).toReversed();
  const firstToAsk = ({ data }: Entry<'requirements'>) =>
    oldestFirst.find(({ id }) => data.editions.includes(id));
  const lists = groupBy(requirementsFor(handbook, of), firstToAsk);
  return oldestFirst.flatMap((edition) => {
    const requirements = lists.get(edition);
    return requirements ? [{ edition, requirements }] : [];
  });
}

/**
 * What an edition is known to ask of a kind of document, by number. When we know only what it added, that
 * includes what the edition before it asked: no source says that any of it was dropped.
 */
export function requirementsOf(
  handbook: Handbook,
  editionId: string,
  of: AskedDocument,
): Entry<'requirements'>[] {
  const { data } = entry(handbook, 'guidanceEditions', editionId);
  const carriedOver =
    data.requirementsKnown === 'additions' && data.replaces
      ? requirementsOf(handbook, data.replaces, of)
      : [];
  return requirementsFor(handbook, of).filter(
    (requirement) =>
      requirement.data.editions.includes(editionId) || carriedOver.includes(requirement),
  );
}

/** The newest edition that has come out and of whose list for a kind of document something is known. */
export function newestKnownEdition(
  handbook: Handbook,
  of: AskedDocument,
): Entry<'guidanceEditions'> | undefined {
  return editionsNewestFirst(handbook).find(
    ({ id, data }) => firstDayOf(data.published) <= handbook.today && hasOwnList(handbook, id, of),
  );
}

/**
 * The edition whose list a document of an edition is compared with: that edition, or the nearest before it
 * whose list is known. None when the document is older than every list.
 */
export function judgingEdition(
  handbook: Handbook,
  edition: Entry<'guidanceEditions'>,
  of: AskedDocument,
): Entry<'guidanceEditions'> | undefined {
  const day = firstDayOf(edition.data.published);
  return editionsNewestFirst(handbook).find(
    ({ id, data }) => firstDayOf(data.published) <= day && hasOwnList(handbook, id, of),
  );
}

function hasOwnList(handbook: Handbook, editionId: string, of: AskedDocument): boolean {
  return requirementsFor(handbook, of).some(({ data }) => data.editions.includes(editionId));
}

function requirementsFor(handbook: Handbook, of: AskedDocument): Entry<'requirements'>[] {
  return all(handbook, 'requirements')
    .filter(({ data }) => data.of === of)
    .toSorted(
      inTurn(
        byNumber(({ data }) => data.number),
        byText(({ id }) => id),
      ),
    );
}
