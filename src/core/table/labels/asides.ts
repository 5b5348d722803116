import { beginsWithOne, endsWithOne, unitsOf } from '../../text/units';

/** Labels that forms print and this product does not read; their values are no fields, amounts or goals. */
const ASIDES = new Set(
  '填报人 填表人 项目责任人 项目负责人 项目负责人及电话 项目负责人及联系电话 负责人 负责人及电话 联系人 联系人及电话 联系电话 电话 项目概况 项目概述 项目总概 专项概况 立项依据 专项立项依据 项目立项依据 项目立项情况 立项情况 项目申报的可行性 项目申报的必要性 项目实施进度计划 专项实施进度计划 项目实施内容 专项实施内容 项目内容 项目描述 项目简介 项目基本情况 专项基本情况 基本情况 补助区域 投向领域 战略领域 财政事权 政策任务 资金用途 用途范围 用途 项目年度目标完成情况 项目实施内容及过程概述 报表编号 项目编码 项目代码 项目编号 部门预算编码 主管部门编码 部门编码 单位编码 预算编码 功能科目 支出功能分类科目 支出功能分类 功能分类 功能分类科目 支出功能科目 支出经济分类 经济分类 经济分类科目 支出经济分类科目 预算科目 科目代码 科目名称 经济科目 结束时间 终止时间 终止日期 截止时间 截止日期 项目终止时间 项目等级 结束日期 项目结束日期 项目结束时间 完成时间 开始时间 建设地点 项目地点 建设内容 建设性质 计划完成时间 计划完成日期 计划开始时间 测算依据 测算依据及说明 资金测算依据 预算测算 保障措施 单位已有的保证专项实施的制度措施 专项负责人 县级主管部门负责人 绩效指标 绩效指标设定 年度绩效指标 长期绩效指标 本年度绩效指标 专项年度绩效指标 当年绩效指标 总目标绩效指标 总体目标绩效指标 中期绩效指标 项目绩效指标 专项绩效指标 中期指标 年度指标 实施期绩效指标 单位职能概述 部门职能概述 部门职能职责概述 单位代码 是否新增 功能科目编码 功能科目名称 项目立项的依据 项目申请原因 以前年度项目绩效情况 项目实施计划 实施计划 项目设立必要性 项目设立的必要性 设立必要性 项目立项必要性 立项必要性 必要性 可行性 设立依据 政策依据 其他依据 保证项目实施的制度、措施 保证项目实施的制度措施 保证专项实施的制度、措施 单位已有的保证项目实施的制度、措施 单位已有的保证专项实施的制度、措施 制度措施 归口科室 归口处室 主管处室 归口业务科室 监督管理单位 资金性质 项目完成日期 项目完成时间 预计完成时间 预计完成日期 方案基本情况 审核方式 职能职责 项目安排频度 保障绩效目标实现的措施 保障绩效目标实现措施 绩效目标保障措施 资金管理情况 分配科学性 下达及时性 拨付合规性 使用规范性 执行准确性 预算绩效管理情况 支出责任履行情况'.split(
    ' ',
  ),
);
export const ASIDE_ENDING =
  /(?:(?:实施|工作|建设|项目)?(?:进度(?:计划|安排)|实施计划|时间安排|实施步骤)|(?:资金|预算|支出|功能|经济)分类|负责人|联系电话|联系人|财政部门|负责人及电话|概况|立项依据|申报日期|填报日期|填报时间|编制日期|填表日期|编制时间)$/;

/** Each of those endings ends with one of these. */
export const ENDS_ASIDE = unitsOf('划排骤类人门话况据期间');

/** 已安排资金, 累计已拨付金额: money of former years. */
const OF_BEFORE = /^(?:累计)?已(?:安排|到位|拨付|支出|使用|投入)(?:资金|预算|金额|经费|投资|数)?$/;

/** Whether a key is a label that is printed but not read. */
export function isAside(key: string): boolean {
  return (
    ASIDES.has(key) ||
    (key.includes('已') && OF_BEFORE.test(key)) ||
    (key.length <= 14 && endsWithOne(key, ENDS_ASIDE) && ASIDE_ENDING.test(key))
  );
}

