import { toA1, type CellAddress, type CellArea } from '../../../src/core/grid/address';
import type {
  PlanCell,
  PlanConditionalFormat,
  PlanValidation,
  SheetPlan,
} from '../../../src/core/layout/SheetPlan';
import { reckon, type Value } from './reckon';

/** What a person typed into a plan's cells, by A1 name. */
export type Typed = Readonly<Record<string, Value>>;

function planned(content: PlanCell['content']): Value {
  switch (content.kind) {
    case 'blank':
      return null;
    case 'number':
      return content.number;
    case 'formula':
      return content.result;
    default:
      return content.text;
  }
}

/** Reads a cell of the sheet as it stands after typing. */
export function sheetValues(plan: SheetPlan, typed: Typed = {}): (cell: CellAddress) => Value {
  const values = new Map(plan.cells.map((cell) => [toA1(cell), planned(cell.content)]));
  for (const [cell, value] of Object.entries(typed)) values.set(cell, value);
  return (cell) => values.get(toA1(cell)) ?? null;
}

const holds = (area: CellArea, { row, column }: CellAddress): boolean =>
  row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;

/** The conditional formats that show at a cell after typing. */
export function shownAt(plan: SheetPlan, cell: CellAddress, typed: Typed = {}): PlanConditionalFormat[] {
  const values = sheetValues(plan, typed);
  return plan.conditionalFormats.filter(({ area, formula }) => {
    if (!holds(area, cell)) return false;
    return reckon(formula, values, { row: area.top, column: area.left }, cell) === true;
  });
}

export function validationAt(plan: SheetPlan, cell: CellAddress): PlanValidation | undefined {
  return plan.validations.find(({ area }) => holds(area, cell));
}

/** True where Excel takes what was typed without a word. */
export function accepts(plan: SheetPlan, cell: CellAddress, typed: Typed): boolean {
  const validation = validationAt(plan, cell);
  if (validation?.rule.kind !== 'custom') return true;
  const { area, rule } = validation;
  return reckon(rule.formula, sheetValues(plan, typed), { row: area.top, column: area.left }, cell) === true;
}
