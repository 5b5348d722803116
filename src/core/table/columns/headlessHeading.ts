import { isReachedColumn, periodBelowValue, standsBeside } from '../labels/columns';
import type { Label } from '../labels/Label';
import { filledRow, type SheetView } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { AsideColumn } from './IndicatorColumns';
import { countsRows } from './textsBelow';

const FEWEST_ROWS = 3;
const FEWEST_HEADINGS = 3;
const LONGEST_HEADING = 10;
/** 2025年目标 */
const YEAR = /^20\d{2}年?/;

/** The headings right above the first indicator, in words of their own; empty where no such row stands there. */
export function headingAbove(view: SheetView, first: number, top: number): readonly Run[] {
  const above = filledRow(view, first, -1);
  // 注:… between the headings and the first indicator.
  const isNote = above !== null && view.runs(above).length === 1 && view.runs(above)[0]?.label.ends;
  const row = isNote ? filledRow(view, above, -1) : above;
  const runs = row === null || row < top ? [] : view.runs(row);
  const isHeading = ({ label }: Run): boolean =>
    (!label.strong || isBesideTarget(label) || periodBelowValue(label.key) !== null) &&
    (label.funding === null || standsBeside(label.key)) &&
    label.key.length <= LONGEST_HEADING &&
    !/\d/.test(label.key.replace(YEAR, ''));
  const headings = runs.filter(({ label }) => !label.indicatorBlock);
  // 中期目标 | 年度目标 over the values alone.
  const arePeriods = headings.length === 2 && headings.every(({ label }) => periodBelowValue(label.key));
  return (headings.length >= FEWEST_HEADINGS || arePeriods) && headings.every(isHeading) ? headings : [];
}

/** 对应金额, 完成时限, 2025年完成情况: no target stands below it. */
function isBesideTarget({ key, goal }: Label): boolean {
  return standsBeside(key) || isReachedColumn(key) || goal?.reached === true;
}

/** The columns right of the value, each below its own heading. */
export function asidesOf(heading: readonly Run[], value: number, right: number): AsideColumn[] {
  const asides = heading.filter(({ column }) => column > value);
  return asides.map(({ column, end }, index) => {
    const next = asides[index + 1];
    return {
      from: column,
      to: next ? next.column - 1 : Math.max(end, right),
      known: false,
      unread: false,
      targets: false,
    };
  });
}

/** Columns right of the levels that count the rows, say the same in all of them without a number, or whose heading says that no target stands there: 序号, 评价标准. */
export function besidesTarget(
  heading: readonly Run[],
  level: number,
  led: readonly (readonly Run[])[],
): Set<number> {
  const besides = new Set<number>();
  const columns = new Map<number, string[]>();
  for (const runs of led) {
    for (const { column, text } of runs) {
      if (column <= level) continue;
      const texts = columns.get(column);
      if (texts) texts.push(text.trim());
      else columns.set(column, [text.trim()]);
    }
  }
  for (const [column, texts] of columns) {
    const head = heading.findLast((run) => run.column <= column)?.label;
    const role = head?.column?.role;
    const isBeside = head !== undefined && head.column === null && isBesideTarget(head);
    const isSame =
      texts.length >= FEWEST_ROWS && texts.every((text) => text === texts[0] && !/\d/.test(text));
    if (role === 'aside' || role === 'requirement' || isBeside || countsRows(texts) || isSame)
      besides.add(column);
  }
  return besides;
}
