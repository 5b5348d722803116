import { toA1, type CellAddress } from '../../../src/core/grid/address';
import type { PlanCell, SheetPlan } from '../../../src/core/layout/SheetPlan';

/** The 0-based row of the headings. */
export const HEAD_ROW = 2;

export const textOf = ({ content }: PlanCell): string | null =>
  content.kind === 'text' || content.kind === 'link' ? content.text : null;

/**
 * The address of a cell by what a person goes by: the name in its row (a project's, 合计, or a line's beginning) and the
 * heading of its column (its first line). A column that comes in between changes no test.
 */
export function place(plan: SheetPlan, row: string, heading: string): CellAddress {
  const head = plan.cells.find((cell) => cell.row === HEAD_ROW && textOf(cell)?.split('\n')[0] === heading);
  const named = plan.cells.find((cell) => cell.row > HEAD_ROW && textOf(cell) === row);
  if (!head || !named) throw new Error(`No ${heading} of ${row}.`);
  return { row: named.row, column: head.column };
}

/** The same as an A1 name. */
export const nameOf = (plan: SheetPlan, row: string, heading: string): string =>
  toA1(place(plan, row, heading));
