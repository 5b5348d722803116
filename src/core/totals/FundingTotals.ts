import type { CellAddress } from '../grid/address';
import type { Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/unit';

/** An amount of one table, by its source of funds. */
export interface FundingPart {
  /** As printed: "其中:本年财政拨款". */
  readonly label: string;
  /** The source's one name over all tables: 财政拨款. */
  readonly source: string;
  /** In 万元; null for blank and unreadable. */
  readonly amount: Decimal | null;
  readonly cell: CellAddress;
}

/** One table's funding, the annual side. */
export interface FundingRow {
  /** Index of the table in the list that was summed. */
  readonly table: number;
  readonly sheet: string;
  readonly projectName: string | null;
  /** 年度资金总额 in 万元; null where it is blank, can't be read or isn't there. */
  readonly total: Decimal | null;
  /** The unit it is stated in, in its cell or on its form. */
  readonly unit: MoneyUnit;
  readonly totalCell: CellAddress | null;
  readonly parts: readonly FundingPart[];
  /** total − sum of the parts, in 万元; null where the total is null, no part is filled, or a part can't be read. */
  readonly difference: Decimal | null;
}

/** An amount that is in no sum, to be told to the person. */
export interface UncountedAmount {
  readonly table: number;
  readonly sheet: string;
  readonly projectName: string | null;
  readonly role: 'total' | 'part';
  readonly label: string;
  /** Null where the table has no such row. */
  readonly cell: CellAddress | null;
  readonly text: string;
  /** unreadable: no amount in the text; blank: the total is not filled in; missing: the table has no row for its total. */
  readonly reason: 'unreadable' | 'blank' | 'missing';
}

/** Funding over all tables. Every amount is exact and in 万元. */
export interface FundingTotals {
  readonly unit: '万元';
  /** The number of tables. */
  readonly projects: number;
  /** The sum of 年度资金总额; null where no table has one. */
  readonly total: Decimal | null;
  /** By source: 财政拨款, 上年结转, 其他资金 first, then others by name; null where all are blank. */
  readonly parts: readonly { readonly label: string; readonly amount: Decimal | null }[];
  readonly rows: readonly FundingRow[];
  /** Totals and parts that could not be counted, in order of the tables. A blank part is no news and not among them. */
  readonly unreadable: readonly UncountedAmount[];
}
