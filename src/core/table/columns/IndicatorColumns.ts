import type { Period } from '../../glossary/form';
import type { ColumnRole } from '../labels/columns';

/** Columns that one heading covers, 0-based, inclusive. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** 下限 and 上限: their columns, 0-based. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number;
}

/** A level's name in the place of a heading, for all rows below it. */
export interface LevelHead {
  readonly text: string;
  readonly column: number;
  readonly row: number;
  /** Level 2, as 数量指标 over its names; else level 1. */
  readonly isKind?: true;
}

/** One side of the block: level 2, name and value, and what belongs to them. */
export interface IndicatorSide {
  /** Null where its headings do not say. */
  readonly period: Period | null;
  /** Of its own, where it stands beside another side with levels of its own; else that of the block. */
  readonly level1: Span | null;
  /** 产出指标 over 二级指标 | 三级指标 | 指标值: level 1 of all of its rows. */
  readonly head: LevelHead | null;
  readonly level2: Span | null;
  readonly requirement: Span | null;
  readonly name: Span;
  /** 指标内容 beside 三级指标: the name where that is empty. */
  readonly detail: Span | null;
  /** The names stand in their own column: where one is empty, it is missing, whatever 指标内容 says. */
  readonly namesStand?: boolean;
  readonly comparator: Span | null;
  readonly value: Span;
  /** The value's columns, and where it is the last heading those right of it that a sign's number and unit may take. */
  readonly signed: Span;
  readonly unit: Span | null;
  /** 指标方向性, where no column of signs says more. */
  readonly direction: Span | null;
  /** 定性 and 定量; absent where the form does not say. */
  readonly nature?: Span;
  /** Name and value stand in one cell: 培训人数≥100人. */
  readonly inOneCell: boolean;
  /** The value is a floor and a ceiling in columns of their own. */
  readonly bounds?: Bounds | undefined;
}

/** A side whose period is known. */
export type SideOfPeriod = IndicatorSide & { readonly period: Period };

/** A column that is no part of the target. */
export interface AsideColumn extends Span {
  /** False where its heading is in words of its own. */
  readonly known: boolean;
  /** Of another project, or of a side whose targets nobody found: what stands below are indicators that nobody read. */
  readonly unread: boolean;
  /** Targets of another unit or another stage stand below it: 乙县 beside 甲县, 优秀值 beside 合格值. */
  readonly targets: boolean;
}

export interface IndicatorColumns {
  readonly level1: Span | null;
  /** 产出指标 in the place of a heading (产出指标 | 指标内容 | 指标值): level 1 of all rows below. */
  readonly heads: LevelHead | null;
  readonly sides: readonly IndicatorSide[];
  /** Columns that are no part of the target (权重, 实际完成值, 备注), or the value of a further area. */
  readonly asides: readonly AsideColumn[];
  /** First and last row of the heading, 0-based. */
  readonly top: number;
  readonly bottom: number;
}

/** A cell of the heading and the columns it stands over, 0-based. */
export interface Heading {
  readonly column: number;
  readonly end: number;
  readonly role: ColumnRole;
  readonly period: Period | null;
  /** False for a heading in words of its own: printed, and the end of the columns before it. */
  readonly known: boolean;
  /** Of a value that stands as 下限 | 上限. */
  readonly bounds?: Bounds;
}
