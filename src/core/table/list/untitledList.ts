import { headsProseList } from '../find/listHeaders';
import type { SheetView } from '../lines/sheetView';
import type { PerformanceTable } from '../PerformanceTable';
import { readListColumns } from './listColumns';
import { readFlatList } from './readFlatList';

/** Headlines and notes above the heads. */
const ROWS_LOOKED_AT = 6;

/**
 * The projects of a sheet that is called in words of its own (2026年项目绩效目标汇总), where a row heads kinds of indicators and most of
 * what stands below shows where values begin; none for any other sheet.
 */
export function readUntitledList(view: SheetView): PerformanceTable[] {
  const rows = view.filledRows();
  const header = rows.slice(0, ROWS_LOOKED_AT).find((row) => headsProseList(view, row));
  if (header === undefined) return [];
  const area = {
    view,
    title: null,
    top: header,
    flatHeader: header,
    above: 0,
    bottom: rows.at(-1) ?? header,
  };
  return readListColumns(area, header)?.kinds.length ? readFlatList(area, header) : [];
}
