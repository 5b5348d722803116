import type { Period } from '../../glossary/form';
import { resultColumn } from './resultColumns';

/** What stands in a column of the indicator block. */
export type ColumnRole =
  | 'level1'
  | 'level2'
  | 'name'
  /** 指标内容, 指标解释: read as the name where the form has no level-3 column. */
  | 'detail'
  | 'comparator'
  /** 指标方向性: 正向 or 反向 stands for the sign where the form has no column of signs. */
  | 'direction'
  /** 指标属性 over 定性 and 定量: which of both the target is. */
  | 'nature'
  | 'value'
  | 'unit'
  | 'requirement'
  /** 权重, 得分, 实际完成值, 备注 …: printed, but no part of the target. */
  | 'aside';

export interface ColumnLabel {
  readonly role: ColumnRole;
  /** Where the column says so itself: 年度目标值, 实施周期目标值. */
  readonly period: Period | null;
}

const NAMES: Readonly<Record<ColumnRole, string>> = {
  level1: '一级指标 一级目标 一级 级指标 一级指标名称 指标类别 指标类型 一级绩效指标 评价内容 评价指标',
  level2: '二级指标 二级目标 二级 二级指标名称 二级绩效指标',
  name: '三级指标 三级目标 三级 三级指标名称 三级指标内容 三级绩效指标 指标名称 指标 绩效指标名称 四级指标 具体指标 指标项 三级指标及内容 考核指标 明细指标 细化指标',
  detail: '指标内容 指标解释 指标描述 指标具体内容 绩效内容',
  comparator:
    '指标性质 性质 指标符号 符号 比较符 比较符号 运算符 运算符号 指标值类型 计算符号 关系符 目标值符号 指标值符号 逻辑关系',
  nature: '定性定量 定量定性 定性或定量 定量或定性 定性/定量 定量/定性',
  direction: '指标方向性 指标方向 方向性 指标方向值',
  value:
    '指标值 目标值 优 年度指标值 年度目标值 计划指标值 年初指标值 指标值及单位 目标值及单位 年度数值 数值 指标目标值 预期指标值 预期值 预期目标值 计划值 区域目标值 绩效目标值 绩效指标值 年初目标值 年度计划值 年初设定指标值 全年指标值 全年目标值 本年目标值 本年指标值 当年指标值 当年目标值 本年度指标值 本年度目标值 指标目标 计划目标值 产出值 年度绩效指标值 预期完成值 预计完成值 年度绩效目标值 申报值 批复值 年度预期值 年度值 全年值 本年值 年初计划值 年初预期值 设定值 设定目标值 计划完成值 年度计划完成值 全年计划完成值 本年计划完成值 年初计划完成值 计划目标 任务目标 量化目标 考核值 指标量化值 预期数值 任务值',
  unit: '度量单位 计量单位 单位 指标单位 指标值单位 指标计量单位 数值单位 目标值单位',
  requirement: '填报要求 是否必填 必填选填 填写要求 填报类型 必选可选',
  aside:
    '良 中 差 权重 指标权重 分值 得分 实际完成值 全年实际值 全年完成值 全年实际完成值 实际值 完成值 实际完成情况 实际完成 指标说明 备注 说明 绩效标准 评分标准 评分细则 评分规则 指标标准或依据 得分计算方法 计算方法 计算公式 数据来源 指标依据 依据 自评得分 序号 完成情况 完成率 偏差率 评价标准 上年完成值 上年实际值 历史值 行业值 扣分原因 参考值 全年预计完成值 指标来源 设定依据 指标设定依据 评分依据 证明材料 评分说明 参考标准 指标值说明 目标值说明',
};

const ANNUAL_COLUMN = /^(?:年度|年初|全年|本年|当年)/;

const MEDIUM_VALUE = new Set(
  '中期值 长期值 实施期值 中期指标值 中期目标值 长期目标值 长期指标值 实施周期目标值 实施周期指标值 实施期目标值 实施期指标值 中长期目标值 总目标值 总体目标值 项目总目标值 三年目标值 规划期目标值 实施期绩效目标值'.split(
    ' ',
  ),
);

const LABELS: ReadonlyMap<string, ColumnLabel> = new Map([
  ...(Object.keys(NAMES) as ColumnRole[]).flatMap((role) =>
    NAMES[role].split(' ').map((key): [string, ColumnLabel] => {
      const annual = role === 'value' && ANNUAL_COLUMN.test(key);
      return [key, { role, period: annual ? 'annual' : null }];
    }),
  ),
  ...[...MEDIUM_VALUE].map((key): [string, ColumnLabel] => [key, { role: 'value', period: 'medium-term' }]),
]);

const MEDIUM_PATTERN =
  /^(?:项目)?(?:中期|长期|中长期|实施期|实施周期|三年|规划期|滚动期?|总体|全周期)(?:绩效|总体|计划|预期|滚动)*(?:指标|目标)值$/;
