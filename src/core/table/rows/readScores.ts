import { cellAddress } from '../../grid/address';
import type { Run } from '../lines/Run';
import { cellAt, filledRow, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type { Funding, IndicatorGroup, ScoreBand, ScoreLine, Scores, ScoreTotal } from '../PerformanceTable';
import { likelihoodHeads } from './likelihood';
import { besideAt, headedBy, printedHeadings, scoreRows, weightHeading, type Column } from './scoreRows';

/** Rows below the indicators in which the line 总分 is looked for. */
const ROWS_BELOW = 3;
const TOTAL = /^(?:总分|总计|合计|得分合计|总得分|自评总分|总分值)(?:值)?$/;

/**
 * The columns of weights, scores and results beside the targets; null for a form that has neither weights nor, if it is
 * filled in during or after the year (`accounts`), results. `area` is the table's, its rows 0-based and inclusive.
 */
export function readScores(
  view: SheetView,
  groups: readonly IndicatorGroup[],
  funding: Funding,
  area: { readonly top: number; readonly bottom: number },
  accounts: boolean,
): Scores | null {
  const annual = groups.filter(({ period }) => period === 'annual');
  let first = Number.MAX_SAFE_INTEGER;
  let names = 0;
  let last = -1;
  for (const { indicators, blankSlots } of annual) {
    for (const slots of [indicators, blankSlots]) {
      for (const { nameCell } of slots) {
        if (nameCell.row < first) [first, names] = [nameCell.row, nameCell.column];
        last = Math.max(last, nameCell.row);
      }
    }
  }
  if (last < 0) return null;
  const columns = columnsAbove(view, area.top, first);
  const heading = columns.get('weight');
  if (!heading && !(accounts && columns.has('reached'))) return null;
  const likely = accounts ? likelihoodHeads(view, Math.max(area.top, first - ROWS_BELOW), first) : [];
  return {
    heading: heading ? cellAddress(heading.row, heading.column) : null,
    ...weightHeading(heading),
    headings: printedHeadings(columns),
    rows: scoreRows(view, annual, columns, { first: fromWhole(view, heading, first, names), last }, likely),
    execution: executionOf(view, funding, area.top, first),
    total: totalOf(view, columns, last + 1, Math.max(area.bottom, last + ROWS_BELOW)),
    bands: bandsOf(view, annual, last),
  };
}

/** ★补助粮食作物种植面积 right below the heading has the weight of its crops below it, and no value: no indicator was read there. */
function fromWhole(view: SheetView, heading: Run | undefined, first: number, names: number): number {
  const above = first - 1;
  return heading && heading.row < above && trimmedAt(view, above, names) !== '' ? above : first;
}

/** The headings of the columns, from the nearest row above the indicators that has a weight among them. */
function columnsAbove(view: SheetView, top: number, first: number): Map<Column, Run> {
  const columns = new Map<Column, Run>();
  for (let row = first - 1; row >= Math.max(top, first - ROWS_BELOW); row--) {
    for (const run of view.runs(row)) {
      const column = headedBy(run);
      if (!column || columns.has(column)) continue;
      // 偏差原因分析 over 经费保障 | 制度保障 | 其他 heads several columns to tick.
      const isOverOthers =
        column === 'reason' && row < first - 1 && trimmedAt(view, row + 1, run.column) !== '';
      if (!isOverOthers) columns.set(column, run);
    }
    // A heading of two rows has its columns of points in the upper one.
    if (columns.has('weight')) break;
  }
  return columns;
}

/** 分值 | 得分 over the amounts or over those of a bond, or 分值 | 10分 beside the rate of execution. */
function executionOf(view: SheetView, { total }: Funding, top: number, first: number): ScoreLine | null {
  for (const row of filledRowsBetween(view, top, first - 1)) {
    if (view.isHeader(row)) return null;
    const runs = view.runs(row);
    const heads = new Map(
      runs.flatMap((run) => {
        const column = headedBy(run);
        return column ? [[column, run] as const] : [];
      }),
    );
    const weight = heads.get('weight');
    if (!weight) continue;
    const next = runs[runs.indexOf(weight) + 1];
    if (next && POINTS.test(next.text.trim()))
      return { weight: { text: next.text.trim(), cell: cellAddress(row, next.column) }, score: null };
    const ofBond = runs.some(({ label }) => label.key.startsWith('债券资金管理'));
    const scored = ofBond ? filledRow(view, row) : (total?.cell.row ?? -1);
    if (scored === null || scored <= row) continue;
    return { weight: besideAt(view, scored, weight), score: besideAt(view, scored, heads.get('score')) };
  }
  return null;
}

const POINTS = /^\d{1,3}(?:\.\d+)?\s*分?$/;

/** The line 总分 or 合计 from one row to another, 0-based and inclusive; null where there is none. */
export function totalOf(
  view: SheetView,
  columns: ReadonlyMap<Column, Run>,
  first: number,
  last: number,
): ScoreTotal | null {
  for (const row of filledRowsBetween(view, first, last)) {
    const label = view.runs(row).find((run) => TOTAL.test(run.label.key));
    if (!label) continue;
    const score = besideAt(view, row, columns.get('score'));
    return {
      label: label.label.key,
      weight: besideAt(view, row, columns.get('weight')),
      score,
      formula: score ? (cellAt(view, row, score.cell.column)?.formula ?? null) : null,
    };
  }
  return null;
}

const BAND = /[(（]\s*(\d{1,3})\s*[-—~～至]\s*(\d{1,3})\s*(?:[)）]\s*分|分\s*[)）])/;
const EXACT = /[(（]\s*(\d{1,3})\s*(?:[)）]\s*分|分\s*[)）])/;

/** Families whose labels print how many points they have. */
function bandsOf(view: SheetView, groups: readonly IndicatorGroup[], last: number): ScoreBand[] {
  const starts = groups.flatMap(({ level1, level1Cell }) =>
    level1 !== null && level1Cell ? [{ level1, cell: level1Cell }] : [],
  );
  const families = starts.filter(({ cell }, at) => cell.row !== starts[at - 1]?.cell.row);
  return families.flatMap(({ level1, cell }, at): ScoreBand[] => {
    const text = trimmedAt(view, cell.row, cell.column);
    const [, low, high] = BAND.exec(text) ?? EXACT.exec(text) ?? [];
    if (low === undefined) return [];
    const end = (families[at + 1]?.cell.row ?? last + 1) - 1;
    return [{ level1, cell, low: Number(low), high: Number(high ?? low), first: cell.row, last: end }];
  });
}
