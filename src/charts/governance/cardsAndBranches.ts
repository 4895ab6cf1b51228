import type { Block, Branch, Card, OrganisationChart } from './blocks.ts';

/** Every card of a chart, in the order of reading. */
export function cardsOf({ tops, root, beside = [], rest }: OrganisationChart): Card[] {
  return [...tops.map(({ block }) => block), ...(root ? [root] : []), ...beside, ...rest].flatMap(
    cardsIn,
  );
}

/** Everything that hangs from something, with its line; tops are not among it. */
export function branchesOf({ root, rest }: OrganisationChart): Branch[] {
  return [...(root ? [root] : []), ...rest].flatMap(branchesIn);
}

function cardsIn(block: Block): Card[] {
  switch (block.kind) {
    case 'card':
      return [block.card, ...block.branches.flatMap((branch) => cardsIn(branch.block))];
    case 'box':
      return block.cards;
    case 'frame':
      return block.blocks.flatMap(cardsIn);
  }
}

function branchesIn(block: Block): Branch[] {
  switch (block.kind) {
    case 'card':
      return block.branches.flatMap((branch) => [branch, ...branchesIn(branch.block)]);
    case 'box':
      return [];
    case 'frame':
      return block.blocks.flatMap(branchesIn);
  }
}
