import type { FundingState } from './FundingState';
import type { Side } from './fundingSides';
import type { Source } from './Source';
import { unitOfColumn } from './fundingUnit';
import { amountAt } from './takeAmounts';

/**
 * Of 年初预算数 | 全年预算数 the sources are read from the column that the total was read from: 上年结转 blank at the beginning
 * of the year is blank there, whatever it came to later. Not where no source at all has its amount in that column.
 */
export function readInColumnOfTotal(state: FundingState, side: Side): void {
  const { amountColumns, fillsOnlyChanges, reading } = state;
  const { total, sources } = side;
  if (!total?.amount || fillsOnlyChanges || !amountColumns.includes(total.cell.column)) return;
  const { column } = total.cell;
  const isElsewhere = ({ amount: { amount, cell } }: Source): boolean =>
    amount !== null && cell.column !== column && amountColumns.includes(cell.column);
  if (!sources.some(isElsewhere)) return;
  const read = sources.map((source) =>
    isElsewhere(source)
      ? { ...source, amount: amountAt(reading.view, source.amount, column, unitOfColumn(state, column)) }
      : source,
  );
  if (read.every(({ amount }) => amount.amount === null)) return;
  for (const { amount } of read) reading.claim(amount.cell, 'read');
  side.sources = read;
}
