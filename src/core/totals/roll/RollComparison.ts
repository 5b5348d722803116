import type { Decimal } from '../../money/decimal';
import type { MoneyUnit } from '../../money/unit';
import type { FundingRow, LeftOutTable } from '../FundingTotals';

/** A project (or a unit) that is expected to hand in a table. */
export interface RollEntry {
  readonly name: string;
  /** 实施单位, else 主管部门; '' where the roll names none. */
  readonly unit: string;
  /** 批复数 in 万元; null where the roll has none. */
  readonly approved: Decimal | null;
}

/** What came in of one entry. */
export interface RollLine {
  readonly entry: RollEntry;
  /** The entry is no project's name but that of a unit: all of its tables came in for it. */
  readonly isUnit: boolean;
  /** The tables of its name, copies that are not counted among them; of the kind that is summed. */
  readonly came: readonly FundingRow[];
  /** Where nothing came in under the name: the table whose name is nearly the same, or the same with another unit. */
  readonly similar: FundingRow | null;
  /** Where none of that came in either: the table of its name that is in no sum. */
  readonly notCounted: LeftOutTable | null;
  /** 申报数: what the counted tables come to; null where there is none. */
  readonly stated: Decimal | null;
  /** 申报数 − 批复数; null where one of them is not there. */
  readonly difference: Decimal | null;
}

export interface RollComparison {
  readonly lines: readonly RollLine[];
  /** Counted tables that the roll doesn't name. */
  readonly beyond: readonly FundingRow[];
  /** The sums of 批复数 and 申报数 over the whole roll and all that is counted. */
  readonly approved: Decimal | null;
  readonly stated: Decimal | null;
  /** The unit in which amounts of the roll were read that name none; null where all do, or there are none. */
  readonly assumedUnit: MoneyUnit | null;
}

/** Whether nothing at all came in for an entry. */
export function isMissing({ came, similar, notCounted }: RollLine): boolean {
  return came.length === 0 && similar === null && notCounted === null;
}

/** Whether an entry is as it should be: one table of its name, or those of its unit, with the amount that was approved. */
export function isMet({ came, isUnit, entry, stated, difference }: RollLine): boolean {
  if (came.length === 0 || (came.length > 1 && !isUnit)) return false;
  return (
    entry.approved === null || (stated !== null && (difference === null || /^-?[0.]*$/.test(difference)))
  );
}