const TARGET_PATTERN =
  /^(?:本年度?|当年|年度|年初|全年)?(?:计划|预期|预计|设定|申报|批复|审核|调整后|初始|拟达到|绩效|目标)*(?:指标|目标)值$/;
/** 当年预期实现值, 本年度计划水平: what is to be reached, in other words; 全年预计完成值 is what a review expects. */
const EXPECTED_PATTERN =
  /^(?:本年度?|当年|年度|全年)?(?:(?:预期|预计|计划)(?:当年|本年|年度)?实现(?:值|水平)?|(?:预期|计划|目标)水平)$/;
const REACHED = /实际|完成值|执行|上年|前年|去年|上一年|历史|往年|原因|措施|得分|评分|分值|权重|偏差|备注/;
const TARGET_WITH_YEAR =
  /^(?:预期|计划)?20\d{2}年?(?:度)?(?:预期|计划|目标|指标|绩效)*(?:实现)?(?:指标|目标|计划|预期)?值$/;

/** The column that a key heads, or null. */
export function columnLabel(key: string): ColumnLabel | null {
  const exact = LABELS.get(key);
  if (exact) return exact;
  if (key.length > 20) return null;
  // 总目标值 | 其中:本年目标值
  if (key.startsWith('其中')) return columnLabel(key.replace(/^其中[:：、,，]?/, ''));
  // 指标内容/计算公式: the first word says what stands there.
  const slash = key.indexOf('/');
  if (slash > 1) return LABELS.get(key.slice(0, slash)) ?? null;
  // 绩效指标性质, 绩效度量单位: the same columns; 绩效指标 alone is the block's own label.
  if (key.length > 4 && key.startsWith('绩效')) return columnLabel(key.slice(2));
  const isValue = key.endsWith('值');
  if (isValue && MEDIUM_PATTERN.test(key)) return { role: 'value', period: 'medium-term' };
  if (isValue && TARGET_PATTERN.test(key)) {
    return { role: 'value', period: ANNUAL_COLUMN.test(key) ? 'annual' : null };
  }
  if ((isValue || key.endsWith('水平')) && EXPECTED_PATTERN.test(key)) return { role: 'value', period: null };
  if (isReachedColumn(key)) return { role: 'aside', period: null };
  if (isValue && TARGET_WITH_YEAR.test(key)) return { role: 'value', period: null };
  return null;
}

const MEDIUM_HEADING =
  /^(?:项目)?(?:总(?=目标)|实施期|实施周期|中期|长期|中长期|全周期|总体|三年|规划期)(?:总?目标)?$/;
const ANNUAL_HEADING = /^(?:本年度?|年度|当年|全年)(?:目标)?$/;

/** The period that a heading below 指标值 speaks of: 实施期 | 本年度; null for any other. */
export function periodBelowValue(key: string): Period | null {
  if (key.length > 8) return null;
  if (MEDIUM_HEADING.test(key)) return 'medium-term';
  return ANNUAL_HEADING.test(key) ? 'annual' : null;
}

/** Whether a column heading speaks of what was reached, scored or was so in former years, not of the target. */
export function isReachedColumn(key: string): boolean {
  if (key.length > 20 || key.startsWith('预期')) return false;
  return REACHED.test(key) || resultColumn(key) !== null;
}

/** What further columns of a block speak of: who does it, when, for how much, how it is told; what was so before or elsewhere. */
const BESIDE = new RegExp(
  [
    '(?:科室|处室|股室|负责人|责任人|联系人|联系方式|分管领导)$',
    '^(?:责任|牵头|承办|配合|主办|落实|实施|考核|主管|归口|经办|完成|责任落实)(?:单位|部门|人员|人)$',
    '(?:编码|代码|编号)$',
    '^(?:预计|计划|要求|预期|拟)?(?:完成|实施|起止|实现)?(?:时限|时间|期限|日期|时间节点)(?:要求|节点)?$',
    '^(?:考核|评价|统计|监测|数据)?(?:周期|频次|频率|时点)$',
    '^(?:对应|涉及|所需|预算|安排|支出|投入)?(?:金额|经费|资金|预算|投资)$',
    '^(?:对应|支出)(?:支出)?(?:内容|项目|事项)$',
    '^(?:是否|去年|上年|往年|历年|同期|现状|现有|起始|起点|初始值|基准|基期|行业)|平均(?:水平|值)?$',
    '^(?:同比)?(?:增幅|增减|增长率?|变动|变化)(?:率|值|情况)?$',
    '^(?:扣|加|赋|得)分|佐证|(?:材料|依据|意见|口径|公式|方法|来源)$',
  ].join('|'),
);

/** Whether a heading in words of its own speaks of anything but levels, names and targets: 责任科室, 完成时限, 行业平均水平. */
export function standsBeside(key: string): boolean {
  return key.length <= 12 && BESIDE.test(key);
}
