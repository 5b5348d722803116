import type { FieldId, IndicatorKind, Period, Requirement, TableKind } from '../glossary/form';
import type { CellAddress } from '../grid/address';
import type { SheetGrid } from '../grid/SheetGrid';
import type { MoneyUnit } from '../money/unit';
import type { Coverage } from './Coverage';
import type { Account, BesideCell, Funding, FundingAmount } from './Funding';
import type { Reading } from '../value/Reading';

export type { BesideCell, Funding, FundingAmount } from './Funding';

/** A head field: its label as printed, and where its value stands (the top left cell of a merge). */
export interface TableField {
  readonly label: string;
  readonly labelCell: CellAddress;
  readonly text: string;
  readonly cell: CellAddress;
}

export interface Goal {
  readonly text: string;
  readonly cell: CellAddress;
  readonly period: Period;
}

/** A row of the indicator block with a name or a value. */
export interface Indicator {
  /** From 指标N:, null where there is none. */
  readonly number: number | null;
  /** Without 指标N:; ★ and * belong to it. */
  readonly name: string;
  readonly nameCell: CellAddress;
  /** As a person sees it in the value cell alone. */
  readonly value: string;
  readonly valueCell: CellAddress;
  readonly period: Period;
  /** Cells of 指标性质 and 计量单位 where the form has such columns, with their texts. */
  readonly comparatorColumn?: { readonly text: string; readonly cell: CellAddress };
  readonly unitColumn?: { readonly text: string; readonly cell: CellAddress };
  /** 正向 or 反向 of a column 指标方向性, in a form without a column of signs: the sign is not missing. */
  readonly direction?: { readonly text: string; readonly cell: CellAddress };
  /** 正向, 反向, 定性 or a blank of a column 指标方向性 beside a column of signs: what the sign is to agree with. */
  readonly statedDirection?: { readonly text: string; readonly cell: CellAddress };
  /** 定性 or 定量 of the form's own column; absent where it has none. */
  readonly nature?: { readonly text: string; readonly cell: CellAddress };
  /** The ceiling of a form with columns 下限 | 上限, whose value is put together: ≥85且≤95. */
  readonly otherBound?: { readonly text: string; readonly cell: CellAddress };
  /** Of value joined with 指标性质 and 计量单位. */
  readonly reading: Reading;
}

/** An indicator row printed but not filled: "指标2:" with no value, or blank. */
export interface BlankSlot {
  readonly number: number | null;
  readonly nameCell: CellAddress;
  readonly valueCell: CellAddress;
}

/** A level-2 group, on one side of the form, in order of the rows. */
export interface IndicatorGroup {
  /** As printed, without blanks, line breaks and what stands in brackets; null where the sheet shows none. */
  readonly level1: string | null;
  readonly level1Cell: CellAddress | null;
  readonly level2: string | null;
  readonly level2Cell: CellAddress | null;
  readonly requirement: Requirement | null;
  /** The family it belongs to, whatever its printed name; null for a local group that fits none. */
  readonly kind: IndicatorKind | null;
  readonly period: Period;
  readonly indicators: readonly Indicator[];
  readonly blankSlots: readonly BlankSlot[];
  /** The blank cell, merged over the rows of the group, in which its level 2 would stand; absent where there is none. */
  readonly namelessCell?: CellAddress;
  /** Rows of dots (……) that the form prints for more indicators; absent where there are none. */
  readonly ellipses?: readonly CellAddress[];
}

