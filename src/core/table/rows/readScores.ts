import { likelihoodHeads, likelihoodIn } from './likelihood';
import { cellAddress } from '../../grid/address';
import type { Run } from '../lines/Run';
import { cellAt, filledRow, filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type {
  BesideCell,
  Funding,
  Indicator,
  IndicatorGroup,
  ScoreBand,
  ScoreLine,
  ScoreRow,
  Scores,
  ScoreTotal,
} from '../PerformanceTable';

type Column = 'weight' | 'score' | 'reached' | 'progress' | 'reason';

const HEADS: readonly (readonly [RegExp, Column])[] = [
  [/^(?:指标|考核|标准|设定)?(?:权重|分值)(?:设定值|分值|值)?$|^权重分值$/, 'weight'],
  [/^(?:自评|评价|实际)?(?:得分|评分|自评分)$/, 'score'],
  [/^(?:全年|年度|本年|当年)?实际(?:完成)?(?:值|情况|指标值)?$|^(?:全年|年度)?完成(?:值|情况)$/, 'reached'],
  [/^全年预计(?:完成|实现)(?:值|情况)?$/, 'reached'],
  [/^(?:\d{1,2}[-—~～至])?\d{1,2}月(?:份|底|末)?(?:实际)?(?:执行|完成)(?:值|情况)$/, 'progress'],
  [/^原因说明$/, 'reason'],
  [/偏差.*(?:原因|分析|措施)|未完成原因|扣分原因|原因.*(?:措施|分析)/, 'reason'],
];

/** What any of the heads says; nearly no text does. */
const MAY_HEAD = /权重|分|实际|完成|执行|原因|偏差/;

function headedBy({ label: { key } }: Run): Column | undefined {
  return MAY_HEAD.test(key) ? HEADS.find(([head]) => head.test(key))?.[1] : undefined;
}

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
  let last = -1;
  for (const { indicators, blankSlots } of annual) {
    for (const slots of [indicators, blankSlots]) {
      for (const { nameCell } of slots) {
        first = Math.min(first, nameCell.row);
        last = Math.max(last, nameCell.row);
      }
    }
  }
  if (last < 0) return null;
  const columns = columnsAbove(view, area.top, first);
  const heading = columns.get('weight');
  if (!heading && !(accounts && columns.has('reached'))) return null;
  const rows = rowsOf(annual);
  const likely = accounts ? likelihoodHeads(view, Math.max(area.top, first - ROWS_BELOW), first) : [];
  const read = filledRowsBetween(view, first, last).flatMap((row): ScoreRow[] => {
    const indicator = rows.get(row) ?? null;
    const beside = (column: Column): BesideCell | null => besideAt(view, row, columns.get(column));
    const weight = beside('weight');
    if (!indicator && ((weight?.text ?? '') === '' || isSubtotal(view, row))) return [];
    const progress = columns.has('progress') ? { progress: beside('progress') } : null;
    const [score, reached, reason] = [beside('score'), beside('reached'), beside('reason')];
    const likelihood = likely.length > 0 ? { likelihood: likelihoodIn(view, row, likely) } : null;
    return [{ indicator, weight, score, reached, reason, ...progress, ...likelihood }];
  });
  return {
    heading: heading ? cellAddress(heading.row, heading.column) : null,
    rows: read,
    execution: executionOf(view, funding, area.top, first),
    total: totalOf(view, columns, last, area.bottom),
    bands: bandsOf(view, annual, last),
  };
}

/** 小计 between the indicators adds up weights that stand above it. */
function isSubtotal(view: SheetView, row: number): boolean {
  return view.runs(row)[0]?.label.ends ?? false;
}

/** The indicators by their rows, and the printed rows that nobody filled. */
function rowsOf(groups: readonly IndicatorGroup[]): Map<number, Indicator | null> {
  const rows = new Map<number, Indicator | null>();
  for (const { indicators, blankSlots } of groups) {
    for (const { nameCell } of blankSlots) if (!rows.has(nameCell.row)) rows.set(nameCell.row, null);
    for (const indicator of indicators) rows.set(indicator.nameCell.row, indicator);
  }
  return rows;
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

/** The cell of a row below a heading; null where a merge from the row above takes it, which says nothing of its own. */
function besideAt(view: SheetView, row: number, head: Run | undefined): BesideCell | null {
  if (!head) return null;
  const text = trimmedAt(view, row, head.column);
  if (text === '' && view.merges.above(row, head.column) !== null) return null;
  return { text, cell: cellAddress(row, head.column) };
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

function totalOf(
  view: SheetView,
  columns: ReadonlyMap<Column, Run>,
  last: number,
  bottom: number,
): ScoreTotal | null {
  for (const row of filledRowsBetween(view, last + 1, Math.max(bottom, last + ROWS_BELOW))) {
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
