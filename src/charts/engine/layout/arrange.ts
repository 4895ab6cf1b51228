import { groupBy } from '../../../lib/lists.ts';
import type { Graph, GraphGroup } from './graph.ts';
import { cardIdsIn } from './items.ts';
import type { Arrangement, Branch, Item } from './items.ts';

/**
 * Finds in a graph what hangs from what: trees of cards and boxes, frames, and things that hang from several.
 * @throws {Error} when lines lead round in a circle, or to a box that another line leads to already.
 */
export function arrange(graph: Graph): Arrangement {
  const nodes = [...graph.cards, ...graph.groups];
  const rank = ranksOf(graph);
  const groups = new Map(graph.groups.map((group) => [group.id, group]));
  const parents = new Map(nodes.map(({ id, parent }) => [id, parent ?? '']));
  const children = groupBy(
    nodes.toSorted((a, b) => rank.get(a.id)! - rank.get(b.id)!).map(({ id }) => id),
    (id) => parents.get(id)!,
  );
  const above = groupBy(graph.lines, ({ to }) => to);
  const below = groupBy(graph.lines, ({ from }) => from);
  const isTop = (id: string) => hasClass(groups.get(parents.get(id)!), 'tops');
  const isJoined = (id: string) => (above.get(id) ?? []).some(({ from }) => isTop(from));
  const isBeside = (id: string) => hasClass(groups.get(id), 'beside');
  const seen = new Set<string>();

  const itemsIn = (parent: string): Item[] =>
    (children.get(parent) ?? [])
      .filter((id) => !above.has(id) && !isBeside(id))
      .map((id) => itemOf(id));

  const itemOf = (id: string): Item => {
    if (seen.has(id)) throw new Error(`Two lines lead to "${id}", which has room for one.`);
    seen.add(id);
    const group = groups.get(id);
    if (!group) return { kind: 'card', id, branches: branchesOf(id) };
    const { title } = group;
    const inside = children.get(id) ?? [];
    if (hasClass(group, 'tops')) return joinedOf(group, inside);
    if (hasClass(group, 'frame')) return { kind: 'frame', id, title, items: itemsIn(id) };
    return { kind: 'box', id, title, cards: inside };
  };

  const joinedOf = ({ id, title }: GraphGroup, tops: string[]): Item => {
    const lines = tops.flatMap((top) => below.get(top) ?? []);
    const [root, ...others] = [...new Set(lines.map(({ to }) => to))];
    if (others.length > 0)
      throw new Error(`Lines lead from "${title}" to several boxes: all have to lead to one.`);
    return {
      kind: 'joined',
      id,
      title,
      tops: tops.map((top) => itemOf(top)),
      ...(root !== undefined && { root: itemOf(root) }),
      lines: lines.map((line) => line.id),
    };
  };

  const branchesOf = (id: string): Branch[] =>
    (isTop(id) ? [] : (below.get(id) ?? []))
      .filter(({ to }) => !isJoined(to))
      .map(({ to, id: line }) => ({ item: itemOf(to), line }));

  const beside = (children.get('') ?? []).filter(isBeside).map((id) => itemOf(id));
  const items = itemsIn('');
  const placed = new Set([...items, ...beside].flatMap(cardIdsIn));
  const lost = graph.cards.find(({ id }) => !placed.has(id));
  if (lost) throw new Error(`The lines around "${lost.id}" lead round in a circle.`);
  return { items, beside };
}

function hasClass(group: GraphGroup | undefined, name: string): boolean {
  return group?.classes.includes(name) ?? false;
}

/** Cards and groups in the order of the source: a group comes where its first card does. */
function ranksOf({ cards, groups }: Graph): Map<string, number> {
  const ranks = new Map(cards.map(({ id }, index) => [id, index]));
  const rankOf = (id: string): number => {
    const known = ranks.get(id);
    if (known !== undefined) return known;
    const inside = [...cards, ...groups].filter(({ parent }) => parent === id);
    // Just before its first card, and a frame before its first box.
    const rank = Math.min(...inside.map((node) => rankOf(node.id))) - 1e-3;
    ranks.set(id, rank);
    return rank;
  };
  for (const { id } of groups) rankOf(id);
  return ranks;
}