/** Whether a label is that of a timetable: 实施进度计划 beside 实施内容 | 开始时间 | 完成时间 and the rows below them. */
export function isTimetable({ aside, key }: { readonly aside: boolean; readonly key: string }): boolean {
  return aside && /进度|计划$|时间安排$|步骤$/.test(key);
}

/** Labels beside the indicator block, in the column before its levels. */
const BLOCKS =
  /^(?:项目|专项|20\d\d年?度?|本?年度|当年|本年|年度|长期|中期|中长期|实施期|实施周期|区域|总目标|总体目标)*绩效(?:项目)?指标(?:设定|情况|体系|完成情况|表)?$|^绩效$|^指标$/;

export function isIndicatorBlock(key: string): boolean {
  return (key.includes('绩效') || key === '指标') && BLOCKS.test(key);
}

const SPENDING = /(?:支出明细|预算明细|支出预算明细|经费测算|预算测算|资金测算|支出构成|明细预算|支出内容)/;

/** A block of how money is spent: its rows are no sources of funds. */
export function isSpendingBlock(key: string): boolean {
  return key.length <= 16 && SPENDING.test(key);
}

const ENDINGS = new Set(
  '合计 总分 总计 小计 总得分 自评总分 备注 注 说明 填表说明 填报说明 评价结论 自评结论 存在问题 存在的问题 改进措施 自评等级 评价等级 附件 附表 审核意见 财政部门审核意见 主管部门审核意见 主管部门意见 财政部门意见 签字 盖章 公章'.split(
    ' ',
  ),
);
export const ENDING_START =
  /^(?:注[:：1一]|备注[:：]|说明[:：]|填表说明|填报说明|附件\d*|附表\d*|附\d+|来源[:：]|报表编号[:：]|\((?:19|20)\d{2}年度\)$|(?:打印|导出|生成)(?:时间|日期|人)[:：]|第\d+页|共\d+页|财政.{0,10}(?:意见|科室|盖章)|主管部门.{0,8}(?:意见|盖章)|单位.{0,4}(?:意见|盖章|公章)|审[核批]意见)/;
/** 产出部分合计, 效益指标小计. */
const PART_SUM = /^(?:产出|效益|满意度|成本|指标|投入|过程)[^，,]{0,6}(?:合计|小计)$/;
/** Who signs below a form, and what follows: 填表人:…, 单位负责人(签章), 联系电话. 项目负责人满意度 is an indicator. */
export const SIGNATURE =
  /^(?:填表人|填报人|制表人|编制人|经办人|审核人|复核人|联系人|联系电话|填报日期|填表日期|填报时间|报送日期|日期|(?:项目|财务|单位|部门|科室)?负责人|分管领导|主管领导)(?:$|[:：(（及、]|签[字章名]|盖章|意见|联系|电话|姓名|\d)/;
/** With these each of the words of ENDING_START and SIGNATURE begins. */
export const BEGINS_ENDING = unitsOf('注备说填附来报(第共财主单审打导生');
export const BEGINS_SIGNATURE = unitsOf('填制编经审复联报日项财单部科负分主');
/** 其他需要说明的事项, 需要说明的问题, 其他说明: what stands beside it is no indicator. */
const REMARKS = /^(?:其他|其它|有关)?(?:需要|需|要)?(?:特别)?说明的?(?:问题|事项|情况|内容)?$/;
const SHEET_NUMBER = /^(?:公开|预算)?表?(?:[一二三四五六七八九十]{1,3}|\d{1,3}(?:-\d+)?)表?$/;

/**
 * Whether a text at the left edge says that the indicator block is over: 合计, 注:…, 填表人, and what stands above the
 * next table: 附件11, 表十二, 报表编号:…, (2024年度).
 */
export function endsTable(key: string, compacted: string): boolean {
  if (ENDINGS.has(key) || (key.endsWith('计') && PART_SUM.test(key))) return true;
  if (beginsWithOne(compacted, BEGINS_ENDING) && ENDING_START.test(compacted)) return true;
  if (beginsWithOne(compacted, BEGINS_SIGNATURE) && SIGNATURE.test(compacted)) return true;
  if (key.includes('说明') && REMARKS.test(key)) return true;
  return key.includes('表') && SHEET_NUMBER.test(key);
}
