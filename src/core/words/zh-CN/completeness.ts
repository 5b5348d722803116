import type { RuleParams } from '../../rules/RuleParams';
import type { ResultRuleId, RulesWords, UnreadRuleId } from '../Words';
import { quoted } from './quoted';

type CompletenessWords = Pick<
  RulesWords,
  Exclude<Extract<keyof RulesWords, `completeness/${string}`>, ResultRuleId | UnreadRuleId>
>;

/** 待定, 待补充, 未定: the person's own word, and no mark of a template. */
const WAITS = /[待未暂]|TBD/i;
const SAME_AS_OTHER = /同[上左前]/;

/** 项目名称、资金和年度目标 */
function sections(missing: RuleParams['completeness/section-missing']): string {
  const funding = missing.funding === 'annual' ? '年度资金总额' : '资金';
  const names = [missing.name && '项目名称', missing.funding && funding, missing.goal && '年度目标'].filter(
    Boolean,
  );
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join('、')}和${last}`;
}

/** What the name of a misplaced indicator tells. */
const BELONGS: Readonly<Record<RuleParams['completeness/indicator-in-wrong-group']['of'], string>> = {
  satisfaction: '满意度',
  timeliness: '完成的时间',
  cost: '花的钱',
  quality: '质量',
};

export const completenessWords: CompletenessWords = {
  'completeness/no-indicators': {
    title: '没有指标',
    message: () => '整张表一条绩效指标也没有。',
    advice: '补填绩效指标：产出、效益、满意度各写什么、达到多少。',
    source: '财预〔2015〕88号：绩效目标要有相应的绩效指标。',
  },
  'completeness/section-missing': {
    title: '表上缺栏目',
    message: ({ params }) => `表上没有找到${sections(params)}的栏目。`,
    advice: '照表式把缺的行补上；已经写了的，看看是不是用了别的说法，或者写在另一页上。',
    source:
      '财预〔2015〕88号：绩效目标申报表由项目基本信息、资金、总体目标和绩效指标组成（条文未核对原件）。',
  },
  'completeness/field-missing': {
    title: '基本信息没有填',
    message: ({ found, params }) =>
      found === null ? `“${params.label}”没有填。` : `“${params.label}”只填了${quoted(found)}，等于没有填。`,
    many: (count) => `${count} 个基本信息栏目没有填`,
    advice: '照批复或预算文本补填。',
    source: '表格自身的栏目；财政部门审核“规范完整性”。',
  },
  'completeness/goal-missing': {
    title: '绩效目标没有填',
    message: ({ found, params }) => {
      const goal = params.label === '' ? '年度目标' : `“${params.label}”`;
      if (params.why === 'number') return `${goal}只写了${quoted(found)}，没有写要做成什么。`;
      if (params.why === 'elsewhere') return `${goal}只写了${quoted(found)}，目标本身要写在这一格里。`;
      return found === null ? `${goal}是空的。` : `${goal}只有${quoted(found)}，没有写内容。`;
    },
    advice: '写明用这笔钱要做成什么，与下面的指标对应；年度目标写本年的。',
    source: '表格自身的栏目；据报送要求，每个项目都写年度目标。',
  },
  'completeness/required-group-empty': {
    title: '必填的指标没有填',
    message: ({ params }) => `${params.group}标着“${params.tag}”，一条指标也没有填。`,
    advice: '至少填一条三级指标和它的指标值。',
    source: '表格自身的标注（必填量化、必填）。',
  },
  'completeness/group-missing': {
    title: '缺少一类指标',
    message: ({ params }) => {
      if (params.basis === 'standard') return `原表样印有${params.groups}，这张表上没有。`;
      if (params.basis === 'nameless') return `“${params.groups}”的二级指标空着，看不出归哪一类。`;
      if (params.basis === 'siblings') return `同样表式的其他表都有${params.groups}，这张表上没有。`;
      const also = params.also === '' ? '' : `${params.also}视项目设置，表中也没有。`;
      return `表中没有${params.groups}。${also}`;
    },
    advice:
      '按原表样补上缺少的类，并填写指标；项目确实不适用的，保留这一类，注明不适用。二级指标空着的，写上名称，或与同类的几行合并。',
    source:
      '表样自身；财预〔2015〕88号的指标框架；财预〔2021〕101号：数量、质量指标应设，时效、满意度视项目设置。',
  },
  'completeness/group-empty': {
    title: '一类指标是空的',
    message: ({ params }) => `${params.group}一条也没有填。`,
    advice: '至少填一条三级指标和它的指标值；项目确实不适用的，注明不适用。',
    source: '表格自身的栏目；财预〔2021〕101号：数量、质量指标应设，时效、满意度视项目设置。',
  },
  'completeness/cell-error': {
    title: '单元格显示错误值',
    message: ({ params }) => `这一格显示 ${params.error}，公式出错，原来的内容看不到了。`,
    many: (count) => `${count} 格显示错误值，公式出错`,
    advice: '改正公式，或直接填写内容。',
    source: '值读不出来：公式引用的单元格已删除，或算不出结果。',
  },
  'completeness/formula-not-calculated': {
    title: '公式没有计算',
    message: ({ found }) => `这一格是公式${quoted(found)}，没有算出结果。`,
    many: (count) => `${count} 格是公式，没有算出结果`,
    advice: '在 Excel 里重新计算（按 F9）并保存；按文本存的公式，改成常规格式再录入一次。',
    source: '值读不出来：文件里只有公式，没有结果。',
  },
  'completeness/annual-side-empty': {
    title: '年度指标没有填',
    message: ({ params }) => `中期一侧填了 ${params.count} 条指标，年度一侧一条也没有填。`,
    advice: '年度一侧写本年要完成的指标和指标值。',
    source: '表格自身的栏目：中期、年度两侧分别填写。',
  },
  'completeness/medium-term-empty': {
    title: '中期一侧没有填',
    message: ({ params: { labels, what, term } }) => {
      const blank = what === 'all' ? `${labels}和这一侧的指标都空着` : `${labels}一侧一条指标也没有填`;
      return term === '' ? `${blank}；只做一年的项目可以不填。` : `${blank}，项目期写的却是“${term}”。`;
    },
    advice: '做几年的项目，中期一侧写全部年份的资金、目标和指标；只做一年的，把项目期写成“1年”。',
    source: '表格自身的栏目：中期、年度两侧分别填写。',
  },
  'completeness/direction-missing': {
    title: '没有填指标方向',
    message: ({ params }) =>
      `“${params.name}”没有填指标方向，看不出“${params.value}”是越大越好还是越小越好。`,
    many: (count) => `${count} 条指标没有填指标方向`,
    advice: '越大越好的填“正向”，越小越好的填“反向”。',
    source: '表格自身的栏目；各地审核要求：指标方向准确合理。',
  },
  'completeness/indicator-without-value': {
    title: '有指标，没有指标值',
    message: ({ found, params }) =>
      found === null
        ? `“${params.name}”没有填指标值。`
        : `“${params.name}”的指标值只填了${quoted(found)}，没有写要达到多少。`,
    many: (count) => `${count} 条指标没有填指标值`,
    advice: '写出要达到的数，带符号和单位；不能量化的写清程度。',
    source: '表格自身的栏目：三级指标与指标值一一对应。',
  },
  'completeness/value-without-indicator': {
    title: '有指标值，没有指标',
    message: ({ found }) => `这里填了${quoted(found)}，左边没有写是什么指标。`,
    many: (count) => `${count} 个指标值的左边没有写是什么指标`,
    advice: '补写三级指标的名称，或删去这个值。',
    source: '表格自身的栏目：三级指标与指标值一一对应。',
  },
  'completeness/placeholder-left': {
    title: '留着模板的占位符号',
    message: ({ params }) => {
      if (params.rows === '' && SAME_AS_OTHER.test(params.mark))
        return `这里只写着${quoted(params.mark)}，要写出实际内容：导入系统、汇总以后看不出指的是哪一格。`;
      if (params.rows === '')
        return WAITS.test(params.mark)
          ? `这里只写着${quoted(params.mark)}，等于没有填。`
          : `${quoted(params.mark)}是模板里等着填的地方，还没有换成实际内容。`;
      return `${params.rows === '1' ? '这一行还是模板里的“……”' : `表里还留着 ${params.rows} 行“……”`}，有指标就接着填，没有就删去。`;
    },
    many: (count) => `${count} 处还留着模板的占位符号`,
    advice: '换成实际的数或文字。',
    source: '各地审核常见退回原因：模板符号未替换。',
  },
  'completeness/numbering-gap': {
    title: '指标序号不连续',
    message: ({ params }) =>
      params.number === ''
        ? `前后几条都有序号，这一条缺“指标${params.due}”。`
        : `序号写的是“指标${params.number}”，按顺序应为“指标${params.due}”。`,
    advice: '把序号改连续；如果漏了指标，请补上。',
    source: '表样自身的序号：指标1、指标2……',
  },
  'completeness/duplicate-indicator': {
    title: '指标重复',
    message: ({ params: { name, group, cell, value, other } }) => {
      const first =
        cell === '' ? `“${name}”在这一格里写了两次` : `“${name}”在${group}里已经有一条（${cell}）`;
      if (other === '') return `${first}。`;
      return cell === ''
        ? `${first}，先写${quoted(other)}，又写${quoted(value)}。`
        : `${first}，指标值是${quoted(other)}，这里是${quoted(value)}。`;
    },
    advice: '留下一条；如果是两件事，把名称写得不一样。',
    source: '财政部门审核“明确清晰性”：指标不应重复。',
  },
  'completeness/indicator-in-wrong-group': {
    title: '指标放错了类',
    message: ({ params }) => `“${params.name}”是${BELONGS[params.of]}，放在了${params.group}里。`,
    advice:
      '移到所属的一类：完成时间移到时效指标，费用移到成本指标，合格率移到质量指标，满意度移到满意度指标。',
    source: '财预〔2015〕88号的指标框架：数量、质量、时效、成本、满意度各有所指。',
  },
  'completeness/department-code-missing': {
    title: '没有填部门代码',
    message: ({ params }) => `“${params.label}”要填代码，这里只有名称。`,
    advice: '在名称前写预算部门代码，例如“[077]市文化旅游体育局”。',
    source: '表格自身的栏目：主管部门及代码。',
  },
  'completeness/requirement-tag-missing': {
    title: '填报要求的标注丢了',
    message: ({ params }) => `其他表在${params.group}下标着“${params.tag}”，这张表没有。`,
    advice: '照原表样补上标注。',
    source: '一起检查的其他表的标注。',
  },
};
