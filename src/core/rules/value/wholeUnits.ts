import type { Decimal } from '../../money/decimal';

/** What is counted one by one; 1.5万人 and 2.5个月 are something else. */
const WHOLE = new Set(
  (
    '个 人 名 位 次 台 套 件 份 篇 期 场 批 户 座 家 辆 只 头 株 本 册 项 栋 处 所 条 支 部 幅 张 盏 艘 架 人次 户次 场次 批次 班次 ' +
    '车次 台套 个村 个点 村 届 轮 门 课 节'
  ).split(' '),
);
const HAS_FRACTION = /\.\d*[1-9]/;

/** Whether half of such a one makes no sense: 人, 次, 台. */
export const isCountedWhole = (unit: string): boolean => WHOLE.has(unit);

/** 2.5, and not 2.0. */
export const hasFraction = (number: Decimal): boolean => HAS_FRACTION.test(number);
