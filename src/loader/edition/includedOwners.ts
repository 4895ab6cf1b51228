import { nearestId } from '../../problems/nearest.ts';
import { didYouMean } from '../../problems/wording.ts';
import type { Entry } from '../../model/handbook.ts';

type Partnership = Entry<'partnerships'>;

/**
 * Ids of all partnerships in an edition: those that are named, with the joint arrangements that they alone share and
 * the bodies that they alone took over from. A joint arrangement that is named stands for those that share it.
 *
 * @throws when a name is not the id of a partnership; the message says which one may have been meant.
 */
export function includedOwners(
  partnerships: readonly Partnership[],
  named: readonly string[],
): ReadonlySet<string> {
  const byId = new Map(partnerships.map((one) => [one.id, one]));
  const included = new Set<string>();
  for (const id of named) {
    const found = byId.get(id);
    if (!found) throw new Error(unknownPartnership(id, [...byId.keys()]));
    for (const each of [id, ...found.data.jointOf]) included.add(each);
  }
  for (let size = -1; size !== included.size;) {
    size = included.size;
    for (const one of partnerships) if (follows(one, included)) included.add(one.id);
  }
  return included;
}

/** True when an arrangement or predecessor has to do with included partnerships, and with no other. */
function follows({ data }: Partnership, included: ReadonlySet<string>): boolean {
  const others = { partnership: [], joint: data.jointOf, predecessor: data.succeededBy }[data.kind];
  return others.length > 0 && others.every((id) => included.has(id));
}

function unknownPartnership(id: string, known: string[]): string {
  const advice = didYouMean(nearestId(id, known), `There are ${known.toSorted().join(', ')}.`);
  return `partnerships: There is no partnership called "${id}". ${advice}`;
}
