import { rules } from '../../core/rules/index';
import { alignColumns } from '../../core/report/columns';
import { standards } from '../../core/standards/index';
import { wordsFor } from '../../core/words/index';
import type { Command } from '../system/Io';

const usage = `绩效目标表助手：插入、检查、汇总项目支出绩效目标表

用法
  jxmb new --projects 项目清单.csv -o 目标表.xlsx     每个项目一张空白目标表
  jxmb check 文件或文件夹…                            检查，逐条列出问题
  jxmb totals 文件或文件夹…                           汇总年度资金
  jxmb value 指标值…                                  看一个指标值怎样读（没有写值时，从标准输入逐行读）
  jxmb demo                                           用自带的样表走一遍
  jxmb help rules                                     列出所有规则
  jxmb --version                                      版本

check 和 totals 的选项
  -f, --format text|json|jsonl|csv|xlsx|html          输出格式，默认 text；写了 --out 时按文件扩展名；
                                                      jsonl 每张表一行，边检查边写，适合成千上万个文件
      --shard 1/4                                     几台机器分着做：这里只做 4 份里的第 1 份；各自写成 .jsonl，
                                                      再用 jxmb totals 甲.jsonl 乙.jsonl 合起来
  -o, --out 文件                                      存成文件（xlsx 必须写）；已有的文件不覆盖
      --force                                         覆盖已有的输出文件（被检查的文件从不改动）
totals 的选项
      --kind 目标表|自评表|监控表|评价表|全部         汇总哪一种表，默认目标表；其他表列在“没有计入合计”
      --duplicates 一次|全部                          同一个项目有几张表时，默认只计一次
      --by 主管部门|实施单位|项目属性                 存成 xlsx 时按它分组，每组一行小计
      --chart 项目|主管部门                           存成 xlsx 时在合计下面画图：最大的 10 个，其余合成一条
      --count 文件#工作表  --leave 文件#工作表        这张表一定计入、一定不计，可以写多次
      --roll 名单                                     对照应报名单（.csv、.xlsx、.xls、.et）：没有收到的、重复的、
                                                      名称、单位或金额不一致的；表头：项目名称,预算单位,批复数；
                                                      只有单位的按单位对照；或每行只写一个名称
check 的选项
      --grading 一般|严                              定性指标要求分级：严的，只说程度的词（有效提升等）作警告
      --profile 单位自查|财政审核                     检查方式（也可写 self、review），财政审核不列“提示”
      --rule 规则=off|info|warning|error              改一条规则的级别，可以写多次
      --units 文件夹                                  每个单位一本“问题清单”，存到这个文件夹
      --marked                                        和 --units 一起用：另存标出问题的原文件（原文件不动）
      --config 设置.json                              {"profile":"财政审核","rules":{"value/stray-space":"off"}}
new 的选项
      --standard 表式                                 默认第一种：
STANDARDS
      --year 年度                                     默认今年，8 月起是明年
      --projects 清单                                 .csv、.xlsx、.xls 或 .et。表头：项目名称,主管部门,实施单位,
                                                      项目属性,项目期,年度资金总额,…；上面可以有标题和
                                                      “单位：元”；或每行只写一个项目名称
  -o, --out 文件.xlsx                                 已有的文件不覆盖，除非写 --force

结束状态：0 没有错误；1 有“错误”级的问题；2 有文件没能处理
`;

/** jxmb help: how to use it. jxmb help rules: the catalogue. */
export const help: Command = async (args, io) => {
  await io.out(args[0] === 'rules' ? ruleList() : usage.replace('STANDARDS', standardList()));
  return 0;
};

function standardList(): string {
  const indent = ' '.repeat(54);
  return alignColumns(standards.map(({ id, name }) => [id, name]))
    .map((line) => indent + line)
    .join('\n');
}

function ruleList(): string {
  const words = wordsFor('zh-CN');
  const lines = rules.map((rule) => [words.severities[rule.severity], rule.id, words.rules[rule.id].title]);
  return `${alignColumns(lines).join('\n')}\n`;
}
