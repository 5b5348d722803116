import { displayedText } from '../../src/core/grid/displayedText';
import type { GridCell, SheetGrid } from '../../src/core/grid/SheetGrid';
import type { PlanCell, SheetPlan } from '../../src/core/layout/SheetPlan';

function gridCell({ content }: PlanCell, numberFormat: string): GridCell | undefined {
  const held = (value: string | number, formula: string | null): GridCell => ({
    value,
    text: displayedText(value, numberFormat),
    formula,
    numberFormat,
  });
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'text':
    case 'link':
      return held(content.text, null);
    case 'number':
      return held(content.number, null);
    case 'formula':
      return held(content.result, content.formula);
  }
}

/** The sheet that a plan comes to, as it would be read back: what is laid out can be checked without a workbook. */
export function planToGrid(plan: SheetPlan): SheetGrid {
  const rows: (GridCell | undefined)[][] = [];
  for (const cell of plan.cells) {
    const written = gridCell(cell, plan.styles[cell.style]?.numberFormat ?? 'General');
    if (!written) continue;
    while (rows.length <= cell.row) rows.push([]);
    const row = rows[cell.row];
    if (row) row[cell.column] = written;
  }
  return { name: plan.name, rows, merges: plan.merges };
}
