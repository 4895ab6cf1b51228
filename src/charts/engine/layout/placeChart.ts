import type { Arrangement, Item } from './items.ts';
import { measures } from './organisationMeasures.ts';
import { moved, nowhere, together } from './placed.ts';
import type { Placed } from './placed.ts';
import { placeItem, placeRows } from './placeItem.ts';
import { rowWidth, sideBySide } from './rows.ts';
import type { Setting } from './placeItem.ts';

/** Every card, box and line of a chart in its place, no wider than the room. */
export function placeChart({ items, beside }: Arrangement, setting: Setting): Placed {
  const [first] = items;
  const isUpper = (item: Item) => item.kind === 'joined' || (beside.length > 0 && item === first);
  const upper = items.filter(isUpper);
  const rest = items.filter((item) => !isUpper(item));
  let y = 0;
  const parts = [
    ...placeBeside(upper, beside, setting),
    ...(rest.length > 0 ? [placeRest(rest, setting)] : []),
  ].map((part) => {
    const placed = moved(part, 0, y);
    y += part.height + measures.rowGap;
    return placed;
  });
  return together(parts, nowhere);
}

/** What has tops, one below the other; roles are to the right of the first, or below it where the room is too narrow. */
function placeBeside(upper: readonly Item[], beside: readonly Item[], setting: Setting): Placed[] {
  const parts = upper.map((item) => placeItem(item, setting));
  if (beside.length === 0) return parts;
  const [first, ...others] = parts;
  const stacked = beside.map((item) => placeItem(item, setting));
  const row = [...(first ? [first] : []), ...stacked];
  if (rowWidth(row) > setting.room.width)
    return [...(first ? [first] : []), placeRows(beside, setting), ...others];
  return [together(sideBySide(row, 0), nowhere), ...others];
}

/** Items row by row. Frames that are below one another are equally wide. */
function placeRest(rest: readonly Item[], setting: Setting): Placed {
  const placed = placeRows(rest, setting);
  const frames = placed.items.filter((item) => item.kind === 'frame');
  const areColumn = rest.every(({ kind }) => kind === 'frame') && frames.every(({ x }) => x === 0);
  if (!areColumn) return placed;
  return {
    ...placed,
    items: placed.items.map((item) =>
      item.kind === 'frame' ? { ...item, width: placed.width } : item,
    ),
  };
}
