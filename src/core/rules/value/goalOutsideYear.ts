import { isYearNamed, projectTerm } from '../../facts/projectTerm';
import type { Goal, PerformanceTable } from '../../table/PerformanceTable';
import type { TableRule } from '../Rule';

/**
 * The annual goal says what is done in another year than the table's, and nothing of its own: 2024年维修学校20所 in a form
 * of 2025, copied from last year most likely.
 */
export const goalOutsideYear: TableRule<'value/goal-outside-year'> = {
  id: 'value/goal-outside-year',
  category: 'value',
  severity: 'warning',
  fixable: null,
  scope: 'table',
  check(table) {
    return table.goals.flatMap((goal) => {
      const promise = goal.period === 'annual' ? promiseOfOtherYear(goal, table) : null;
      if (!promise) return [];
      return [{ cell: goal.cell, found: promise, params: { year: String(table.year) } }];
    });
  },
};

/** What a clause can begin with before its year: 目标1：, （二）, 计划. */
const BEFORE = '^[\\s\\d一二三四五六七八九十是、.．:：()（）目标]*?(?:计划|预计|力争)?(?<!\\d)';
const VERB =
  '计划|预计|预期|拟|将|力争|全面|继续|组织|开展|举办|完成|实施|实现|保障|确保|做好|推进|落实|加强|通过|维修|改造|建设|新建|扩建|修缮|购置|采购|更新|安装|培训|资助|救助|补助|慰问|服务|办理|审理|检测|监测|养护|绿化|种植|造林|治理|清理|巡查|检查|宣传|演出|运维|提供|印制|编制|招聘|聘用|支持|扶持|发放|达到';
/** 2024年修复青铜器42件: whatever is done, in a number. 2024年第一批资金 and 2024年上半年 are none. */
const THING =
  '(?!以[来前后]|[起底初末中前后春夏秋冬第]|[上下]半年|元旦|国庆|中秋|清明)[\\u4e00-\\u9fff]{2,12}?(?<!资金|项目|工程|专项|任务|指标|合同)\\d[\\d.]*万?[\\u4e00-\\u9fff%]';
/** 目标1：2024年度计划维修…; 2024年以来, 2024年春节 and 2024年《条例》 say something else. */
const IN_YEAR = new RegExp(
  `${BEFORE}(20\\d\\d)年度?(?:内|全年)?(?:我[县市区局院校]|全[县市区镇乡])?(?:$|${VERB}|${THING})`,
);
/** 2024年12月底前完成: a day by which it is done. */
const BY_DAY =
  /(?<!\d)(20\d\d)年(?:\d{1,2}月(?:\d{1,2}日|底|末)?|底)(?:之?前|以前)[\u4e00-\u9fff]{0,4}?(?:完成|建成|完工|竣工|交付|投入使用)/;
/** What was so before, what is paid for it now, and what it is measured by. */
const OF_ANOTHER =
  /比|较|同比|基数|增长|上年|尾款|质保|结[算转余]|清算|欠|兑付|兑现|奖励|考核|续建|已完成|已建成|累计|学年|规划|《|〔|号文|条例|方案|意见|决议/;
const SENTENCE_END = /[。；;\n\r]/;
const CLAUSE_END = /[，,]/;
/** No goal that is read by people holds more. */
const MOST_SENTENCES = 64;
const LONGEST_QUOTE = 24;

/** The clause that promises something for another year; null where goal, project or period name the table's own, or that year. */
function promiseOfOtherYear({ text }: Goal, table: PerformanceTable): string | null {
  const { year } = table;
  // Most goals name no year.
  if (year === null || !text.includes('20') || text.includes(String(year))) return null;
  for (const sentence of text.split(SENTENCE_END).slice(0, MOST_SENTENCES)) {
    const promise = OF_ANOTHER.test(sentence) ? null : promiseIn(sentence);
    if (!promise) continue;
    const mayRunOn = promise.year > year && projectTerm(table) === 'several';
    return mayRunOn || isYearNamed([promise.year], table) ? null : promise.text;
  }
  return null;
}

/** The clause of a sentence that has something done in a year, and that year; null for none. */
function promiseIn(sentence: string): { readonly year: number; readonly text: string } | null {
  for (const clause of sentence.split(CLAUSE_END)) {
    const [, year] = IN_YEAR.exec(clause) ?? BY_DAY.exec(clause) ?? [];
    if (year !== undefined) return { year: Number(year), text: clause.trim().slice(0, LONGEST_QUOTE) };
  }
  return null;
}
