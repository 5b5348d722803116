import type { RulesWords, UnreadRuleId } from '../Words';
import { quoted } from './quoted';

/** 等, after the first three of more cells. */
function more(count: string): string {
  return Number(count) > 3 ? '等' : '';
}

export const unreadWords: Pick<RulesWords, UnreadRuleId> = {
  'completeness/form-not-read': {
    title: '可能是目标表，没有读出',
    message: () => '这张工作表像是绩效目标表，但栏目的写法认不出来，里面的内容都没有检查，也没有汇总。',
    advice:
      '请对照通用表样核对栏目名称（项目名称、一级指标、三级指标、指标值等）；不是目标表的，可以忽略这一条。',
    source: '本工具自身的说明：没有读出来的表，不能说没有问题。',
  },
  'completeness/indicators-not-read': {
    title: '指标没有读全',
    message: ({ params }) =>
      params.some === 'some'
        ? `有 ${params.count} 格文字像是指标，没有读出来（${params.cells}${more(params.count)}），这些指标没有检查。`
        : `这张表的指标没有读出来：${params.cells}${more(params.count)}，共 ${params.count} 格，都没有检查。`,
    advice: '看看指标的栏目是否写明一级指标、二级指标、三级指标、指标值，是否每条指标占一行。',
    source: '本工具自身的说明：没有读出来的指标，不能说没有问题。',
  },
  'completeness/head-not-read': {
    title: '基本信息没有读出',
    message: ({ params }) => `没有读到项目名称；${params.cells}${more(params.count)}的文字认不出是哪一栏。`,
    advice: '看看项目名称、主管部门、实施单位等栏目是不是用了别的写法。',
    source: '本工具自身的说明：没有读出来的栏目，没有参加检查。',
  },
  'completeness/funding-not-read': {
    title: '资金没有读全',
    message: ({ params }) =>
      params.some === 'some'
        ? `${params.count === '1' ? '这里' : `${params.cells}${more(params.count)}`}的金额认不出是哪一项，没有计入合计。`
        : params.some === 'rows'
          ? `同一个项目各行的金额不一样：${params.cells}${more(params.count)}的金额和第一行的不同，没有计入合计。`
          : `没有读到资金总额；${params.cells}${more(params.count)}的内容像是资金，没有读出来，也没有计入合计。`,
    advice: '看看资金的栏目是不是用了别的写法，例如“年度资金总额”“其中：财政拨款”。',
    source: '本工具自身的说明：没有读出来的金额，没有参加核对和汇总。',
  },
  'completeness/goals-not-read': {
    title: '年度目标没有读全',
    message: ({ params }) =>
      params.some === 'some'
        ? `${params.cells}${more(params.count)}的文字像是目标，没有读出来，没有参加检查。`
        : `没有读到年度目标；${params.cells}${more(params.count)}的文字像是目标，没有读出来，也没有参加检查。`,
    advice: '看看目标的栏目是不是用了别的写法，例如“年度目标”“年度绩效目标”“总体目标”。',
    source: '本工具自身的说明：没有读出来的目标，没有参加检查。',
  },
  'completeness/targets-not-checked': {
    title: '另有目标值没有检查',
    message: ({ params }) => {
      const where = `${params.cells}${more(params.count)}，共 ${params.count} 格`;
      const whose = params.headings === '' ? '旁边一栏' : params.headings;
      return `${whose}填的也是目标值（${where}），没有检查；检查的只是${params.read === '' ? '前一栏' : params.read}。`;
    },
    advice: '各单位、各档分列目标值的，请逐栏核对；只该有一个目标值的，把它填在“指标值”一栏。',
    source: '本工具自身的说明：一条指标检查一个目标值，没有检查的不能说没有问题。',
  },
  'completeness/text-not-placed': {
    title: '有一段文字没有读进表里',
    message: ({ found }) => `${quoted(found)}不属于任何一栏，没有参加检查。`,
    advice: '看看是不是写错了格；与表无关的移到表外。',
    source: '本工具自身的说明：读不进去的如实说出来，不悄悄丢掉。',
  },
};
