import { looksLikeAmount } from '../lines/amountTexts';
import { isYearLabel } from '../labels/years';
import type { Run } from '../lines/Run';
import { filledRow, runsNear } from '../lines/sheetView';
import type { TableReading } from './TableReading';

/** Two labels with room for a value between them have it beside them, filled in or not. */
const FEWEST_APART = 3;

/**
 * A head that stands across: 项目名称 | 主管部门 | 年度 | 资金总额 over 河堤加固 | 县水利局 | 2025 | 65. The texts of the row below a row of
 * nothing but labels, each of them below one; null where the row is none.
 */
export function valuesBelow(reading: TableReading, row: number): readonly Run[] | null {
  const { view, headEnd } = reading;
  const labels = view.runs(row);
  if (labels.length < 2 || !labels.some(({ label }) => label.field !== null) || !labels.every(isLabel))
    return null;
  const below = filledRow(view, row);
  if (below === null || below >= headEnd) return null;
  const values = view.runs(below);
  const valueOf = (of: Run): Run | undefined => values.find((value) => value.column === of.column);
  if (
    values.length < 2 ||
    !values.every((value) => isValue(value) && labels.some((of) => valueOf(of) === value))
  )
    return null;
  const isAmount = (of: Run): boolean =>
    of.label.funding !== null && valueOf(of) !== undefined && looksLikeAmount(view, below, of.column);
  const areTogether = labels.every((run, index) => {
    const before = labels[index - 1];
    return !before || Math.max(before.end, view.merges.endOf(row, before.column) ?? 0) === run.column - 1;
  });
  return !headsList(reading, labels, below) &&
    (labels.length >= FEWEST_APART || areTogether || labels.some(isAmount))
    ? values
    : null;
}

/** 实施单位 | 金额(万元) over 东乡镇 | 70 and 西乡镇 | 50: a second row of values, an amount among them. */
function headsList({ view }: TableReading, labels: readonly Run[], first: number): boolean {
  const second = runsNear(view, first, 1);
  const labelOf = (run: Run): Run | undefined => labels.find(({ column }) => column === run.column);
  return (
    second.length > 1 &&
    second.every((run) => isValue(run) && labelOf(run) !== undefined) &&
    second.some((run) => labelOf(run)?.label.funding && looksLikeAmount(view, run.row, run.column))
  );
}

function isLabel({ label }: Run): boolean {
  const isKnown =
    label.strong || label.funding !== null || label.amountColumn !== null || isYearLabel(label.key);
  return isKnown && label.inline === null;
}

/** A value is no label, holds none before a colon, and is no 单位:万元 at the end of the row. */
export function isValue(run: Run): boolean {
  const { label } = run;
  if (label.strong || isYearLabel(label.key)) return false;
  if (label.inline?.label.strong || headsAmounts(run)) return false;
  return label.unit === null || !/^\(?(?:金额)?单位/.test(label.compact);
}

/** 金额(万元) beside 实施单位: the head of a column of amounts is no value. */
export function headsAmounts({ label: { funding, unit } }: Run): boolean {
  return funding !== null && unit !== null;
}
