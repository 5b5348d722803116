import type { ResultRuleId, RulesWords, WritingRuleId } from '../Words';
import { quoted } from './quoted';

type ValueWords = Pick<
  RulesWords,
  Exclude<Extract<keyof RulesWords, `value/${string}`>, ResultRuleId | WritingRuleId>
>;

export const valueWords: ValueWords = {
  'value/not-quantified': {
    title: '没有量化',
    message: ({ found, params }) =>
      params.tag === ''
        ? `${params.group}应当量化，${quoted(found)}没有写出数来。`
        : `${params.group}标着“${params.tag}”，${quoted(found)}没有写出数来。`,
    many: (count) => `${count} 个应当量化的指标值没有写出数来`,
    advice: '写出数和单位，例如“≥16次”“≥95%”“2024年12月底前”。',
    source: '表格自身的标注（必填量化）；地方办法：尽量进行定量表述。',
  },
  'value/rate-as-quantity': {
    title: '数量写成了比率',
    message: ({ found, params }) => `“${params.name}”列在数量指标里，${quoted(found)}看不出做了多少。`,
    many: (count) => `${count} 条数量指标写成了比率`,
    advice: '写出次数、人数、件数等，例如“≥12次”；合格率、及时率放到质量、时效指标里。',
    source: '财预〔2015〕88号的指标框架：数量指标说提供多少产品和服务。',
  },
  'value/medium-term-below-annual': {
    title: '中期的数量少于年度',
    message: ({ found, params }) => `“${params.name}”中期${quoted(found)}，少于年度的“${params.annual}”。`,
    advice: '中期包含本年，核对两个数，看是不是填反了。',
    source: '算术：几年累计的数量不少于其中一年的。',
  },
  'value/percent-out-of-range': {
    title: '百分数超出范围',
    message: ({ found, params }) => {
      if (params.limit === 'part') return `“${params.name}”写的是${quoted(found)}，多半应为 ${params.due}。`;
      if (params.limit === 'below') return `“${params.name}”是${quoted(found)}，比率不能小于零。`;
      return params.limit === 'usual'
        ? `“${params.name}”一般在 0 到 100% 之间，${quoted(found)}请核对是不是有意超额。`
        : `“${params.name}”在 0 到 100% 之间，${quoted(found)}不可能达到。`;
    },
    advice: '核对小数点和百分号，例如“≥95%”。',
    source: '算术：部分不会多于全部。',
  },
  'value/idle-target': {
    title: '目标值起不到作用',
    message: ({ found, expected, params }) =>
      expected === null
        ? params.comparator === ''
          ? `${quoted(found)}等于没有定目标。`
          : `${quoted(found)}怎样都能达到，分不出好坏。`
        : `${quoted(found)}不可能再${params.comparator === '≥' ? '高' : '低'}，写成“${expected}”就可以。`,
    many: (count) => `${count} 个目标值起不到作用`,
    advice: '能达到的上限写“=”，或定一个够得着、也可能够不着的数。',
    source: '审核中常见的退回原因：目标值脱离实际。',
  },
  'value/wrong-direction': {
    title: '指标方向像是写反了',
    message: ({ found, params }) => {
      if (params.stated !== undefined)
        return `“${params.name}”的指标方向写的是“${params.stated}”，指标值却是${quoted(found)}，两处不一样。`;
      return params.comparator === ''
        ? `“${params.name}”的指标方向写的是${quoted(found)}，像是写反了。`
        : `“${params.name}”写的是${quoted(found)}，${found?.includes(params.comparator) ? `“${params.comparator}”的` : ''}方向像是反了。`;
    },
    advice: '越大越好的用 ≥，越小越好的和花费用 ≤。',
    source: '各地审核要求：指标方向准确合理。',
  },
  'value/unit-mismatch': {
    title: '单位与指标不符',
    message: ({ found, params: { group, unit } }) => {
      const given = `${group}的值是${quoted(found)}，`;
      if (unit === '') return `${given}日期不是这类指标的值。`;
      return unit === ':' ? `${given}比例看不出是多少。` : `${given}“${unit}”不是这类指标的单位。`;
    },
    advice: '换成这类指标的值：质量写比率或等级，成本写金额，满意度写百分数；或把指标移到合适的一类。',
    source: '财预〔2015〕88号的指标框架：数量、质量、时效、成本各有所指。',
  },
  'value/cost-as-percentage': {
    title: '成本写成了比率',
    message: ({ found, params }) => `“${params.name}”的值是${quoted(found)}，看不出花多少钱。`,
    many: (count) => `${count} 条成本指标写成了比率`,
    advice: '写金额或单价，例如“≤20万元”“≤500元/人”。',
    source: '财预〔2021〕101号强化成本指标：写单位成本或分项成本控制数。',
  },
  'value/not-graded': {
    title: '定性的值没有分等级',
    message: ({ found }) => `${quoted(found)}看不出做到什么程度。`,
    many: (count) => `${count} 个定性的值看不出做到什么程度`,
    advice:
      '能用数就用数；不能的分级分档，写明各等级的线，例如“优：下降10%以上；良：下降5%-10%；差：下降5%以下”。',
    source: '地方办法转引的要求：不能量化的，采用定性的分级分档形式表述。',
  },
  'value/period-not-deadline': {
    title: '时效写成了一段时间',
    message: ({ found, params }) => {
      if (params.why === 'rhythm') return `${quoted(found)}只说了隔多久一次，看不出哪天以前要完成。`;
      return `${quoted(found)}是${params.why === 'year' ? '一整年' : '一段时间'}，看不出哪天以前要完成。`;
    },
    many: (count) => `${count} 个时效指标看不出哪天以前要完成`,
    advice: '写完成的期限或及时率，例如“2024年12月底前”“及时率≥95%”。',
    source: '时效指标反映完成是否及时；审核常见退回原因。',
  },
  'value/date-outside-year': {
    title: '日期不在本年度',
    message: ({ found, params: { year, since, until } }) => {
      if (since !== '') return `中期从 ${since} 年算起，${quoted(found)}在这以前。`;
      const behind = until === '' ? '' : `，也在项目期之后（项目期到 ${until}为止）`;
      return `这是 ${year} 年度的表，${quoted(found)}不在这一年${behind}。`;
    },
    advice: '核对年份；跨年的项目，年度一侧写本年要完成的日期。',
    source: '表格标题的年度。',
  },
  'value/goal-differs': {
    title: '与年度目标的数不一致',
    message: ({ found, params }) =>
      `年度目标（${params.cell}）写的是“${params.goal}”，这里是${quoted(found)}，两处不一致。`,
    advice: '核对后改成同一个数；本来就是两件事的，把说法写得不一样。',
    source: '财政部门审核“相关性”：指标应与目标对应、一致。',
  },
  'value/goal-date-differs': {
    title: '与年度目标的期限不一致',
    message: ({ found, params }) =>
      `年度目标（${params.cell}）写的是“${params.goal}”，这里是${quoted(found)}，两处不一致。`,
    advice: '核对后改成同一个期限；本来就是两件事的，把说法写得不一样。',
    source: '财政部门审核“相关性”：指标应与目标对应、一致。',
  },
  'value/goal-outside-year': {
    title: '年度目标不是本年度的',
    message: ({ found, params }) => `这是 ${params.year} 年度的表，年度目标写的却是${quoted(found)}。`,
    advice: '核对年份，多半是照抄了别的年度的表；确实是分几年做的，写明本年做什么。',
    source: '表格标题的年度。',
  },
  'value/period-outside-year': {
    title: '项目期不含本年度',
    message: ({ found, params }) => `这是 ${params.year} 年度的表，项目期${quoted(found)}却不含这一年。`,
    advice: '核对项目期；多半是照抄了上年的表。',
    source: '表格标题的年度。',
  },
  'value/negative-value': {
    title: '指标值是负数',
    message: ({ found, params }) =>
      `“${params.name}”的值是${quoted(found)}，${params.of === 'money' ? '金额' : params.of === 'time' ? '时间' : '数量'}不能小于零。`,
    advice: '核对这个数；横线不是符号的，改成 ≥、≤ 或 =。',
    source: '算术：数量、金额和时间不小于零。',
  },
  'value/time-and-rate': {
    title: '问时间答比率，或问比率答时间',
    message: ({ found, params }) =>
      params.asked === 'time'
        ? `“${params.name}”问的是时间，${quoted(found)}是比率，对不上。`
        : `“${params.name}”问的是比率，${quoted(found)}是时间，对不上。`,
    advice: '时间写期限或天数，例如“2024年12月底前”“≤5天”；比率写百分数，例如“≥95%”；或者改指标名称。',
    source: '财政部门审核：指标名称与指标值应当对应。',
  },
  'value/fraction-of-whole': {
    title: '整数的东西写成了小数',
    message: ({ found, params }) => `${quoted(found)}带小数，按“${params.unit}”计的应当是整数。`,
    advice: '核对小数点和单位，例如“1.5万人”是不是漏了“万”；平均数写明“平均”。',
    source: '算术：按个数的东西没有半个。',
  },
  'value/input-as-output': {
    title: '把投入写成了产出',
    message: ({ found, params }) => `“${params.name}”写的是${quoted(found)}，这是投入，看不出产出了多少。`,
    advice: '写钱和人换来了什么，例如“培训人数≥300人”“维修道路≥12公里”；金额放到成本指标里。',
    source: '财预〔2015〕88号的指标框架：数量指标说提供多少产品和服务。',
  },
};
