import type { AmountState } from '../glossary/form';
import type { CellAddress } from '../grid/address';
import type { CellValue } from '../grid/SheetGrid';
import type { Decimal } from '../money/decimal';
import type { MoneyUnit } from '../money/unit';

/** One amount of the funding block. */
export interface FundingAmount {
  /** As printed, without line breaks and blanks at the ends: "其中:财政拨款". */
  readonly label: string;
  readonly labelCell: CellAddress;
  /** Where the amount stands or should stand. */
  readonly cell: CellAddress;
  /** As a person sees it. */
  readonly text: string;
  readonly value: CellValue;
  readonly formula: string | null;
  /** In `unit`; null for blank, a dash, or a text without a readable amount. */
  readonly amount: Decimal | null;
  /** The unit the amount is stated in: the cell's own (854万 -> 万元) where it names one, else the block's. */
  readonly unit: MoneyUnit;
  /** The amount is the number that the cell holds × 10^scale, as its number format shows it; absent where that is as held. */
  readonly scale?: number;
  /** The unit stands in a cell of its own, right after the amount: 48 | 万元. */
  readonly unitBeside?: true;
  readonly state: AmountState;
}

/** The funding of one period. */
export interface Funding {
  readonly total: FundingAmount | null;
  /** The sources of the first rank, in order. */
  readonly parts: readonly FundingAmount[];
  /** Sources below a part (一般公共预算 below 财政拨款小计). */
  readonly details: readonly FundingAmount[];
  /** 项目当年预算 left blank where 合计 of the sources is taken for the total. */
  readonly emptyTotal?: FundingAmount;
}

/** A text of a column beside the target, with its cell; '' where nothing stands. */
export interface BesideCell {
  readonly text: string;
  readonly cell: CellAddress;
}

/** A column of amounts beside the one that `funding` was read from, with the same total and sources. */
export interface AmountColumn {
  /** As printed: 全年执行数. */
  readonly heading: string;
  /** spent: so far or in the whole year; expected: 全年预计执行数. */
  readonly role: 'planned' | 'spent' | 'expected';
  readonly funding: Funding;
}

/** What was spent of one row of the funding block, and the rate that the form tells. */
export interface SpentLine {
  readonly label: string;
  /** What the rate may be of: 全年预算数, or where the headings do not say which, each of the budgets. */
  readonly planned: readonly FundingAmount[];
  readonly spent: FundingAmount;
  readonly rate: BesideCell | null;
}

/** What a form filled in during or after the year says of money and goal beside what was planned. */
export interface Account {
  readonly columns: readonly AmountColumn[];
  /** The total's row first. */
  readonly lines: readonly SpentLine[];
  /** 实际完成情况 beside the goal; null where the form has no place for it. */
  readonly goal: (BesideCell & { readonly label: string }) | null;
}
