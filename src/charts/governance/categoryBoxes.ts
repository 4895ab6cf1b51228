import type { Governance, Line } from '../../model/governance/governance.ts';
import type { Entry } from '../../model/handbook.ts';

/** Groups of one category, as they are together in the chart. */
export interface CategoryBox {
  title: string;
  groups: Entry<'groups'>[];
  /** False when groups of other categories hang from one of these: they have no box. */
  isDrawn: boolean;
  /** Lines between two of its groups. */
  innerLines: Line[];
  /**
   * Lines from its groups to the same group outside, drawn as one line to the box.
   * Groups that answer to another group of the box need none.
   */
  commonLines: Line[];
  /** Lines to groups outside that a drawn box has no room for. The text describes them. */
  toldLines: Line[];
}

/**
 * Boxes of a structure, in the order of its categories. A group that groups of other categories hang
 * from has no box; the others of its category share a box.
 */
export function categoryBoxes({ categories, lines }: Governance): CategoryBox[] {
  return categories.flatMap(({ title, groups }) => {
    const inside = new Set(groups.map((group) => group.id));
    const carries = (group: Entry<'groups'>) =>
      lines.some(({ from, to }) => to.id === group.id && !inside.has(from.id));
    const carriers = groups.filter(carries);
    const others = groups.filter((group) => !carries(group));
    // A lone group needs no box, and groups between which lines run are clearer without one.
    const isChain = carriers.some((carrier) =>
      lines.some(
        ({ from, to }) =>
          (inside.has(from.id) && to.id === carrier.id) ||
          (from.id === carrier.id && inside.has(to.id)),
      ),
    );
    const parts = isChain ? [groups] : [carriers, others];
    return parts
      .filter((part) => part.length > 0)
      .map((part) => ({
        ...linesOfBox(part, lines),
        title,
        groups: part,
        isDrawn: part.length > 1 && !part.some(carries),
      }));
  });
}

function linesOfBox(
  groups: Entry<'groups'>[],
  lines: Line[],
): Pick<CategoryBox, 'innerLines' | 'commonLines' | 'toldLines'> {
  const inside = new Set(groups.map((group) => group.id));
  const innerLines = lines.filter(({ from, to }) => inside.has(from.id) && inside.has(to.id));
  const outward = lines.filter(({ from, to }) => inside.has(from.id) && !inside.has(to.id));
  const commonLines = commonLinesOf(groups, innerLines, outward);
  const toldLines = outward.filter((line) => !commonLines.includes(line));
  return { innerLines, commonLines, toldLines };
}

/** Where every group hangs from the same group outside, or from another group of the box: those lines. */
function commonLinesOf(groups: Entry<'groups'>[], innerLines: Line[], outward: Line[]): Line[] {
  const [first] = outward.filter(
    ({ from }) => !innerLines.some((line) => line.from.id === from.id),
  );
  if (!first) return [];
  const same = outward.filter(
    ({ to, how, basis }) => to.id === first.to.id && how === first.how && basis === first.basis,
  );
  const hangs = ({ id }: Entry<'groups'>) =>
    [...same, ...innerLines].some(({ from }) => from.id === id);
  return groups.every(hangs) ? same : [];
}