/** Something inside a table that found no place, told to the person and never dropped. */
export interface Unplaced {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Weight, score and what was reached of one row of the indicator block. */
export interface ScoreRow {
  /** Null for a row that prints a weight and names nothing. */
  readonly indicator: Indicator | null;
  readonly weight: BesideCell | null;
  readonly score: BesideCell | null;
  /** 实际完成值; in a form filled in during the year 全年预计完成情况. */
  readonly reached: BesideCell | null;
  /** 1-7月执行情况 of a form filled in during the year; absent on any other. */
  readonly progress?: BesideCell | null;
  readonly reason: BesideCell | null;
  /** 确定能 | 有可能 | 完全不可能, or 完成目标可能性 alone, of a form filled in during the year; absent where it has none. */
  readonly likelihood?: readonly LikelihoodCell[];
}

/** A cell to tick or to write in, with its heading as printed. */
export interface LikelihoodCell extends BesideCell {
  readonly heading: string;
}

/** The weight and the score of one line: of 预算执行率, or of all indicators together. */
export interface ScoreLine {
  readonly weight: BesideCell | null;
  readonly score: BesideCell | null;
}

/** The line that adds all scores up. */
export interface ScoreTotal extends ScoreLine {
  /** As printed: 总分, 合计. */
  readonly label: string;
  /** Of the score's cell; null for a typed number. */
  readonly formula: string | null;
}

/** A family with the points that its label prints: 产出指标(40-50)分. */
export interface ScoreBand {
  readonly level1: string;
  readonly cell: CellAddress;
  readonly low: number;
  readonly high: number;
  /** First and last row of the family. */
  readonly first: number;
  readonly last: number;
}

/** The columns 分值, 得分, 实际完成值 and 偏差原因 of forms that weigh or score their indicators. */
export interface Scores {
  /** The heading 分值 or 权重; null on a form that tells what was reached without points. */
  readonly heading: CellAddress | null;
  /** The heading's own word: 分值, 权重, 分值权重; '' without a heading. */
  readonly label: string;
  /** What the heading says that all weights come to, 90 of 分值权重（90分）; null where it says nothing. */
  readonly whole: number | null;
  /** What the weights are in, by their heading: % of 权重（%）, else 分. */
  readonly weightUnit: '%' | '分';
  /** The headings of results, scores and reasons as printed, without blanks: 全年完成值, 1-7月执行情况; '' where there is no such column. */
  readonly headings: Readonly<Record<'reached' | 'progress' | 'score' | 'reason', string>>;
  readonly rows: readonly ScoreRow[];
  /** 预算执行率 in the head: 10 points on most forms. */
  readonly execution: ScoreLine | null;
  /** The line 总分 or 合计 below the indicators. */
  readonly total: ScoreTotal | null;
  readonly bands: readonly ScoreBand[];
}

/** One filled table: plain data, every field with its address (0-based). */
export interface PerformanceTable {
  readonly sheet: string;
  /** The title's text and cell; null where the table starts at its 项目名称 label. */
  readonly title: { readonly text: string; readonly cell: CellAddress } | null;
  readonly kind: TableKind;
  /** Id of the standard whose labels this table has, or null. */
  readonly standard: string | null;
  readonly year: number | null;
  readonly yearCell: CellAddress | null;
  /** （    年度） below the title, where nobody wrote the year in; absent where a year stands, or no place for one. */
  readonly blankYear?: CellAddress;
  readonly fields: Readonly<Partial<Record<FieldId, TableField>>>;
  /** 主管部门 of further levels of government beside the one of `fields`; absent where there are none. */
  readonly otherDepartments?: readonly TableField[];
  /** 项目编码, where the form has it in a place of its own and it is filled in: 421000260001. */
  readonly projectCode?: string;
  /** Of the label (万元) or the sheet (单位:元); 万元 where nothing says it. */
  readonly fundingUnit: MoneyUnit;
  readonly fundingUnitStated: boolean;
  readonly funding: Funding;
  /** Only where the form has a 中期 side. */
  readonly mediumTermFunding: Funding | null;
  /** The 合计 of the block that tells how the money is spent (支出明细); absent where the form has none. It is no source. */
  readonly spendingTotal?: FundingAmount;
  readonly goals: readonly Goal[];
  /** The cell where the annual goal belongs, filled or not; null where the form has no goal row. */
  readonly goalCell: CellAddress | null;
  /** The label and the cell of the goal for all years, filled or not; absent where the form asks for none. */
  readonly mediumTermGoal?: { readonly label: string; readonly cell: CellAddress };
  readonly groups: readonly IndicatorGroup[];
  /** First and last row, 0-based inclusive. */
  readonly area: {
    readonly top: number;
    readonly left: number;
    readonly bottom: number;
    readonly right: number;
  };
  readonly unplaced: readonly Unplaced[];
  /** How far head, funding, goals and indicators were read. */
  readonly coverage: Coverage;
  /** Weights, scores and results beside the targets; absent on forms without a column of either. */
  readonly scores?: Scores;
  /** What was done with money and goal; absent on forms that say no more than what is planned. */
  readonly account?: Account;
  /** Cells whose text is not just the value read: name and value in one cell, a floor beside its ceiling. No fix may be written over them. */
  readonly mixedCells?: readonly CellAddress[];
  /** Cells, labels too, with a character that prints like another (⽬ for 目), as typed; absent where there are none. */
  readonly lookalikes?: readonly TypedCell[];
  /** Targets of other units or stages beside those that were read: they are not checked. Absent where there are none. */
  readonly furtherTargets?: readonly FurtherTargets[];
  /** What of its sheet is hidden; absent where nothing is. The table is read and counted like any other. */
  readonly hidden?: HiddenParts;
}

/** A column of targets that nobody read, beside one that was. */
export interface FurtherTargets {
  /** As printed; '' where the column has none. */
  readonly heading: string;
  /** Of the column that was read. */
  readonly read: string;
  readonly cells: readonly CellAddress[];
}

/** The whole text of a cell, or of several that a label was split over. */
export interface TypedCell {
  readonly text: string;
  readonly cell: CellAddress;
  /** All of it was typed into this one cell, which may be written anew. */
  readonly alone: boolean;
}

/** The sheet itself, or rows and columns of it, that a person does not see. */
export type HiddenParts = Pick<SheetGrid, 'visibility' | 'hiddenRows' | 'hiddenColumns'>;

/** All indicators of a table, in the order of its groups. */
export function indicatorsOf(table: PerformanceTable): Indicator[] {
  return table.groups.flatMap((group) => group.indicators);
}

/** All head fields that a person fills in, the departments of further levels of government last. */
export function headFieldsOf({ fields, otherDepartments }: PerformanceTable): readonly TableField[] {
  const own = Object.values(fields);
  return otherDepartments ? [...own, ...otherDepartments] : own;
}
