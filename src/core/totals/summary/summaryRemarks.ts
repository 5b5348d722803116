import type { PerformanceTable } from '../../table/PerformanceTable';
import { readingSentence, uncountedReason, uncountedSentence } from '../amountSentences';
import type { FundingRow, UncountedAmount } from '../FundingTotals';
import { assumedUnit, readAsShown, readFromText, totalFormulaNotes } from '../readingNote';
import { tableName, type PathOf } from '../sumSentences';
import { canBeFollowed } from './summaryAmount';

/** What a person must know about one row: amounts read out of texts, amounts not counted, another unit. */
export function rowRemark(
  table: PerformanceTable,
  row: FundingRow,
  uncounted: readonly UncountedAmount[],
): string {
  const assumed = assumedUnit(row, table);
  const { total, parts } = table.funding;
  const amounts = total === null ? parts : [total, ...parts];
  const units = new Set(amounts.filter(({ amount }) => amount !== null).map(({ unit }) => unit));
  units.delete('万元');
  const notes = [
    ...amounts.filter((amount) => !canBeFollowed(amount)).flatMap(readFromText),
    ...amounts.filter(({ scale }) => scale !== undefined).flatMap(readAsShown),
    ...totalFormulaNotes(row, table),
  ];
  return [
    ...uncounted.map((each) => `${uncountedReason(each)}，未计入`),
    ...notes.map(readingSentence),
    ...(row.fundingUnread && row.total !== null ? ['资金没有读全'] : []),
    ...assumed.map(readingSentence),
    ...(units.size > 0 && assumed.length === 0 ? [`原表单位是${[...units].join('、')}，已换算`] : []),
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
