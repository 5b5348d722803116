import { cellKey, type CellAddress } from '../../grid/address';
import { indicatorsOf, type PerformanceTable, type Unplaced } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';

const LONGEST_LABEL = 12;

/** A label in words of its own is told with what stands beside it, once. */
function isLabelOf(text: string, { row }: CellAddress, next: CellAddress | undefined): boolean {
  return text.length <= LONGEST_LABEL && next?.row === row;
}

/** 98, 10分, 86%, 2025.6: amounts that nobody read are told as such; of any other number nobody knows what to do. */
const BARE_NUMBER = /^[-\d.,，%％/\s]+分?$/;
const SENTENCE = /[\d,，.。;；:：、]/;

/** A label that waits for its value (已安排资金) or whose amount is told as unread: the first of its row, above the indicators. */
function isLoneLabel(
  { text, cell }: Unplaced,
  before: CellAddress | undefined,
  firstIndicator: number,
): boolean {
  if (text.length > LONGEST_LABEL || SENTENCE.test(text) || before?.row === cell.row) return false;
  return cell.row < firstIndicator;
}

/** First row of the indicators, 0-based. */
function firstIndicatorRow(table: PerformanceTable): number {
  return indicatorsOf(table).reduce((first, { nameCell }) => Math.min(first, nameCell.row), Infinity);
}

/**
 * A text inside the table that belongs to no field, amount, goal or indicator: it takes part in no other check. What
 * another rule tells as a section that could not be read is not told again.
 */
export const textNotPlaced: TableRule<'completeness/text-not-placed'> = {
  id: 'completeness/text-not-placed',
  category: 'completeness',
  severity: 'info',
  fixable: null,
  scope: 'table',
  check(table) {
    const { recognised, head, funding, goals, indicators } = table.coverage;
    if (!recognised || table.unplaced.length === 0) return [];
    const told = new Set([...head.cells, ...funding.cells, ...goals.cells, ...indicators.cells].map(cellKey));
    const untold = table.unplaced.filter(({ cell }) => !told.has(cellKey(cell)));
    const firstIndicator = firstIndicatorRow(table);
    return untold
      .filter(
        (one, index) =>
          !BARE_NUMBER.test(one.text) &&
          !isLabelOf(one.text, one.cell, untold[index + 1]?.cell) &&
          !isLoneLabel(one, untold[index - 1]?.cell, firstIndicator),
      )
      .map(({ text, cell }) => ({ cell, found: text, params: {} }));
  },
};
