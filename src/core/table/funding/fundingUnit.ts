import { moneyUnitOf, moneyUnits, type MoneyUnit } from '../../money/unit';
import { looksLikeAmount } from '../lines/amountTexts';
import type { Run } from '../lines/Run';
import { filledRowsBetween } from '../lines/sheetView';
import type { TableReading } from '../sections/TableReading';
import type { FundingState } from './FundingState';

/**
 * The unit that the form states for its amounts: beside the funding labels (项目资金(万元)), else in a line of its own
 * (金额单位:元); null where nothing says it.
 */
export function statedFundingUnit(reading: TableReading): MoneyUnit | null {
  let line: MoneyUnit | null = null;
  for (const row of filledRowsBetween(reading.view, reading.area.above, reading.headEnd - 1)) {
    const runs = reading.view.runs(row);
    for (const { label } of runs) {
      if (label.unit === null) continue;
      // 项目, 资金 and (元) below each other: the last piece of the block's label, beside one of its amounts.
      if (/^\(.{1,2}\)$/.test(label.compact) && row > reading.top && runs[1]?.label.funding)
        return label.unit;
      if (row >= reading.top && (label.funding?.role === 'block' || label.funding?.role === 'total')) {
        return label.unit;
      }
      if (label.title || label.funding || label.amountColumn || /单位|金额|资金|预算/.test(label.compact))
        line ??= label.unit;
    }
  }
  return line ?? unitInFootnote(reading);
}

const OTHER_MONEY =
  /单位[:：(]*[百千万亿]*(?:美元|欧元|港元|港币|日元|英镑)|\([百千万亿]*(?:美元|欧元|港元|港币|日元|英镑)\)/;

/** Whether the form states its amounts in the money of another country: they are in no unit that sums are made in. */
export function isInOtherMoney({ view, area, headEnd }: TableReading): boolean {
  return filledRowsBetween(view, area.above, headEnd - 1).some((row) =>
    view
      .runs(row)
      .some(({ label }) =>
        label.compact.includes('单位') || label.funding ? OTHER_MONEY.test(label.compact) : false,
      ),
  );
}

const FOOTNOTE = new RegExp(
  `(?:金额|资金|预算|本表|以上)[^。；;]{0,8}单位(?:均?[为是]|[:：])(?:人民币)?(${moneyUnits.join('|')})(?![/／])`,
);

/** 注:本表金额单位为元, below the form; asked for only where its head says nothing. */
function unitInFootnote({ view, area, headEnd }: TableReading): MoneyUnit | null {
  for (const row of filledRowsBetween(view, headEnd, area.bottom)) {
    for (const { text } of view.runs(row)) {
      const unit = FOOTNOTE.exec(text.replace(/\s/g, ''))?.[1];
      if (unit !== undefined) return moneyUnitOf(unit);
    }
  }
  return null;
}

/** Keeps the units of headings of columns: 资金来源 | 金额（元） in a block of 万元. */
export function keepColumnUnits({ columnUnits, unit, reading }: FundingState, runs: readonly Run[]): void {
  const heads = runs.filter(({ label }) => label.unit !== null && label.amountColumn === 'amount');
  if (heads.length === 0 || runs.some((run) => looksLikeAmount(reading.view, run.row, run.column))) return;
  for (const { column, label } of heads)
    if (label.unit && label.unit !== unit) columnUnits.set(column, label.unit);
}

/** The unit of the amounts in a column, but for what their rows say. */
export function unitOfColumn({ columnUnits, unit }: FundingState, column: number): MoneyUnit {
  return columnUnits.get(column) ?? unit;
}

/** A unit of money in a cell of its own, right after an amount of the row: 38.5 | 万元; null for none. */
export function unitAfter(
  runs: readonly Run[],
  amount: Run | undefined,
): { readonly run: Run; readonly unit: MoneyUnit } | null {
  const run = amount && runs[runs.indexOf(amount) + 1];
  const unit = moneyUnitOf(run?.label.compact ?? '');
  return run && unit !== null ? { run, unit } : null;
}
