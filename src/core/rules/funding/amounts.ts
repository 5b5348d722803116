import { trimmed, type Decimal } from '../../money/decimal';
import type { Funding, FundingAmount, PerformanceTable } from '../../table/PerformanceTable';

/** For people: without needless zeros. */
export function plain(amount: Decimal): string {
  return trimmed(amount);
}

/** 财政拨款:45.2 in one cell: whoever writes the number alone takes its label away. */
export function standsInItsLabel({ cell, labelCell }: FundingAmount): boolean {
  return cell.row === labelCell.row && cell.column === labelCell.column;
}

/** Labels end in a colon on many forms. */
export function labelText(amount: FundingAmount): string {
  return amount.label.replace(/[：:]\s*$/, '');
}

/** Every amount of a table: totals, sources and what is below them, the year's side first. */
export function amountsOfTable({ funding, mediumTermFunding }: PerformanceTable): FundingAmount[] {
  const amounts = amountsOfSide(funding);
  return mediumTermFunding ? amounts.concat(amountsOfSide(mediumTermFunding)) : amounts;
}

/** The same with the columns of what was planned, spent and expected beside the one that was read. */
export function amountsOfAllColumns(table: PerformanceTable): FundingAmount[] {
  const { account } = table;
  const amounts = amountsOfTable(table);
  return account ? amounts.concat(account.columns.flatMap(({ funding }) => amountsOfSide(funding))) : amounts;
}

/** Total and sources in which an amount stands; undefined for one that a column beside them states. */
export function sideOf(
  amount: FundingAmount,
  { funding, mediumTermFunding }: PerformanceTable,
): Funding | undefined {
  return (
    [funding, mediumTermFunding].find(
      (side) => side !== null && (side.total === amount || side.parts.includes(amount)),
    ) ?? undefined
  );
}

function amountsOfSide({ total, parts, details }: Funding): FundingAmount[] {
  return total ? [total, ...parts, ...details] : [...parts, ...details];
}
