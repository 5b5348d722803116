import type { MoneyUnit } from '../../money/unit';
import type { FundingAmount } from '../PerformanceTable';
import type { TableReading } from '../sections/TableReading';
import type { Sides } from './fundingSides';

/** The funding of a table while it is being read. */
export interface FundingState extends Sides {
  readonly reading: TableReading;
  readonly unit: MoneyUnit;
  /** Of the table, where it says one: of columns of several years that of this one counts. */
  readonly year: number | null;
  /** Whether the row belongs to the funding block, where common words (其他, 合计) mean sources. */
  inBlock: boolean;
  /** The amounts below stand in columns of years, none of them the table's. */
  ofOtherYears: boolean;
  /** Columns of amounts, by their headings, those of the plan before those of what was reached. */
  amountColumns: readonly number[];
  /** Units that headings of columns name (金额（元）) where they are not the block's, by the column. */
  readonly columnUnits: Map<number, MoneyUnit>;
  /** Of the first of them (调整后) only what changed is filled in: what is blank there stands in the next. */
  fillsOnlyChanges: boolean;
  /** Whether a label names the table's own year; null before anybody asked. */
  namesOwnYear: boolean | null;
  /** The 合计 of how the money is spent; null where the form has no such block. */
  spendingTotal: FundingAmount | null;
  /** Rows of amounts by unit or use below their heads, whose sum the form does not state: nobody may add them up unasked. */
  readonly rowsWithoutSum: Set<number>;
  /** Cells of blanks that were guessed, by the column of their label. */
  readonly guessed: Set<FundingAmount>;
}
