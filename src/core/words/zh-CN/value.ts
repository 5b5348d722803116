import type { ResultRuleId, RulesWords } from '../Words';
import { quoted } from './quoted';

/** The cell of the form that waits for it: ，D10 空着. */
const isBlank = (cell: string): string => (cell === '' ? '' : `，${cell} 空着`);

type ValueWords = Pick<RulesWords, Exclude<Extract<keyof RulesWords, `value/${string}`>, ResultRuleId>>;

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
  'value/number-missing': {
    title: '缺少数',
    message: ({ found }) => `${quoted(found)}只有符号或单位，没有数。`,
    many: (count) => `${count} 个指标值只有符号或单位，没有数`,
    advice: '补上数，例如“≥20公里”。',
    source: '指标值由符号、数、单位组成。',
  },
  'value/unit-missing': {
    title: '缺少单位',
    message: ({ found, expected, params }) => {
      const due = params.sign === 'missing' ? `${expected}，还要写明 ≥、≤ 或 =` : expected;
      return `${quoted(found)}没有单位${isBlank(params.blank)}。${expected === null ? '' : `按指标名称应为：${due}。`}`;
    },
    many: (count) => `${count} 个指标值没有单位`,
    advice: '在数后面写单位，例如“3个”“220门”“95%”。',
    source: '各地审核要求：指标值、计量单位准确合理。',
  },
  'value/money-unit-incomplete': {
    title: '金额单位不完整',
    message: ({ found, expected }) =>
      `金额要写明单位：元、万元或亿元。${expected === null ? `${quoted(found)}没有写全。` : `应为：${expected}。`}`,
    many: (count) => `${count} 个金额没有写全单位`,
    advice: '写全“元”字，例如“100万元”“28.40元/株”。',
    source: '各地审核要求：计量单位准确；“万”是数，“万元”才是金额。',
  },
  'value/comparator-missing': {
    title: '缺少比较符号',
    message: ({ found, expected, params }) =>
      `${quoted(found)}没有写明是至少、至多还是正好${isBlank(params.blank)}。${expected === null ? '' : `多半应为：${expected}。`}`,
    many: (count) => `${count} 个指标值没有写明是至少、至多还是正好`,
    advice: '在数前写 ≥、≤ 或 =。',
    source: '各地审核要求：指标方向、目标值准确合理。',
  },
  'value/comparator-glyph': {
    title: '比较符号不规范',
    message: ({ found, params, expected }) =>
      params.rows === ''
        ? `${params.glyph === '' ? `${quoted(found)}的符号` : `“${params.glyph}”`}应写作“${params.due}”。${expected === null ? '' : `应为：${expected}。`}`
        : `“${params.glyph}”应写作“${params.due}”，表中 ${params.rows} 处都是这样写的。`,
    many: (count) => `${count} 个指标值的比较符号不规范`,
    advice: '统一用 ≥、≤、=。',
    source: '同类表格通用的写法；符号不一，汇总时认不出来。',
  },
  'value/stray-space': {
    title: '多了空格',
    message: ({ found, expected }) =>
      `${quoted(found)}中间有空格。${expected === null ? '' : `应为：${expected}。`}`,
    many: (count) => `${count} 个指标值中间有空格`,
    advice: '删去空格。',
    source: '书写规范。',
  },
  'value/nonstandard-writing': {
    title: '写法不规范',
    message: ({ found, expected, params }) => {
      const due = expected === null ? '' : `应为：${expected}。`;
      if (params.why === 'dashes') return `日期${quoted(found)}用了短横。${due}`;
      if (params.why === 'together') return `日期${quoted(found)}连着写，像是一个数。${due}`;
      if (params.why === 'twice') return `${quoted(found)}前后两处说的是一个意思，留一处就够了。${due}`;
      if (params.why === 'unit-twice') return `${quoted(found)}的单位写了两遍。${due}`;
      if (params.why === 'two-units') return `${quoted(found)}有两个单位，看不出按哪一个算。`;
      if (params.why === 'broken-off') return `${quoted(found)}的“/”后面没有写完。`;
      if (params.why === 'two-signs') return `${quoted(found)}的两个符号方向相反，看不出是至少还是至多。`;
      if (params.why === 'fraction') return `${quoted(found)}写成了分数，比率要写成百分比。`;
      if (params.why === 'bracket') return `${quoted(found)}的括号没有写完。`;
      if (params.why === 'points') return `${quoted(found)}的小数点或逗号不对，读不出是多少。`;
      if (params.why === 'letters') return `${quoted(found)}的数里夹着字母，${due || '读不出是多少。'}`;
      if (params.why === 'sign-last') return `${quoted(found)}的符号写在了数的后面。${due}`;
      if (params.why === 'unit-first') return `${quoted(found)}的单位写在了数的前面。${due}`;
      if (params.why === 'full-width') return `${quoted(found)}用了全角字符。${due}`;
      if (params.why === 'traditional') return `${quoted(found)}用了繁体字。${due}`;
      if (params.why === 'numeral') return `${quoted(found)}的数是用汉字写的。${due}`;
      if (params.why === 'unit-column') return `单位${quoted(found)}不是通用的写法。${due}`;
      return `${quoted(found)}的单位不是通用的写法。${due}`;
    },
    many: (count) => `${count} 个指标值的写法不规范`,
    advice:
      '数字用半角的阿拉伯数字，汉字用简体；日期写成“2026年12月31日”；符号写在数前面，单位写在数后面，用通用的名称。',
    source: '书写规范。',
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
  'value/columns-disagree': {
    title: '几列说的不一样',
    message: ({ found, params }) =>
      params.why === 'qualitative'
        ? `旁边的列写的是“${params.columns}”，指标值却是${quoted(found)}：有数的是定量指标。`
        : `指标值写${quoted(found)}，旁边的列写“${params.columns}”，两处不一样。`,
    advice: '符号和单位只写在自己的列里，指标值只写数；有数的，指标性质填 ≥、≤ 或 =。',
    source: '表格自身的栏目：指标性质、指标值、计量单位合起来是一个值。',
  },
  'value/range': {
    title: '写成了区间',
    message: ({ found, params }) => {
      const [floor, ceiling] = [`“≥${params.low}${params.unit}”`, `“≤${params.high}${params.unit}”`];
      const due = params.keep === 'low' ? floor : params.keep === 'high' ? ceiling : `${floor}或${ceiling}`;
      return `${quoted(found)}是一个区间，完成与否没有一条线。可写${due}。`;
    },
    many: (count) => `${count} 个指标值写成了区间`,
    advice: '只写一个数，前面带 ≥ 或 ≤。',
    source: '自评时按一个目标值计分（财预〔2020〕10号的自评表），区间无法计分。',
  },
  'value/range-reversed': {
    title: '区间前大后小',
    message: ({ found, params }) =>
      params.of === 'days'
        ? `${quoted(found)}的起止时间前后颠倒了。`
        : `区间的前一个数 ${params.low} 比后一个数 ${params.high} 大。`,
    advice: '核对两个数；最好只写一个数，带 ≥ 或 ≤。',
    source: '算术：区间应由小到大。',
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
  'value/sentence': {
    title: '把一句话当成了指标值',
    message: ({ found }) => `${quoted(found)}是一句话，不是一个指标值。`,
    many: (count) => `${count} 个指标值写成了一句话`,
    advice: '指标值只写符号、数和单位；说明写进三级指标的名称或年度目标。',
    source: '财政部门审核“明确清晰性”：指标值要能衡量。',
  },
  'value/several-values': {
    title: '一格写了几个值',
    message: ({ found }) => `${quoted(found)}里有几个值。`,
    advice: '一条指标写一个值，拆成几行。',
    source: '自评时一条指标按一个目标值计分（财预〔2020〕10号的自评表）。',
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
  'value/date-without-year': {
    title: '日期没有年份',
    message: ({ found, expected }) =>
      `${quoted(found)}没有写年份。${expected === null ? '' : `应为：${expected}。`}`,
    many: (count) => `${count} 个日期没有写年份`,
    advice: '写上年份，例如“2024年12月底前”。',
    source: '书写规范：日期写到年。',
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
  'value/date-impossible': {
    title: '没有这一天',
    message: ({ found }) => `日历上没有${quoted(found)}。`,
    advice: '核对月和日。',
    source: '日历。',
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
  'value/number-became-date': {
    title: '数被变成了日期',
    message: ({ found, params }) => {
      const kind = params.shown === 'time' ? '时间' : '日期';
      const typed = found?.trim() === params.typed ? '输入的数' : `是 ${params.typed} `;
      return `${quoted(found)}是${kind}，不是数，多半${typed}被 Excel 变成了${kind}。`;
    },
    many: (count) => `${count} 个数多半被 Excel 变成了日期或时间`,
    advice: '先把单元格格式设成“文本”，再写一个带符号和单位的数，例如“≥7次”。',
    source: 'Excel 会把 7-9、1-3、12:30 这样的输入自动变成日期或时间。',
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
  'value/approximate': {
    title: '值是约数',
    message: ({ found }) => `${quoted(found)}是个约数，完成与否没有一条线。`,
    many: (count) => `${count} 个指标值是约数`,
    advice: '写一个确定的数，前面带 ≥ 或 ≤，例如“≥300人”。',
    source: '自评时按一个目标值计分（财预〔2020〕10号的自评表），约数无法计分。',
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
  'value/kangxi-radical': {
    title: '用了康熙部首字符',
    message: ({ params }) => `“${params.odd}”是部首字符，看着像“${params.plain}”，查找和公式都认不出。`,
    many: (count) => `${count} 格用了部首字符，看着像普通的字`,
    advice: '换成普通的字；多半是从 PDF 里复制来的。',
    source: 'Unicode 的康熙部首区（U+2F00）与汉字是两套字符。',
  },
};
