import { joinWords } from '../../lib/lists.ts';
import { nearestId } from '../../problems/nearest.ts';
import { didYouMean } from '../../problems/messageParts.ts';
import type { Entry } from '../../model/handbook.ts';

type Partnership = Entry<'partnerships'>;

/**
 * Ids of all partnerships in an edition: those that are named, with the joint arrangements that they alone share and
 * the bodies that they alone took over from. A joint arrangement that is named stands for those that share it.
 *
 * @throws when a name is not the id of a partnership, or when one that is named shares an arrangement with one that is
 * not; the message says what to write.
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
  for (const one of partnerships) refuseHalf(one, included);
  return included;
}

/** An arrangement of which only some partnerships are included: their texts speak of it, and it speaks of all. */
function refuseHalf({ id, data }: Partnership, included: ReadonlySet<string>): void {
  const others = othersOf(data);
  const missing = others.filter((each) => !included.has(each));
  const [some] = others.filter((each) => included.has(each));
  if (some !== undefined && missing.length > 0) throw new Error(halfMessage(id, some, missing));
}

/** True when an arrangement, or a partnership that others take over from, has to do with included partnerships, and with no other. */
function follows({ data }: Partnership, included: ReadonlySet<string>): boolean {
  const others = othersOf(data);
  return others.length > 0 && others.every((id) => included.has(id));
}

/** The partnerships that share an arrangement, or took over from a predecessor. */
function othersOf(data: Partnership['data']): readonly string[] {
  return data.kind === 'joint' ? data.jointOf : data.succeededBy;
}

function halfMessage(id: string, some: string, missing: string[]): string {
  const others = joinWords(missing.map((each) => `"${each}"`));
  return `partnerships: "${some}" has a share in "${id}", and so has ${others}, which the site leaves out. Their texts speak of each other. Name ${others} too.`;
}

function unknownPartnership(id: string, known: string[]): string {
  const advice = didYouMean(nearestId(id, known), `There are ${known.toSorted().join(', ')}.`);
  return `partnerships: There is no partnership called "${id}". ${advice}`;
}
