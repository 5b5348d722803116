import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

const RESULT_COLUMNS = {
  reached: '完成',
  progress: '执行情况',
  forecast: '全年预计',
};

export const resultWords: Pick<RulesWords, ResultRuleId> = {
  'value/weights-differ': {
    title: '分值合计不对',
    message: ({ params: { family, label, sum, due } }) =>
      family === ''
        ? `各指标${label}合计 ${sum}分，应为 ${due}分。`
        : `${family}的${label}合计 ${sum}分，表上规定 ${due}分。`,
    advice: '调整各指标的分值；预算执行率另占 10 分的，指标合计 90 分，否则合计 100 分。',
    source: '表格自身印的分值；财预〔2021〕101号：指标合计 90 分，预算执行率 10 分。',
  },
  'value/score-above-result': {
    title: '没有完成，得分偏高',
    message: ({ found, params }) => {
      const { target, reached, weight, why } = params;
      const given = `${weight}分里得了 ${(found ?? '').replace(/分$/, '')}分`;
      if (why === 'execution') return `预算执行率 ${reached}，${given}，高于执行的比例。`;
      const both = `目标${quoted(target)}，完成${quoted(reached)}`;
      if (why === 'high') return `${both}，${given}，高于完成的比例。`;
      const short = why === 'late' ? '晚了' : why === 'lower' ? '差一等' : '没有达到';
      return `${both}，${short}，却得了满分 ${weight}分。`;
    },
    advice: '按完成的比例或评分标准扣分，并写明原因。',
    source: '财预〔2020〕10号：未完成的指标按完成比例得分（原文待核对）。',
  },
  'value/score-out-of-range': {
    title: '得分超出分值',
    message: ({ found, params }) =>
      params.weight === ''
        ? `得分是 ${found ?? ''}，不能小于零。`
        : `分值 ${params.weight}分，却得了 ${(found ?? '').replace(/分$/, '')}分。`,
    advice: '核对分值和得分，得分在 0 到分值之间。',
    source: '算术：得分不多于分值，也不小于零。',
  },
  'value/result-out-of-range': {
    title: '完成值超出范围',
    message: ({ found, params }) => {
      if (params.why === 'negative') return `“${params.name}”的完成值是${quoted(found)}，不能小于零。`;
      if (params.why === 'unclear')
        return `“${params.name}”的完成值是${quoted(found)}，没有百分号，看不出是百分之几。`;
      return `“${params.name}”在 0 到 100% 之间，不可能是${quoted(found)}。`;
    },
    advice: '核对完成值的小数点和百分号，例如“92%”。',
    source: '算术：部分不会多于全部。',
  },
  'value/result-unit-differs': {
    title: '完成值与目标的单位不同',
    message: ({ params: { target, result, column } }) =>
      column === 'both'
        ? `目标是${quoted(target)}，执行情况和全年预计都用了另一个单位（${quoted(result)}），像是目标的单位写错了。`
        : `目标是${quoted(target)}，${RESULT_COLUMNS[column]}写的是${quoted(result)}，两个单位对不上。`,
    advice: '核对哪个单位写错了；完成值用目标的单位写，才看得出完成了没有。',
    source: '自评时拿完成值与目标值比较计分（财预〔2020〕10号的自评表），单位要相同。',
  },
  'value/score-sum-differs': {
    title: '总分与各项得分之和不等',
    message: ({ params: { label, total, sum, why } }) =>
      why === 'stale'
        ? `${label}的公式没有重算：存的是 ${total}分，各项得分之和是 ${sum}分。`
        : `${label} ${total}分，各项得分之和 ${sum}分。`,
    advice: '核对各项得分和总分，使两边相等。',
    source: '算术：总分等于预算执行率与各指标得分之和。',
  },
};
