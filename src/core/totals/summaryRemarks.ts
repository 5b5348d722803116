import type { PerformanceTable } from '../table/PerformanceTable';
import { readAs, shownAs, totalFormulaNotes, uncountedReason, uncountedSentence } from './amountSentences';
import type { FundingRow, UncountedAmount } from './FundingTotals';
import { assumedUnitText, tableName, type PathOf } from './sumSentences';
import { canBeFollowed } from './summaryAmount';

/** What a person must know about one row: amounts read out of texts, amounts not counted, another unit. */
export function rowRemark(
  table: PerformanceTable,
  row: FundingRow,
  uncounted: readonly UncountedAmount[],
): string {
  const assumed = assumedUnitText(row, table);
  const { total, parts } = table.funding;
  const amounts = total === null ? parts : [total, ...parts];
  const units = new Set(amounts.filter(({ amount }) => amount !== null).map(({ unit }) => unit));
  units.delete('万元');
  return [
    ...uncounted.map((each) => `${uncountedReason(each)}，未计入`),
    ...amounts.filter((amount) => amount.amount !== null && !canBeFollowed(amount)).map(readAs),
    ...amounts.filter(({ scale }) => scale !== undefined).map(shownAs),
    ...totalFormulaNotes(row, table),
    ...(row.fundingUnread && row.total !== null ? ['资金没有读全'] : []),
    ...(assumed === null ? [] : [assumed]),
    ...(units.size > 0 && assumed === null ? [`原表单位是${[...units].join('、')}，已换算`] : []),
  ].join('；\n');
}

/** The line below the sum that names an amount which is not in it. */
export function uncountedLine(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${uncountedSentence(uncounted, pathOf)}，未计入`;
}

/** The same when the total has been filled in since. */
export function filledLine(uncounted: UncountedAmount, pathOf: PathOf): string {
  return `${tableName(uncounted, pathOf)}：资金总额已填，已计入`;
}
