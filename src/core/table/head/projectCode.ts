import type { Run } from '../lines/Run';
import { cellAt, filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';

const CODE = /^[A-Za-z]*\d[\dA-Za-z-]{2,39}$/;

/** 项目编码, 项目代码 or 项目编号 alone; 项目名称及编码 is the name's own label. */
export function isCodeLabel({ label }: Run): boolean {
  return label.aside && /^项目[编代][码号]$/.test(label.key);
}

/** The project's code in a cell; null where it holds none. Twelve digits that are held as a number are shown as 4.21E+11. */
export function codeAt(view: SheetView, row: number, column: number): string | null {
  const cell = cellAt(view, row, column);
  if (!cell) return null;
  const held = typeof cell.value === 'number' && Number.isSafeInteger(cell.value);
  const bare = (held ? String(cell.value) : cell.text).replace(/\s/g, '');
  return CODE.test(bare) ? bare : null;
}

/**
 * The project's code in the head, beside its label: by it offices tell two projects of one name apart. Null where the
 * form has none or it is not filled in.
 */
export function readProjectCode({ view, top, headEnd }: TableReading): string | null {
  for (const row of filledRowsBetween(view, top, headEnd - 1)) {
    const runs = view.runs(row);
    const label = runs.findIndex(isCodeLabel);
    const value = label < 0 ? undefined : runs[label + 1];
    if (value) return codeAt(view, row, value.column);
  }
  return null;
}
