/** Edges in pixels, all from the same corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const GAP = 4;

/**
 * The left upper corner of a bubble that belongs to a cell: below the cell; where `room` ends before, above it; where
 * neither has the height, beside it. It stays in the room, and covers the cell only where the cell leaves no room at all.
 */
export function placeBeside(
  { left, top, right, bottom }: Box,
  { width, height }: { readonly width: number; readonly height: number },
  room: Box,
): { readonly x: number; readonly y: number } {
  const within = (wanted: number, least: number, most: number) => Math.max(least, Math.min(wanted, most));
  const [mostLeft, mostTop] = [room.right - width, room.bottom - height];
  const [below, above] = [bottom + GAP, top - GAP - height];
  const x = within(left + 3 * GAP, room.left, mostLeft);
  if (below <= mostTop) return { x, y: Math.max(below, room.top) };
  if (above >= room.top) return { x, y: Math.min(above, mostTop) };
  const beside = right + GAP <= mostLeft ? right + GAP : left - GAP - width;
  return { x: within(beside, room.left, mostLeft), y: within(below, room.top, mostTop) };
}
