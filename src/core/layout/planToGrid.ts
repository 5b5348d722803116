import type { GridCell, SheetGrid } from '../grid/SheetGrid';
import { decimalOfNumber } from '../money/decimal';
import type { PlanCell, SheetPlan } from './SheetPlan';

/** A number as it shows: with "#,##0.00######" grouped and with the decimals the format asks for; else plain. */
function shown(value: number, format: string): string {
  const plain = decimalOfNumber(value) ?? '';
  const decimals = /^(#,##)?0\.(0+)(#*)$/.exec(format);
  if (!decimals) return plain;
  const [, grouped, fixed = '', optional = ''] = decimals;
  return new Intl.NumberFormat('en-US', {
    useGrouping: grouped !== undefined,
    minimumFractionDigits: fixed.length,
    maximumFractionDigits: fixed.length + optional.length,
  }).format(value);
}

function gridCell({ content }: PlanCell, numberFormat: string): GridCell | undefined {
  const held = (value: string | number, formula: string | null): GridCell => ({
    value,
    text: typeof value === 'number' ? shown(value, numberFormat) : value,
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
