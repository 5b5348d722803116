import type { TableKind } from '../glossary/form';
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
  /** True where the table has no name because none was read. */
  readonly nameUnread: boolean;
  readonly kind: TableKind;
  /** Of the form; null where it names none. */
  readonly year: number | null;
  /** 年度资金总额 in 万元; null where it is blank, can't be read or isn't there. */
  readonly total: Decimal | null;
  /** What the total's cell holds, in 万元, where its formula was not calculated again and `total` is what it comes to; null elsewhere. */
  readonly heldTotal: Decimal | null;
  /** The unit it is stated in, in its cell or on its form. */
  readonly unit: MoneyUnit;
  /** True where the form states no unit and `unit` is the only plausible one. */
  readonly unitAssumed: boolean;
  readonly totalCell: CellAddress | null;
  readonly parts: readonly FundingPart[];
  /** total − sum of the parts, in 万元; null where the total is null, no part is filled, or a part can't be read. */
  readonly difference: Decimal | null;
  /** True where amounts stand in the table that were not read: total and parts may then not be all of its money. */
  readonly fundingUnread: boolean;
}

/** An amount that is in no sum, to be told to the person. */
export interface UncountedAmount {
  readonly table: number;
  readonly sheet: string;
  readonly projectName: string | null;
  readonly nameUnread: boolean;
  readonly role: 'total' | 'part';
  readonly label: string;
  /** Null where the table has no such row. */
  readonly cell: CellAddress | null;
  readonly text: string;
  /**
   * unreadable: no amount in the text; uncalculated: a formula whose result no program has worked out; blank: the total is not filled in; missing: the table has no row for its total;
   * unread: money is spoken of in the table, and its total was not read;
   * unit-unknown: the form states no unit, and the amount could be 元 as well as 万元; or its cell says 元 where the form says
   * 万元, and it is too little for a project.
   */
  readonly reason: 'unreadable' | 'uncalculated' | 'blank' | 'missing' | 'unread' | 'unit-unknown';
  /** Of an amount without a unit: what it would be in 万元, read as 元 and as 万元. */
  readonly readings?: { readonly asYuan: Decimal; readonly asWan: Decimal };
}

/** A table that is in no sum, and why. */
export interface LeftOutTable {
  /** What it would have brought to the sum. */
  readonly row: FundingRow;
  /**
   * other-kind: the sum is of another kind of form; example: it shows how to fill in the form (样表); duplicate: its project is
   * counted with the table `other`; sum-of-others: its amount is that of the other tables together; region-above: it holds the
   * money of regions within it, as that of `other`; other-year: the project is counted with its table of the year that is summed;
   * by-choice: the person left it out.
   */
  readonly reason:
    'other-kind' | 'example' | 'duplicate' | 'sum-of-others' | 'region-above' | 'other-year' | 'by-choice';
  /** The table that is counted in its place; null where there is none. */
  readonly other: FundingRow | null;
}

/** A counted table whose money may be in the sum twice, that of another year or in another unit; the person has to look. */
export interface DoubtfulTable {
  readonly row: FundingRow;
  /**
   * same-project: the name is that of `other`; sum-of-others: the amount may be that of the others together; region-above: a
   * region's table beside those of regions within it; example: the sheet is called one, and no other stands in its file;
   * other-year: most tables are of another year; unit-slip: it comes to its sources or costs only in another unit.
   */
  readonly reason: 'same-project' | 'sum-of-others' | 'region-above' | 'example' | 'other-year' | 'unit-slip';
  readonly other: FundingRow | null;
}

/** Funding over all tables. Every amount is exact and in 万元. */
export interface FundingTotals {
  readonly unit: '万元';
  /** The kind of form that was summed. */
  readonly kind: TableKind | 'all';
  /** The number of tables that are counted. */
  readonly projects: number;
  /** The sum of 年度资金总额; null where no table has one. */
  readonly total: Decimal | null;
  /** By source: 财政拨款, 上年结转, 其他资金 first, then others by name; null where all are blank. */
  readonly parts: readonly { readonly label: string; readonly amount: Decimal | null }[];
  /** The tables that are counted, in their order. */
  readonly rows: readonly FundingRow[];
  /** Totals and parts that could not be counted, in order of the tables. A blank part is no news and not among them. */
  readonly unreadable: readonly UncountedAmount[];
  /** Tables that are not counted, in their order. */
  readonly leftOut: readonly LeftOutTable[];
  readonly doubts: readonly DoubtfulTable[];
}
