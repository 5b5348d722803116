import { AIM } from '../../text/comparatorSigns';
import { isReachedColumn, standsBeside } from '../labels/columns';
import type { SheetView } from '../lines/sheetView';
import { trimmedAt } from '../lines/sheetView';
import type { AsideColumn, Span } from './IndicatorColumns';
import { holdNamesAndValues } from './nameAndValue';
import { lookLikeNames, textsBelow } from './textsBelow';
import { datedKey, isTime, yearAbove, yearOfHeading } from './timeColumns';

/** What a column beside the target holds that nobody read. */
export type Further = Pick<AsideColumn, 'unread' | 'targets'>;

const NOTHING: Further = { unread: false, targets: false };
/** ≥50公里, 98%, 3座; amounts and dates stand in columns of other things. */
const TARGET = new RegExp(`^${AIM}\\s*\\d|^\\d[\\d.,]*\\s*(?:[%％]|(?![元万亿年月日号分])[\\u3400-\\u9fff])`);
const NUMBER = /^\d[\d.,]*$/;
/** 上限值, 优秀值, 市定目标 over bare numbers, whose unit stands in a column of its own. */
const OF_TARGETS = /(?:[值限]|目标)$/;
/** 河道清淤项目 over its own targets, beside those of another project. */
const PROJECT = /.(?:项目|工程)$/;
/** 前三季度, 半年指标值, 全年预计完成情况, 调整前指标值: of a part of the year, or no longer to be reached. */
const OF_OTHER_TIMES =
  /季度|月|半年|序时|阶段(?!性?(?:目标|指标|任务)值?$)|预计|完成情况|(?:调整|修订|变更)前|^[原旧]/;
/** 优 | 良 | 中 | 差: how points are given, no other target. */
const GRADES =
  /^(?:优|良|中|差|优秀|良好|合格|基本合格|不合格|及格|不及格|一般|较[好差]|[A-D]级?|[一二三四五]档)(?:标准)?$/;
const FURTHER_NAMES = /指标\d?$/;
/** 上级指标, 行业指标, 是否核心指标: what is said of a target, or one of others. */
const ABOUT_TARGETS = /历史|上年|去年|往年|基准|行业|上级|对应|关联|是否|核心|评价|考核|\d{4}/;
const SHORTEST_NAME = 4;

/** A column beside the target. */
interface Asked {
  /** Last row of the heading, 0-based. */
  readonly bottom: number;
  readonly known: boolean;
  /** Its heading is that of targets. */
  readonly isValue: boolean;
  /** The column of the targets that are read; undefined where nobody knows. */
  readonly read?: number | undefined;
}

/** 2026年目标值 beside targets that no year is said of. */
const TARGET_OF_YEAR = /^20\d{2}年?度?(?:绩效)?(?:指标|目标)值?$/;

/**
 * What the column of a heading holds though no side of the block reads it: other indicators (补充指标, or names with values),
 * or the targets of another unit or of another stage: 乙县 beside 甲县, 优秀值 beside 合格值.
 */
export function furtherOf(view: SheetView, { from }: Span, { bottom, known, isValue, read }: Asked): Further {
  if (known && !isValue) return { ...NOTHING, targets: areTargetsInRemarks(view, from, bottom) };
  const keyAt = (column: number): string => datedKey(view.readers.label(trimmedAt(view, bottom, column)));
  const key = keyAt(from);
  const isOther =
    read !== undefined &&
    isTime(key) &&
    (isLater(key, yearOfHeading(keyAt(read)) ?? yearAbove(view, bottom)) ||
      (TARGET_OF_YEAR.test(key) && !isTime(keyAt(read))));
  if (
    (isTime(key) && !isOther) ||
    isReachedColumn(key) ||
    GRADES.test(key) ||
    OF_OTHER_TIMES.test(key) ||
    (!isValue && standsBeside(key))
  )
    return NOTHING;
  const texts = textsBelow(view, from, bottom + 1);
  if (PROJECT.test(key) || holdNamesAndValues(texts, view.readers)) return { unread: true, targets: false };
  const areNames =
    !ABOUT_TARGETS.test(key) && lookLikeNames(texts) && texts.some((text) => text.length >= SHORTEST_NAME);
  if (FURTHER_NAMES.test(key) && areNames) return { unread: true, targets: false };
  const mayBeBare = isValue || OF_TARGETS.test(key);
  // ≥90%得10分 is about points.
  const targets = texts.filter(
    (text) => (TARGET.test(text) && !/[得扣减]|\d分/.test(text)) || (mayBeBare && NUMBER.test(text)),
  );
  // 是 and 否 answer beside other targets; alone they may be about anything.
  const answers = texts.filter((text) => text === '是' || text === '否').length;
  return {
    unread: false,
    targets: targets.length > 0 && (targets.length + answers) * 2 > texts.length,
  };
}

/** 备注, 说明, 财政部门意见 over ≥700座 in nearly every row: other targets, though the heading says nothing of them. */
function areTargetsInRemarks(view: SheetView, column: number, bottom: number): boolean {
  if (!REMARKS.test(view.readers.label(trimmedAt(view, bottom, column)).key)) return false;
  const texts = textsBelow(view, column, bottom + 1);
  return texts.length >= FEWEST_IN_REMARKS && texts.every((text) => SIGNED.test(text));
}

const REMARKS = /备注|说明$|意见$/;
const FEWEST_IN_REMARKS = 3;
const SIGNED = new RegExp(`^${AIM}\\s*\\d[^得扣]*$`);

/** 2027年 beside 2026年: a target too, of a year to come. What stands for years past is told for comparison. */
function isLater(key: string, read: number | null): boolean {
  const year = yearOfHeading(key);
  return year !== null && read !== null && year > read;
}

/** 补充指标 | 补充指标值: targets right of names that nobody read are not read either. */
export function withTheirNames(asides: readonly AsideColumn[]): AsideColumn[] {
  return asides.map((aside, index) => {
    const before = asides[index - 1];
    const isTheirs = aside.targets && before?.unread === true && before.to + 1 === aside.from;
    return isTheirs ? { ...aside, unread: true, targets: false } : aside;
  });
}
