import type { RulesWords } from '../Words';
import { quoted } from './quoted';

type FundingWords = Pick<RulesWords, Extract<keyof RulesWords, `funding/${string}`>>;

/** Whose amounts they are; '' where they are the project's. */
const named = (label: string): string => (label === '' ? '' : `“${label}”`);

export const fundingWords: FundingWords = {
  'funding/amount-not-numeric': {
    title: '金额不是一个数',
    message: ({ found, expected, params }) => {
      const filled = `“${params.label}”填的是${quoted(found)}`;
      if (params.unitSaid === 'slip')
        return `${filled}，和表上的单位（${params.unit}）不一致：按 ${expected ?? ''}${params.unit}算，总额才等于各项之和。这一格只填数，应为：${expected ?? ''}。`;
      if (params.unitSaid === 'tiny')
        return `${filled}，表上的单位是${params.unit}：单位可能不对，请核对后只填数。`;
      if (params.unitSaid === 'needed')
        return expected === null
          ? `${filled}：合计时已经算上，但 Excel 的求和公式不算它。先在表头写明单位（${params.unit}），这一格再只填数。`
          : `${filled}，应为：${expected}。表头没有写单位，这一格的单位不能省。`;
      if (expected === null) return `${filled}，读不出金额。`;
      const parts = found?.includes('其中') ? '“其中”的各项填到各自的格里。' : '';
      return `${filled}。这一格按${params.unit}只填数，应为：${expected}。${parts}`;
    },
    many: (count) => `${count} 个金额不是一个数`,
    advice: '这一格只填数，单位在表头；说明写到别处。',
    source: '表格自身的栏目：项目资金的单位写在表头。',
  },
  'funding/amount-as-text': {
    title: '金额是文本型数字',
    message: ({ found, params }) =>
      `“${params.label}”的 ${(found ?? '').trim()} 是文本型数字：合计时已经算上，但 Excel 的求和公式不算它。`,
    many: (count) => `${count} 个金额是文本型数字，Excel 的求和公式不算它们`,
    advice: '改成数字：选中这一格，点“转换为数字”，或重新录入。',
    source: 'Excel 的规则：求和公式跳过文本。',
  },
  'funding/amount-format': {
    title: '金额显示成了日期或百分比',
    message: ({ found, params }) =>
      `“${params.label}”显示为${params.shown === 'percent' ? '百分比' : '日期'} ${(found ?? '').trim()}，存的数是 ${params.held}。`,
    advice: '把单元格格式改成“常规”或“数值”，再核对金额。',
    source: '表格自身的栏目：这一格填金额。',
  },
  'funding/amount-negative': {
    title: '金额是负数',
    message: ({ found, params }) => `“${params.label}”是 ${found ?? ''}，金额不能小于零。`,
    advice: '核对这一格的数。',
    source: '算术：预算安排的资金不小于零。',
  },
  'funding/total-missing': {
    title: '资金总额没有填',
    message: ({ params }) =>
      params.sources === '' ? `“${params.label}”没有填。` : `只有${params.sources}的金额，没有资金总额。`,
    advice: '填写本年安排的资金总额；没有安排的填 0。',
    source: '表格自身的栏目。',
  },
  'funding/parts-missing': {
    title: '资金来源没有填',
    message: ({ params }) => `“${params.label}”是 ${params.total}${params.unit}，资金来源一项也没有填。`,
    advice: '把总额分到财政拨款、其他资金等各项。',
    source: '表格自身的勾稽关系：总额等于各项来源之和。',
  },
  'funding/total-differs-from-parts': {
    title: '总额与各项之和不等',
    message: ({ params }) => {
      const { total, parts, difference, unit, cells, column, of } = params;
      const name = of === '' ? '总额' : `“${of}”`;
      const whole = `${column === '' ? '' : `“${column}”的`}${name}`;
      const items = of === '' ? '各项' : '下列各级';
      if (params.why === 'stale')
        return `${whole}的公式没有重算：存的是 ${total}${unit}，${items}之和是 ${parts}${unit}。`;
      const differs = `${whole} ${total}${unit}，${items}之和 ${parts}${unit}，相差 ${difference}${unit}。`;
      if (params.why === 'text') return `${differs}${cells} 是文本型数字，公式没有把它加进去。`;
      if (params.why === 'blank')
        return `${differs}${cells}没有填；${name}如果没有错，这一项就是 ${difference}${unit}。`;
      if (params.why === 'blanks') return `${differs}${cells}没有填。`;
      if (params.why === 'rounded') return `${differs}显示的数经过四舍五入（${cells}），看上去可能相等。`;
      return differs;
    },
    advice: '核对总额和每一项来源，使两边相等。',
    source: '表格自身的勾稽关系：总额等于各项来源之和。',
  },
  'funding/cost-differs-from-total': {
    title: '成本与资金总额不等',
    message: ({ params }) => {
      const both = `成本指标合计 ${params.costs}${params.unit}，资金总额 ${params.total}${params.unit}`;
      return params.why === 'unit'
        ? `${both}，正好差一万倍，多半是把元和万元弄混了。`
        : `${both}，相差 ${params.difference}${params.unit}。`;
    },
    advice: '核对成本指标和资金总额；成本只列了一部分的，把其余的补上。',
    source: '审核中常见的退回原因：成本指标与预算对不上。',
  },
  'funding/spending-differs-from-total': {
    title: '支出明细与资金总额不等',
    message: ({ params }) =>
      `支出明细合计 ${params.spent}${params.unit}，资金总额 ${params.total}${params.unit}，相差 ${params.difference}${params.unit}。`,
    advice: '核对支出明细和资金总额，使两边相等。',
    source: '表格自身的勾稽关系：钱怎么花与安排多少钱应当一致。',
  },
  'funding/execution-rate-differs': {
    title: '执行率算得不对',
    message: ({ found, expected, params }) =>
      `${named(params.label)}预算 ${params.planned}${params.unit}，执行 ${params.spent}${params.unit}，执行率应为 ${expected ?? ''}，写的是${quoted(found)}。`,
    advice: '核对预算数、执行数和执行率。',
    source: '表格自身的栏目：执行率等于执行数除以预算数。',
  },
  'funding/spent-above-budget': {
    title: '执行数多于预算数',
    message: ({ params }) =>
      `${named(params.label)}${params.of === 'expected' ? '预计全年' : ''}执行 ${params.spent}${params.unit}，比预算 ${params.planned}${params.unit}多 ${params.difference}${params.unit}。`,
    advice: '核对两个数；预算调整过的，全年预算数写调整后的。',
    source: '预算法第十三条：支出必须以经批准的预算为依据（原文待核对）。',
  },
  'funding/unit-not-stated': {
    title: '金额没有写明单位',
    message: ({ found, params }) =>
      `“${params.label}”是 ${(found ?? '').trim()}，表上没有写单位：按元算是 ${params.asYuan}万元，按万元算是 ${params.asWan}万元。`,
    advice: '在表头写明“单位：万元”或“单位：元”，或在资金栏目里写“项目资金（万元）”。',
    source: '表格自身的栏目：项目资金要有单位。',
  },
  'funding/one-lump-cost': {
    title: '成本只有一个总数',
    message: ({ found, params }) =>
      `成本指标只有“${params.name}”一条，${quoted(found)}就是资金总额，没有细分。`,
    advice: '按用途或单价细分，例如“培训费≤5万元”“人均≤500元”。',
    source: '财预〔2021〕101号：写单位成本，无法拆分的写分项成本控制数。',
  },
  'funding/medium-term-below-annual': {
    title: '中期总额少于年度总额',
    message: ({ params }) =>
      `中期资金总额 ${params.mediumTerm}${params.unit}，少于年度资金总额 ${params.annual}${params.unit}。`,
    advice: '中期包含本年，核对两个总额。',
    source: '算术：整个项目期的资金不少于其中一年的。',
  },
};
