import type { SheetPlan } from '../../core/layout/SheetPlan';

/** What of a plan stands in some of its rows, and how it looks. */
export interface PlanPart extends Pick<
  SheetPlan,
  'cells' | 'merges' | 'styles' | 'columnWidths' | 'rowHeights'
> {
  /** The first row, 0-based: `rowHeights` begin with it. */
  readonly top: number;
}

/** All of a plan as one part. */
export const wholeOf = (plan: SheetPlan): PlanPart => ({ ...plan, top: 0 });

/** The upper and the lower half of a part, where no merge is cut; null where it can't be cut. Widths go with the upper one. */
export function halvesOf(part: PlanPart): readonly [PlanPart, PlanPart] | null {
  const cut = cutOf(part);
  if (cut === null) return null;
  const { cells, merges, styles, columnWidths, rowHeights, top } = part;
  const isAbove = ({ row }: { readonly row: number }) => row < cut;
  return [
    {
      cells: cells.filter(isAbove),
      merges: merges.filter((merge) => merge.top < cut),
      styles,
      columnWidths,
      rowHeights: rowHeights.slice(0, cut - top),
      top,
    },
    {
      cells: cells.filter((cell) => !isAbove(cell)),
      merges: merges.filter((merge) => merge.top >= cut),
      styles,
      columnWidths: [],
      rowHeights: rowHeights.slice(cut - top),
      top: cut,
    },
  ];
}

/** The row nearest to the middle before which it can be cut. */
function cutOf({ merges, rowHeights, top }: PlanPart): number | null {
  const middle = top + Math.floor(rowHeights.length / 2);
  const cuts = rowHeights
    .map((_, index) => top + index)
    .filter((row) => row > top && merges.every((merge) => merge.top >= row || merge.bottom < row));
  const distance = (row: number) => Math.abs(row - middle);
  return cuts.reduce<number | null>(
    (best, row) => (best === null || distance(row) < distance(best) ? row : best),
    null,
  );
}
