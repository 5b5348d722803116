import { Tools, type ICellData, type IStyleData } from '@univerjs/core';
import { AFTER_CELL_EDIT, type SheetInterceptorService } from '@univerjs/sheets';

/** What of the engine is taken hold of: where it asks what is to be written of an edit. */
export type EditInterceptor = Pick<SheetInterceptorService, 'writeCellInterceptor'>;

/**
 * What is typed into a cell leaves its own look as it was. The engine's editor begins with the look on the screen, that of
 * conditional formats (a mark, a warning of the form) with it, and would write it into the cell for good.
 */
export function keepOwnLook({ writeCellInterceptor }: EditInterceptor): void {
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    handler: (typed, { workbook, worksheet, row, col }, next) => {
      if (!typed?.s) return next(typed);
      const lookOf = (cell: ICellData | null): IStyleData => ({
        ...workbook.getStyles().getStyleByCell(cell),
      });
      const written = lookOf(typed);
      const own = lookOf(worksheet.getCellRaw(row, col) ?? null);
      const shown = lookOf(worksheet.getCell(row, col) ?? null);
      const same = (key: string, one: object, other: object) =>
        Tools.diffValue(Reflect.get(one, key), Reflect.get(other, key));
      const lent = Object.keys(written).filter((key) => same(key, written, shown) && !same(key, shown, own));
      if (lent.length === 0) return next(typed);
      const kept = Object.entries(written).filter(([key]) => !lent.includes(key));
      const before = Object.entries(own).filter(([key]) => lent.includes(key));
      return next({ ...typed, s: Object.fromEntries([...kept, ...before]) });
    },
  });
}
