import type { CellValue } from '../grid/SheetGrid';
import type { FundingAmount } from '../table/PerformanceTable';
import { decimalOfNumber, type Decimal } from './decimal';
import type { MoneyUnit } from './unit';

/** An amount as read from a cell of the funding block. */
export interface AmountReading {
  readonly amount: Decimal | null;
  readonly unit: MoneyUnit;
  readonly state: FundingAmount['state'];
}

/** Reads the amount of a funding cell; `blockUnit` is the unit that the form states for the block. */
export function readAmount(
  cell: { readonly value: CellValue; readonly text: string },
  blockUnit: MoneyUnit,
): AmountReading {
  if (typeof cell.value === 'number')
    return { amount: decimalOfNumber(cell.value), unit: blockUnit, state: 'number' };
  return { amount: null, unit: blockUnit, state: cell.text.trim() === '' ? 'blank' : 'unreadable' };
}
