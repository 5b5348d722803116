import { placeFrom } from '../../grid/ascending';
import type { Run } from '../lines/Run';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { TableArea } from './TableArea';

/**
 * Title, year and 项目名称 printed once more above the next page's indicators: every line down to the heading stands above the
 * first page as well, which has its amounts or its goal besides. `name` is the label of the project's name, `headers` the
 * rows that head indicators, ascending.
 */
export function isSecondPage(
  view: SheetView,
  title: Run | null,
  name: Run,
  before: Pick<TableArea, 'title' | 'top' | 'flatHeader'> | undefined,
  headers: readonly number[],
): boolean {
  if (!before || before.flatHeader !== null) return false;
  const from = title?.row ?? name.row;
  const firstHeader = headers[placeFrom(headers, before.top)] ?? from;
  const header = headers[placeFrom(headers, name.row)];
  if (firstHeader >= from || header === undefined || view.isHeader(name.row)) return false;
  // Of nearly every table this is all that is looked at: it has amounts and a goal of its own.
  const again = filledRowsBetween(view, from, header - 1);
  if (again.some((row) => asksMore(view, row))) return false;
  const lineOf = (row: number): string =>
    view
      .runs(row)
      .map(({ column, text, label }) => `${String(column)} ${label.title ? titleOf(label.key) : text.trim()}`)
      .join('|');
  const lines = filledRowsBetween(view, before.top, firstHeader - 1);
  const head = new Set(lines.map(lineOf));
  return lines.some((row) => asksMore(view, row)) && again.every((row) => head.has(lineOf(row)));
}

function asksMore(view: SheetView, row: number): boolean {
  return view.runs(row).some(({ label }) => label.goal !== null || label.funding !== null);
}

/** 项目支出绩效目标表(续), 项目支出绩效目标表续表: the title of the first page. */
function titleOf(key: string): string {
  return key.replace(/续表?$/, '');
}
