import type { RuleParams } from '../../rules/RuleParams';
import type { RulesWords, WritingRuleId } from '../Words';
import { quoted, shouldBe } from './quoted';

/** The cell of the form that waits for it: ，D10 空着. */
const isBlank = (cell: string): string => (cell === '' ? '' : `，${cell} 空着`);

type Why = RuleParams['value/nonstandard-writing']['why'];

/** What is unusual of `found` (in quotes already); `due` says what to write instead, or is ''. */
const UNUSUAL: Readonly<Record<Why, (found: string, due: string) => string>> = {
  dashes: (found, due) => `日期${found}用了短横。${due}`,
  together: (found, due) => `日期${found}连着写，像是一个数。${due}`,
  twice: (found, due) => `${found}前后两处说的是一个意思，留一处就够了。${due}`,
  'unit-twice': (found, due) => `${found}的单位写了两遍。${due}`,
  'two-units': (found) => `${found}有两个单位，看不出按哪一个算。`,
  'two-bounds': (found, due) => `${found}连着写了两个界限。${due}只要一个界限的，删去另一个。`,
  'broken-off': (found) => `${found}的“/”后面没有写完。`,
  'two-signs': (found) => `${found}的两个符号方向相反，看不出是至少还是至多。`,
  fraction: (found) => `${found}写成了分数，比率要写成百分比。`,
  bracket: (found) => `${found}的括号没有写完。`,
  points: (found) => `${found}的小数点或逗号不对，读不出是多少。`,
  letters: (found, due) => `${found}的数里夹着字母，${due || '读不出是多少。'}`,
  'sign-last': (found, due) => `${found}的符号写在了数的后面。${due}`,
  'unit-first': (found, due) => `${found}的单位写在了数的前面。${due}`,
  'full-width': (found, due) => `${found}用了全角字符。${due}`,
  traditional: (found, due) => `${found}用了繁体字。${due}`,
  numeral: (found, due) => `${found}的数是用汉字写的。${due}`,
  'unit-column': (found, due) => `单位${found}不是通用的写法。${due}`,
  'unit-name': (found, due) => `${found}的单位不是通用的写法。${due}`,
};

export const writingWords: Pick<RulesWords, WritingRuleId> = {
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
        ? `${params.glyph === '' ? `${quoted(found)}的符号` : `“${params.glyph}”`}应写作“${params.due}”。${shouldBe(expected)}`
        : `“${params.glyph}”应写作“${params.due}”，表中 ${params.rows} 处都是这样写的。`,
    many: (count) => `${count} 个指标值的比较符号不规范`,
    advice: '统一用 ≥、≤、=。',
    source: '同类表格通用的写法；符号不一，汇总时认不出来。',
  },
  'value/stray-space': {
    title: '多了空格',
    message: ({ found, expected }) => `${quoted(found)}中间有空格。${shouldBe(expected)}`,
    many: (count) => `${count} 个指标值中间有空格`,
    advice: '删去空格。',
    source: '书写规范。',
  },
  'value/nonstandard-writing': {
    title: '写法不规范',
    message: ({ found, expected, params }) => UNUSUAL[params.why](quoted(found), shouldBe(expected)),
    many: (count) => `${count} 个指标值的写法不规范`,
    advice:
      '数字用半角的阿拉伯数字，汉字用简体；日期写成“2026年12月31日”；符号写在数前面，单位写在数后面，用通用的名称。',
    source: '书写规范。',
  },
  'value/columns-disagree': {
    title: '几列说的不一样',
    message: ({ found, params }) => {
      const beside = `旁边的列写的是“${params.columns}”，指标值却是${quoted(found)}`;
      if (params.why === 'qualitative') return `${beside}：有数的是定量指标。`;
      if (params.why === 'quantitative') return `${beside}：没有数的是定性指标。`;
      return `指标值写${quoted(found)}，旁边的列写“${params.columns}”，两处不一样。`;
    },
    advice: '符号和单位只写在自己的列里，指标值只写数；有数的是定量，用文字说的是定性，两处改成一致。',
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
  'value/sentence': {
    title: '把一句话当成了指标值',
    message: ({ found }) => `${quoted(found)}是一句话，不是一个指标值。`,
    many: (count) => `${count} 个指标值写成了一句话`,
    advice: '指标值只写符号、数和单位；说明写进三级指标的名称或年度目标。',
    source: '财政部门审核“明确清晰性”：指标值要能衡量。',
  },
  'value/several-values': {
    title: '一格写了几个值',
    message: ({ found }) =>
      `${quoted(found)}里有几个值，评分时只能按一个算：一条指标写一个值，其余的另起一行。`,
    advice: '拆成几条指标；只作说明的，写进三级指标的名称。',
    source: '自评时一条指标按一个目标值计分（财预〔2020〕10号的自评表）。',
  },
  'value/date-without-year': {
    title: '日期没有年份',
    message: ({ found, expected }) => `${quoted(found)}没有写年份。${shouldBe(expected)}`,
    many: (count) => `${count} 个日期没有写年份`,
    advice: '写上年份，例如“2024年12月底前”。',
    source: '书写规范：日期写到年。',
  },
  'value/date-impossible': {
    title: '没有这一天',
    message: ({ found }) => `日历上没有${quoted(found)}。`,
    advice: '核对月和日。',
    source: '日历。',
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
  'value/approximate': {
    title: '值是约数',
    message: ({ found }) => `${quoted(found)}是个约数，完成与否没有一条线。`,
    many: (count) => `${count} 个指标值是约数`,
    advice: '写一个确定的数，前面带 ≥ 或 ≤，例如“≥300人”。',
    source: '自评时按一个目标值计分（财预〔2020〕10号的自评表），约数无法计分。',
  },
  'value/kangxi-radical': {
    title: '用了康熙部首字符',
    message: ({ params }) => `“${params.odd}”是部首字符，看着像“${params.plain}”，查找和公式都认不出。`,
    many: (count) => `${count} 格用了部首字符，看着像普通的字`,
    advice: '换成普通的字；多半是从 PDF 里复制来的。',
    source: 'Unicode 的康熙部首区（U+2F00）与汉字是两套字符。',
  },
};
