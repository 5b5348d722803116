import { cellAddress } from '../../grid/address';
import { resultColumn } from '../labels/resultColumns';
import type { Run } from '../lines/Run';
import { filledRowsBetween, trimmedAt, type SheetView } from '../lines/sheetView';
import type { BesideCell, Indicator, IndicatorGroup, ScoreRow, Scores } from '../PerformanceTable';
import { likelihoodIn } from './likelihood';
import { shareCells } from './sharedCells';

/** The columns beside the targets, by their headings. */
export type ScoreColumns = ReadonlyMap<Column, Run>;

export type Column = 'weight' | 'score' | 'reached' | 'progress' | 'reason';

const HEADS: readonly (readonly [RegExp, Column])[] = [
  [
    /^(?:指标|考核|标准|设定)?(?:权重|分值)(?:[/、及和与]?(?:权重|分值))?(?:设定值|值)?%?(?:(?:共|合计|满分)?\d{1,3}[分%])?$/,
    'weight',
  ],
  [/^(?:标准分|满分值?|指标分|权重分)$/, 'weight'],
  [
    /^(?:自评|评价|实际|考核)?(?:得分|评分|自评分)$|^(?:指标|最终)得分$|^自评分[值数]$|^实?得?分数$|^实得分值?$/,
    'score',
  ],
  [/^原因(?:说明)?$|^(?:自评|扣分|偏差|完成)(?:情况)?说明$/, 'reason'],
  [
    /(?:偏差|偏离|差异).*(?:原因|分析|措施)|未(?:完成|达标|达到|实现).{0,4}原因|扣分原因|原因.*(?:措施|分析)/,
    'reason',
  ],
];

/** What any of the heads says; nearly no text does. */
const MAY_HEAD = /权重|分|原因|偏差|说明/;

/** Which column a heading is of; undefined for any other text. What is expected of the whole year stands for what was reached. */
export function headedBy({ label: { key } }: Run): Column | undefined {
  const result = resultColumn(key);
  if (result !== null) return result === 'forecast' ? 'reached' : result;
  return MAY_HEAD.test(key) ? HEADS.find(([head]) => head.test(key))?.[1] : undefined;
}

const WHOLE = /(?:共|合计|[满总]分)?:?(\d{2,3})[分%]?\)?$/;

/** What the heading of the weights says of them; `undefined` is a form without weights. */
export function weightHeading(head: Run | undefined): Pick<Scores, 'label' | 'whole' | 'weightUnit'> {
  const printed = WHOLE.exec(head?.label.compact ?? '')?.[1];
  const label = head?.label.key.replace(WHOLE, '').replace('%', '') ?? '';
  const whole = printed === undefined ? null : Number(printed);
  return { label, whole, weightUnit: /[%％]/.test(head?.text ?? '') ? '%' : '分' };
}

/** The columns of results, scores and reasons, as the form prints them. */
export function printedHeadings(columns: ScoreColumns): Scores['headings'] {
  const printed = (column: Column): string => columns.get(column)?.label.key ?? '';
  return {
    reached: printed('reached'),
    progress: printed('progress'),
    score: printed('score'),
    reason: printed('reason'),
  };
}

/** Weight, score, result and reason of the rows of some groups, from `first` to `last`; `likely` are the headings of 完成目标可能性. */
export function scoreRows(
  view: SheetView,
  groups: readonly IndicatorGroup[],
  columns: ScoreColumns,
  { first, last }: { readonly first: number; readonly last: number },
  likely: readonly Run[] = [],
): ScoreRow[] {
  const { rows, several } = rowsOf(groups);
  return filledRowsBetween(view, first, last).flatMap((row): ScoreRow[] => {
    const indicator = rows.get(row) ?? null;
    const beside = (column: Column): BesideCell | null => besideAt(view, row, columns.get(column));
    const weight = beside('weight');
    if (!indicator && ((weight?.text ?? '') === '' || isSubtotal(view, row))) return [];
    const progress = columns.has('progress')
      ? { progress: several.has(row) ? null : beside('progress') }
      : null;
    const likelihood = likely.length > 0 ? { likelihood: likelihoodIn(view, row, likely) } : null;
    const [score, reason] = [beside('score'), beside('reason')];
    const reached = several.has(row) ? null : beside('reached');
    return [{ indicator, weight, score, reached, reason, ...progress, ...likelihood }];
  });
}

/** 小计 between the indicators adds up weights that stand above it. */
function isSubtotal(view: SheetView, row: number): boolean {
  return view.runs(row)[0]?.label.ends ?? false;
}

/** The indicators by their rows, and the printed rows that nobody filled; `several` are rows whose cells hold more than one, of which a result beside them is nobody's. */
function rowsOf(groups: readonly IndicatorGroup[]): {
  readonly rows: ReadonlyMap<number, Indicator | null>;
  readonly several: ReadonlySet<number>;
} {
  const rows = new Map<number, Indicator | null>();
  const several = new Set<number>();
  for (const { indicators, blankSlots } of groups) {
    for (const { nameCell } of blankSlots) if (!rows.has(nameCell.row)) rows.set(nameCell.row, null);
    for (const indicator of indicators) {
      const { row } = indicator.nameCell;
      if (shareCells(indicator, rows.get(row))) several.add(row);
      rows.set(row, indicator);
    }
  }
  return { rows, several };
}

/** The cell of a row below a heading; null where a merge from the row above takes it, which says nothing of its own. */
export function besideAt(view: SheetView, row: number, head: Run | undefined): BesideCell | null {
  if (!head) return null;
  const text = trimmedAt(view, row, head.column);
  if (text === '' && view.merges.above(row, head.column) !== null) return null;
  return { text, cell: cellAddress(row, head.column) };
}
