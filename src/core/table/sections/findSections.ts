import type { Period } from '../../glossary/form';
import { findHeadlessBlock, type HeadlessBlock } from '../columns/headlessBlock';
import { holdsIndicators } from '../columns/holdsIndicators';
import type { IndicatorColumns, Span } from '../columns/IndicatorColumns';
import { readIndicatorColumns } from '../columns/readColumns';
import { blockBesideHead } from '../find/blockBeside';
import type { TableArea } from '../find/TableArea';
import { isLevelName } from '../labels/levels';
import { filledRow, filledRowsBetween, runsNear, viewColumns, type SheetView } from '../lines/sheetView';
import { isPageMark } from '../lines/pageMark';
import { isAboveYearLine } from '../lines/yearLine';
import { blockPeriod } from './blockPeriod';
import { endsBlock } from './endsBlock';
import type { IndicatorSection, Sections } from './Section';
import { findTurned } from './turned';

/** Says where the head of a table begins and ends, and each block of its indicators. */
export function findSections(area: TableArea): Sections {
  const { view, bottom } = area;
  const { row, isHeading, read } = findHeading(area);
  const beside = view.isHeader(row) ? blockBesideHead(view, row) : null;
  const turned = isHeading ? null : findTurned(view, area.top, row - 1);
  const headless = isHeading || turned ? null : headlessBlock(view, area.top, row - 1);
  const headEnd = beside !== null ? bottom + 1 : (turned?.[0]?.top ?? headless?.top ?? row);
  const of = beside === null ? view : columnsOf(area, beside, view.right);
  return {
    labelled: Math.min(firstLabelRow(area, headEnd), headEnd),
    headEnd,
    beside,
    heading: beside === null ? headEnd : row,
    indicators:
      turned ??
      (headless ? withoutHeading(of, headless, bottom) : below(of, row, bottom, of === view ? read : null)),
  };
}

/** Some columns of a table, with nothing above it in sight. */
export function columnsOf(area: TableArea, left: number, right: number): SheetView {
  const rows = filledRowsBetween(area.view, area.top, area.bottom);
  const view = viewColumns(area.view, left, right, rows);
  return { ...view, runs: (row) => (row < area.top ? [] : view.runs(row)) };
}

/** The first row of the heading of indicators; where there is none, one past the last row that may be the table's. */
function findHeading(area: TableArea): {
  readonly row: number;
  readonly isHeading: boolean;
  /** With its columns, where they can be made out. */
  readonly read: HeadingRead | null;
} {
  for (const row of filledRowsBetween(area.view, area.top, area.bottom)) {
    // Of a table that was cut off, the headline of the next one is no part.
    if (row > area.top && area.view.runs(row).some((run) => run.label.title))
      return { row, isHeading: false, read: null };
    if (!area.view.isHeader(row)) continue;
    const columns = readIndicatorColumns(area.view, row);
    return { row: columns?.top ?? row, isHeading: true, read: columns && { columns, row } };
  }
  return { row: area.bottom + 1, isHeading: false, read: null };
}

function firstLabelRow(area: TableArea, headEnd: number): number {
  const from = area.title ? area.title.row + 1 : area.top;
  for (const row of filledRowsBetween(area.view, from, headEnd - 1)) {
    const [first] = area.view.runs(row);
    if (!first || isAboveYearLine(area.view, row)) continue;
    const { label } = first;
    if (label.field || label.funding || label.goal || label.aside) return row;
    if (area.view.runs(row).some((run) => run.label.field?.id === 'projectName')) return row;
  }
  return headEnd;
}

/** The columns of a block, and the row that their heading was known by. */
interface HeadingRead {
  readonly columns: IndicatorColumns;
  readonly row: number;
}

/**
 * A heading that is printed again, word for word, has the columns of the one before, however few rows stand below it; of one
 * of two rows the upper alone, above a row of indicators.
 */
function columnsAgain(view: SheetView, before: HeadingRead | null, row: number): IndicatorColumns | null {
  if (!before) return null;
  const { columns, row: known } = before;
  const moved = row - known;
  const isSame = (line: number): boolean => {
    const [one, other] = [view.runs(line), view.runs(line + moved)];
    return (
      one.length === other.length &&
      one.every(({ text, column }, at) => other[at]?.text === text && other[at].column === column)
    );
  };
  let last = columns.top - 1;
  while (last < columns.bottom && isSame(last + 1)) last++;
  const isCut = last >= columns.top && last < columns.bottom;
  if (last < columns.top || (isCut && view.isHeader(last + 1 + moved))) return null;
  return { ...columns, top: columns.top + moved, bottom: last + moved };
}

