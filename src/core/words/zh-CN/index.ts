import type { Words } from '../Words';
import { completenessWords } from './completeness';
import { fundingWords } from './funding';
import { resultWords } from './results';
import { unreadWords } from './unread';
import { valueWords } from './value';
import { workbookWords } from './workbook';
import { writingWords } from './writing';

export const zhCN: Words = {
  locale: 'zh-CN',
  severities: { error: '错误', warning: '警告', info: '提示' },
  profiles: { 'self-check': '单位自查', review: '财政审核' },
  categories: {
    completeness: '完整性',
    value: '指标值',
    funding: '资金',
    workbook: '各表之间',
    check: '检查本身',
  },
  fields: {
    projectName: '项目名称',
    department: '主管部门',
    implementingUnit: '实施单位',
    projectAttribute: '项目属性',
    projectPeriod: '项目期',
  },
  periods: { annual: '年度', 'medium-term': '中期' },
  requirements: { 'required-quantified': '必填量化', required: '必填', optional: '选填' },
  indicatorKinds: {
    quantity: '数量指标',
    quality: '质量指标',
    timeliness: '时效指标',
    cost: '成本指标',
    economic: '经济效益指标',
    social: '社会效益指标',
    ecological: '生态效益指标',
    sustainability: '可持续影响指标',
    satisfaction: '满意度指标',
  },
  nameless: '这条没有名称的指标',
  hiddenPlace: (place, { sheet, row, column }) =>
    place === 'sheet'
      ? `（工作表“${sheet}”是隐藏的。）`
      : `（${place === 'row' ? `第 ${row} 行` : `${column} 列`}是隐藏的，取消隐藏才能看到。）`,
  rules: {
    ...completenessWords,
    ...unreadWords,
    ...writingWords,
    ...valueWords,
    ...resultWords,
    ...fundingWords,
    ...workbookWords,
    'check/rule-failed': {
      title: '有一项没有查成',
      message: ({ params }) => `检查“${params.rule}”没有做完，这一项请人工核对。`,
      advice: '其他各项已查完。请把这条信息和表格一起发给维护人员。',
      source: '本工具自身的说明：没有查成的，不当作没有问题。',
    },
  },
};
