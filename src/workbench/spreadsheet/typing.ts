import { AFTER_CELL_EDIT } from '@univerjs/sheets';
import type { EditInterceptor } from './ownLook';
import { asInExcel } from './typedAsInExcel';

/** Before the engine's own readers of what is typed. */
const FIRST = 1_000;

/** What a person types becomes what Excel makes of it. */
export function typeAsInExcel({ writeCellInterceptor }: EditInterceptor): void {
  writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (typed, { workbook, worksheet, row, col }, next) => {
      if (!typed || typed.f || typed.p || typeof typed.v !== 'string') return next(typed);
      const own = workbook.getStyles().getStyleByCell(worksheet.getCellRaw(row, col));
      return next(asInExcel(typed, typed.v, own?.n?.pattern ?? 'General'));
    },
  });
}
