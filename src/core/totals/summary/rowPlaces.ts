import { quoteSheetName, toA1 } from '../../grid/address';
import { sum, type Decimal } from '../../money/decimal';
import type { FundingRow } from '../FundingTotals';

/** What a table has of one source, which may stand in several of its rows; null where none is filled in. */
export function ofSource({ parts }: FundingRow, source: string): Decimal | null {
  const there = parts.flatMap((part) => (part.source === source && part.amount !== null ? part.amount : []));
  const [first] = there;
  if (first === undefined) return null;
  return there.length === 1 ? first : sum(there);
}

/** Where the amounts of a table's sources stand: 财政拨款 E8，其他资金 E9. */
export function sourcePlaces({ parts }: FundingRow): string {
  const filled = parts.filter(({ amount }) => amount !== null);
  return filled.map(({ source, cell }) => `${source} ${toA1(cell)}`).join('，');
}

const NEEDS_NO_QUOTES = /^(?![A-Za-z]{1,3}\d+$)\p{L}[\p{L}\d]*$/u;

/** Where a table's amounts stand, as formulas name it: 道路养护!E7（财政拨款 E8）; without a total its sheet. */
export function placeText(row: FundingRow): string {
  const sheet = NEEDS_NO_QUOTES.test(row.sheet) ? row.sheet : quoteSheetName(row.sheet);
  const sources = sourcePlaces(row);
  return `${sheet}${row.totalCell === null ? '' : `!${toA1(row.totalCell)}`}${sources === '' ? '' : `（${sources}）`}`;
}
