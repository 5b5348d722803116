import { withoutSheet } from '../workbook/formulaText';
import type { Sheet } from '../workbook/Workbook';
import type { Session } from './Session';

/** What formulas and names say of a sheet that is deleted: =甲!B1 becomes =#REF!B1. Its own names go with it. */
export function forgetSheet({ workbook }: Session, { id, name: nameOf }: Sheet): void {
  const gone = nameOf();
  for (const sheet of workbook.sheets()) forgetIn(sheet, gone);
  for (const name of workbook.names()) {
    if (name.sheetId === id) {
      workbook.deleteDefinedName(name.name, id);
      continue;
    }
    const formula = withoutSheet(name.formula, gone);
    if (formula !== name.formula) workbook.setDefinedName({ ...name, formula });
  }
}

function forgetIn(sheet: Sheet, gone: string): void {
  const used = sheet.usedArea(true);
  if (!used) return;
  for (let row = used.top; row <= used.bottom; row += 1) {
    for (let column = used.left; column <= used.right; column += 1) {
      const { formula } = sheet.cell(row, column);
      if (formula === null) continue;
      const left = withoutSheet(formula, gone);
      const area = { top: row, left: column, bottom: row, right: column };
      if (left !== formula) sheet.write(area, () => ({ value: null, formula: left }));
    }
  }
}
