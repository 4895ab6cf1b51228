/** What a drawing has room for, in pixels. */
export interface Room {
  /** Greatest width of the whole. */
  width: number;
  /** Width of a card that has room beside others. */
  cardWidth: number;
}

/** Room for cards on a laptop, on a tablet or a sheet of paper, and on a phone. */
export const rooms = {
  wide: { width: 1060, cardWidth: 172 },
  medium: { width: 640, cardWidth: 172 },
  narrow: { width: 268, cardWidth: 268 },
} as const satisfies Record<string, Room>;

/** Name of a room. */
export type RoomName = keyof typeof rooms;
