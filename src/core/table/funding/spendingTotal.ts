import { cellAddress } from '../../grid/address';
import type { MoneyUnit } from '../../money/unit';
import { readAmount } from '../../value/readAmount';
import { looksLikeAmount } from '../lines/amountTexts';
import { addressOf, cellAt } from '../lines/sheetView';
import type { Run } from '../lines/Run';
import type { FundingAmount } from '../PerformanceTable';
import type { TableReading } from '../sections/TableReading';

/** Longer lists of what the money is spent on are none of a form. */
const MOST_ROWS = 40;
const TOTAL = /^(?:合计|总计|支出合计|预算合计|明细合计|金额合计|总额)$/;

/**
 * The 合计 of a block that tells how the money is spent (项目支出明细, 经费测算), from the row of the block's label down; null
 * where the block has none, or nothing is filled in beside it.
 */
export function readSpendingTotal(
  reading: TableReading,
  from: number,
  unit: MoneyUnit,
): FundingAmount | null {
  const { view } = reading;
  const items: Run[] = [];
  for (let row = from; row < Math.min(from + MOST_ROWS, reading.headEnd); row++) {
    const runs = view.runs(row);
    const [first] = runs;
    if (row > from && first && (first.label.field || first.label.goal || first.label.aside)) return null;
    if (!runs.some((run) => TOTAL.test(run.label.key))) items.push(...runs);
    const label = runs.find((run) => TOTAL.test(run.label.key));
    if (!label) continue;
    const amount = runs.find((run) => run.column > label.end && looksLikeAmount(view, row, run.column));
    if (!amount) return null;
    const cell = cellAt(view, row, amount.column);
    if (!cell) return null;
    // 活动经费 | 10 is one of the things that the money is spent on: no source, and nothing that was left out.
    for (const item of items) reading.claim(item, 'aside');
    return {
      label: label.text.trim(),
      labelCell: addressOf(label),
      cell: cellAddress(row, amount.column),
      text: cell.text.trim(),
      value: cell.value,
      formula: cell.formula,
      ...readAmount(cell, unit),
    };
  }
  return null;
}
