import fc from 'fast-check';
import type {
  Block,
  BoxBlock,
  Branch,
  Card,
  CardBlock,
  OrganisationChart,
} from '../../src/charts/governance/blocks.ts';
import { organisationMermaid } from '../../src/charts/governance/mermaidSource.ts';
import type { Graph } from '../../src/charts/engine/layout/graph.ts';

/** A card with this title. */
export function aCard(title: string, more: Partial<Card> = {}): Card {
  return { title, about: 'group', look: 'group', ...more };
}

/** A card as a block, with what hangs from it by solid lines. */
export function aCardBlock(title: string, ...below: Block[]): CardBlock {
  return { kind: 'card', card: aCard(title), branches: below.map((block) => hanging(block)) };
}

/** A box of cards with these titles. */
export function aBox(title: string, ...cards: string[]): BoxBlock {
  return { kind: 'box', title, look: 'category', cards: cards.map((name) => aCard(name)) };
}

/** A block that hangs by a solid line. */
export function hanging(block: Block, line: Branch['line'] = 'solid'): Branch {
  return { block, line };
}

/** A chart with nothing but what is given. */
export function aChart(more: Partial<OrganisationChart>): OrganisationChart {
  return { tops: [], topsTitle: 'On top', rest: [], ...more };
}

// Of a length that a card has room for, however far a phone's chart sets it in.
const words = (most: number) =>
  fc
    .array(fc.stringMatching(/^[A-Za-z]{1,9}$/), { minLength: 1, maxLength: most })
    .map((list) => list.join(' '));

const card: fc.Arbitrary<Card> = fc.record({
  title: words(6),
  about: fc.oneof(fc.constant(''), words(7)),
  look: fc.constantFrom('board', 'group', 'body', 'role', 'outside', 'here'),
});
const line = fc.constantFrom('solid', 'dashed', 'thin');

const box: fc.Arbitrary<BoxBlock> = fc
  .record({
    title: words(6),
    note: fc.option(words(5), { nil: undefined }),
    cards: fc.array(card, { minLength: 1, maxLength: 5 }),
    look: fc.constantFrom('category', 'partner'),
  })
  .map(({ note, ...rest }) => ({ kind: 'box', ...rest, ...(note !== undefined && { note }) }));

/** A card with branches, two deep at most. */
function tree(depth: number): fc.Arbitrary<CardBlock> {
  const below = depth === 0 ? box : fc.oneof(box, tree(depth - 1));
  return fc.record({
    kind: fc.constant('card'),
    card,
    branches: fc.array(fc.record({ block: below, line }), { maxLength: 3 }),
  });
}

const block = fc.oneof(box, tree(0), tree(1));
const frame: fc.Arbitrary<Block> = fc.record({
  kind: fc.constant('frame'),
  title: words(6),
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
});

/** Any organisation chart: trees, boxes and frames with frames only outside. */
export const anyChart: fc.Arbitrary<OrganisationChart> = fc
  .record({
    tops: fc.array(fc.record({ block: fc.oneof(box, tree(0).map(withoutBranches)), line }), {
      maxLength: 4,
    }),
    topsTitle: words(4),
    root: fc.option(fc.oneof(tree(2), frame), { nil: undefined }),
    beside: fc.array(box, { maxLength: 2 }),
    rest: fc.oneof(
      fc.array(block, { maxLength: 3 }),
      fc.array(fc.oneof(block, frame), { maxLength: 3 }),
    ),
  })
  .map(({ root, ...chart }) => ({ ...chart, ...(root && { root }) }));

function withoutBranches(cardBlock: CardBlock): CardBlock {
  return { ...cardBlock, branches: [] };
}

/** What Mermaid reads in the source of a chart; its cards are in the order of {@link cardsOf}. */
export function graphOf(chart: OrganisationChart): Graph {
  const source = organisationMermaid(chart, { title: 'Chart', description: 'A chart.' });
  const graph: Graph = { cards: [], groups: [], lines: [] };
  const open: string[] = [];
  for (const line of source.split('\n')) {
    const parent = open.length > 0 ? { parent: open.at(-1)! } : {};
    const [, group, title] = /^subgraph (n\d+)\["(.*)"\]$/.exec(line) ?? [];
    const card = /^(n\d+)\["`/.exec(line)?.[1];
    const [, from, to] = /^(n\d+) (?:---|-\.-) (n\d+)$/.exec(line) ?? [];
    const [, named, look] = /^class (n\d+) (\w+)$/.exec(line) ?? [];
    if (group !== undefined) {
      graph.groups.unshift({ id: group, title: title!, classes: [], ...parent });
      open.push(group);
    }
    if (card !== undefined) graph.cards.push({ id: card, ...parent });
    if (line === 'end') open.pop();
    if (from !== undefined) graph.lines.push({ id: `${from}-${to!}`, from, to: to! });
    if (named !== undefined) graph.groups.find(({ id }) => id === named)!.classes.push(look!);
  }
  return graph;
}
