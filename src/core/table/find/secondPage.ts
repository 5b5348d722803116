import { placeFrom } from '../../grid/ascending';
import { compact } from '../labels/normalise';
import { isPageMark } from '../lines/pageMark';
import type { Run } from '../lines/Run';
import { filledRowsBetween, type SheetView } from '../lines/sheetView';
import type { TableArea } from './TableArea';

/**
 * Title, year and 项目名称 printed once more above the next page's indicators: what is said down to the heading stands above the
 * first page as well, in the same cells or not, which has its amounts or its goal besides. `name` is the label of the
 * project's name, `headers` the rows that head indicators, ascending.
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
  const lines = filledRowsBetween(view, before.top, firstHeader - 1);
  if (!lines.some((row) => asksMore(view, row))) return false;
  const head = new Set(lines.flatMap((row) => view.runs(row).flatMap(saysOfHead)));
  return again.every((row) => {
    const runs = view.runs(row);
    return isPageMark(runs) || runs.flatMap(saysOfHead).every((said) => head.has(said));
  });
}

/** What a text of a head says, whether a label and its value share a cell or not: 项目名称 and 堤防除险 of 项目名称：堤防除险. */
function saysOfHead({ label }: Run): string[] {
  if (label.title) return [titleOf(label.key)];
  if (label.inline) return [label.inline.label.key, compact(label.inline.value)];
  return [label.strong ? label.key : label.compact];
}

function asksMore(view: SheetView, row: number): boolean {
  return view.runs(row).some(({ label }) => label.goal !== null || label.funding !== null);
}

/** 项目支出绩效目标表(续), 项目支出绩效目标表续表: the title of the first page. */
function titleOf(key: string): string {
  return key.replace(/续表?$/, '');
}
