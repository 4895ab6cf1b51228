import type { Arrangement, Item } from './items.ts';
import { measures } from './organisationMeasures.ts';
import type { Room } from './rooms.ts';

/** How wide each card is, by its id: as the room wants it, and narrower only where boxes and frames leave less. */
export function cardWidths({ items, beside }: Arrangement, room: Room): Record<string, number> {
  const widths: Record<string, number> = {};
  const set = (id: string, inset: number) => {
    widths[id] = Math.min(room.cardWidth, room.width - inset);
  };
  const visit = (item: Item, inset: number): void => {
    switch (item.kind) {
      case 'card':
        set(item.id, inset);
        for (const branch of item.branches) visit(branch.item, inset + measures.indent);
        break;
      case 'box':
        for (const card of item.cards) set(card, inset + 2 * measures.boxPadding);
        break;
      case 'frame':
        for (const inner of item.items) visit(inner, inset + 2 * measures.framePadding);
        break;
      case 'joined': {
        const framed = item.tops.length > 1 ? 2 * measures.framePadding : 0;
        for (const top of item.tops) visit(top, inset + framed);
        if (item.root) visit(item.root, inset);
      }
    }
  };
  for (const item of [...items, ...beside]) visit(item, 0);
  return widths;
}