/** The blocks below the headings: one, or several where the heading is repeated or 长期 and 年度 are stacked. */
function below(view: SheetView, from: number, bottom: number, known: HeadingRead | null): IndicatorSection[] {
  const sections: IndicatorSection[] = [];
  let before = known;
  for (let row = filledRow(view, from - 1); row !== null && row <= bottom; row = filledRow(view, row)) {
    if (!view.isHeader(row)) continue;
    const columns: IndicatorColumns | null =
      before?.row === row
        ? before.columns
        : (columnsAgain(view, before, row) ?? readIndicatorColumns(view, row));
    if (!columns) continue;
    before = { columns, row };
    const first = columns.bottom + 1;
    const last = lastOfBlock(view, columns, first, bottom);
    if (!holdsIndicators(view, columns, first, last)) continue;
    const { top } = columns;
    const period = periodOf(view, row);
    sections.push({ view, columns, first, last, period, cellOf: null, top, bottom: last });
    const further = goesOn(view, columns, last, bottom, period);
    for (const section of further) sections.push(section);
    row = further.at(-1)?.last ?? last;
  }
  return sections;
}

/** The last row, counted from `first`, before a heading or what ends the block; `bottom` where neither stands above it. */
function lastOfBlock(view: SheetView, columns: IndicatorColumns, first: number, bottom: number): number {
  for (let row = filledRow(view, first - 1); row !== null && row <= bottom; row = filledRow(view, row)) {
    if (view.isHeader(row) || endsBlock(view, columns, row)) return row - 1;
  }
  return Math.max(bottom, first - 1);
}

/** The rows of a block behind 小计, （以下略） or a note within it: they begin with a level and have names and values below the same heading. */
function goesOn(
  view: SheetView,
  columns: IndicatorColumns,
  before: number,
  bottom: number,
  period: Period,
): IndicatorSection[] {
  const sections: IndicatorSection[] = [];
  const inner = filledRow(view, before);
  let of = period;
  for (let from = inner; from !== null && from <= bottom;) {
    if (!isInterruption(view, from)) break;
    const first = filledRow(view, from);
    const led = pastMarks(view, first);
    if (first === null || led === null || led > bottom) break;
    if (!isLedByLevel(view, columns, led)) {
      // 填表人:张三 over （盖章）: both of them part the block.
      if (!saysEnd(view, from) || !saysEnd(view, first)) break;
      from = first;
      continue;
    }
    const last = lastOfBlock(view, columns, led + 1, bottom);
    of = blockPeriod(view.runs(from)) ?? of;
    sections.push({ view, columns, first, last, period: of, cellOf: null, top: first, bottom: last });
    from = filledRow(view, last);
  }
  return sections;
}

/** The row itself, or the first one below it that is no mark of a page. */
function pastMarks(view: SheetView, row: number | null): number | null {
  return row !== null && isPageMark(view.runs(row)) ? pastMarks(view, filledRow(view, row)) : row;
}

function saysEnd(view: SheetView, row: number): boolean {
  return view.runs(row)[0]?.label.ends ?? false;
}

/** A row that only adds up or remarks; not the head or the headline of another table. */
function isInterruption(view: SheetView, row: number): boolean {
  const runs = view.runs(row);
  const [first] = runs;
  if (!first || view.isHeader(row) || first.label.title || first.label.field !== null) return false;
  // 支出预算明细表 heads something else.
  if (first.label.spendingBlock || /^附[表件]|表$/.test(first.label.key)) return false;
  return runs.slice(1).every(({ label }) => !label.strong && !label.title);
}

function isLedByLevel(view: SheetView, { sides: [side] }: IndicatorColumns, row: number): boolean {
  const runs = view.runs(row);
  if (!side || !runs[0] || view.isHeader(row)) return false;
  const isPlain = runs.every(({ label }) => !label.strong && !label.ends && label.inline === null);
  if (!isLevelName(runs[0].label.key) && !(isPlain && runs.length > 2)) return false;
  const fills = ({ from, to }: Span): boolean => runs.some(({ column }) => column >= from && column <= to);
  return runs[0].column < side.name.from && fills(side.name) && fills(side.value);
}

/** Null as well for a block of which nobody knows what its columns are. */
function headlessBlock(view: SheetView, top: number, bottom: number): HeadlessBlock | null {
  const block = findHeadlessBlock(view, top, bottom);
  if (!block) return null;
  const last = lastOfBlock(view, block.columns, block.first + 1, bottom);
  return holdsIndicators(view, block.columns, block.first, last) ? block : null;
}

function withoutHeading(view: SheetView, block: HeadlessBlock, bottom: number): IndicatorSection[] {
  const { columns, first, top } = block;
  const last = lastOfBlock(view, columns, first + 1, bottom);
  const section = { view, columns, first, last, period: 'annual', cellOf: null, top, bottom: last } as const;
  return [section, ...goesOn(view, columns, last, bottom, 'annual')];
}

/** 长期绩效指标, 中期绩效指标 or 总目标绩效指标 beside the heading, or above it, makes its block one of the medium term. */
function periodOf(view: SheetView, row: number): Period {
  const label = view.runs(row)[0]?.label;
  if (label?.indicatorBlock && /长期|中期|实施|总/.test(label.key)) return 'medium-term';
  return blockPeriod(runsNear(view, row, -1)) ?? 'annual';
}
