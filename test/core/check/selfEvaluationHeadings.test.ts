import { checkTables } from '../../../src/core/check/check';
import { toA1 } from '../../../src/core/grid/address';
import { recogniseAll } from '../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../src/core/words/index';
import { gridOf, rowsOf } from '../../support/gridOf';

/** What is told of results and scores, by its cell. */
function told(text: string): string[] {
  const findings = checkTables(recogniseAll([gridOf(rowsOf(text))]));
  return findings
    .filter(({ severity }) => severity !== 'info')
    .map((finding) => `${toA1(finding.cell)} ${findingMessage(finding, wordsFor('zh-CN'))}`);
}

interface Headings {
  readonly weight: string;
  readonly reached: string;
  readonly score: string;
  readonly reason: string;
}

const form = ({ weight, reached, score, reason }: Headings): string => `项目支出绩效自评表
（2025年度）
项目名称 | 农村饮水管护 | | | | | |
主管部门 | 县水利局 | | | 实施单位 | 县供水站 | |
项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数
 | 年度资金总额 | 50 | 50 | 48
年度总体目标 | 管护供水工程，保障农村饮水。 | | | | | |
一级指标 | 二级指标 | 三级指标 | 年度指标值 | ${reached} | ${weight} | ${score} | ${reason}
产出指标 | 数量指标 | 管护供水工程 | ≥12处 | 已完成 | 30 | 30 |
产出指标 | 质量指标 | 水质达标率 | ≥95% | 90% | 20 | 18 |
产出指标 | 时效指标 | 维修及时率 | ≥95% | 98% | 10 | 10 |
效益指标 | 社会效益指标 | 受益人口 | ≥5000人 | 5200人 | 30 | 31 |
满意度指标 | 服务对象满意度指标 | 群众满意度 | ≥90% | 92% | 10 | `;

it.each([
  { weight: '分值', reached: '实际完成值', score: '得分', reason: '偏差原因分析及改进措施' },
  { weight: '标准分', reached: '目标完成情况', score: '分数', reason: '自评说明' },
  { weight: '满分值', reached: '完成情况', score: '自评分数', reason: '扣分说明' },
])('reads and names the columns as the form prints them: $weight, $reached, $score', (headings) => {
  const { weight, reached, score, reason } = headings;
  expect(told(form(headings))).toEqual([
    `E9 “管护供水工程”的${reached}只写了“已完成”。`,
    `H10 “水质达标率”没有得满分，${reason}没有写。`,
    `G12 ${weight} 30分，却得了 31分。`,
    `G13 “群众满意度”没有填${score}。`,
  ]);
});

const list = (first: string, total: string): string => `2025年度项目支出绩效自评表
填报单位：县供水站 | | | | | | | | | | | 单位：万元
项目名称 | 全年预算数 | 全年执行数 | 执行率 | 一级指标 | 二级指标 | 三级指标 | 标准分 | 预计完成值 | 目标完成情况 | 分数 | 自评说明
农村饮水管护 | ${first} | 产出指标 | 数量指标 | 管护供水工程 | 40 | ≥12处 | 12处 | 40 |
 | | | | 产出指标 | 质量指标 | 水质达标率 | 20 | ≥95% | 96% | 20 |
 | | | | 效益指标 | 社会效益指标 | 受益人口 | 30 | ≥5000人 | 5200人 | 30 |
 | | | | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 10 | ≥90% | 92% | 10 |
 | | | | 合计 | | | ${total}
水质检测 | 30 | 30 | 100% | 产出指标 | 数量指标 | 检测水样 | 40 | ≥120份 | 120份 | 40 |
 | | | | 产出指标 | 质量指标 | 检测准确率 | 20 | ≥95% | 98% | 20 |
 | | | | 效益指标 | 社会效益指标 | 受益人口 | 30 | ≥5000人 | 5200人 | 30 |
 | | | | 满意度指标 | 服务对象满意度指标 | 群众满意度 | 10 | ≥90% | 92% | 10 |
 | | | | 合计 | | | 100 | | | 100 |`;

it('checks the money and the sums of each project of a list', () => {
  expect(told(list('50 | 40 | 80%', '100 | | | 100 |'))).toEqual([]);
  expect(told(list('50 | 40 | 96%', '100 | | | 100 |'))).toEqual([
    'D4 预算 50万元，执行 40万元，执行率应为 80%，写的是“96%”。',
  ]);
  expect(told(list('50 | 60 | 120%', '100 | | | 100 |'))).toEqual([
    'C4 执行 60万元，比预算 50万元多 10万元。',
  ]);
  expect(told(list('50 | | 80%', '100 | | | 100 |'))).toEqual(['C4 “全年执行数”没有填。']);
  expect(told(list('50 | 40 | 80%', '110 | | | 100 |'))).toEqual([
    'H8 “合计”一行的标准分是 110分，各行加起来是 100分。',
  ]);
  expect(told(list('50 | 40 | 80%', '100 | | | 90 |'))).toEqual(['K8 合计 90分，各项得分之和 100分。']);
});

it('gives the whole to the indicators and 预算执行率 together: 100 beside its 10 are 110', () => {
  const rows = (first: string): string =>
    form({ weight: '分值', reached: '实际完成值', score: '得分', reason: '偏差原因' })
      .replace('全年执行数\n', '全年执行数 | 分值 | 执行率 | 得分\n')
      .replace('| 50 | 50 | 48\n', '| 50 | 50 | 48 | 10 | 96% | 9.6\n')
      .replace('| ≥12处 | 已完成 | 30 | 30 |', `| ≥12处 | 12处 | ${first} | ${first} |`)
      .replace('| 18 |', '| 18 | 水源变化')
      .replace('| 31 |', '| 30 |')
      .replace(/\| $/, '| 10 |');
  expect(told(rows('30'))).toEqual(['F8 各指标分值合计 100分，应为 90分（预算执行率另占 10分）。']);
  expect(told(rows('20'))).toEqual([]);
});

it('counts the weight of a heading that stands right above its parts', () => {
  const rows = (weight: string): string => `项目支出绩效自评表
（2025年度）
项目名称 | 种植补贴 | | | |
年度资金总额（万元） | 6.35 | | | |
年度总体目标 | 补助种植户。 | | | |
一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值
产出指标 | 数量指标 | ★补助各类瓜果蔬菜种植面积 | 50 | |
 | | 葡萄种植面积 | | 6亩 | 6亩
 | | 枣树种植面积 | | 1亩 | 1亩
 | 质量指标 | 成活率 | ${weight} | ≥90% | 95%
效益指标 | 经济效益指标 | 增加收入 | 20 | ≥10万元 | 10万元
满意度指标 | 服务对象满意度指标 | 受益户满意度 | 10 | ≥95% | 96%`;
  expect(told(rows('10'))).toEqual([]);
  expect(told(rows(''))).toEqual(['D10 “成活率”没有填分值。']);
});
