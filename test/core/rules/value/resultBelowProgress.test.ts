import { checkTables } from '../../../../src/core/check/check';
import { toA1 } from '../../../../src/core/grid/address';
import { recognise } from '../../../../src/core/table/recognise';
import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { gridOf, rowsOf } from '../../../support/gridOf';

const said = (name: string, target: string, done: string, expected: string, money = '60 | 100'): string[] => {
  const sheet = [
    '项目支出绩效运行监控表',
    '项目名称 | 食堂改造',
    '项目资金（万元） | | 年初预算数 | 1-7月执行数 | 全年预计执行数',
    ` | 年度资金总额 | 100 | ${money}`,
    '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况',
    `产出指标 | 数量指标 | ${name} | ${target} | ${done} | ${expected}`,
    ' | 质量指标 | 验收合格率 | ≥98% | 98% | 98%',
  ].join('\n');
  return checkTables(recognise(gridOf(rowsOf(sheet))))
    .filter(({ rule }) => rule === 'value/result-below-progress')
    .map((finding) => `${toA1(finding.cell)} ${findingMessage(finding, wordsFor('zh-CN'))}`);
};

describe('value/result-below-progress', () => {
  it('finds less in the whole year than in some months of it, in whatever unit', () => {
    expect(said('改造食堂数量', '≥26个', '30个', '26个')).toEqual([
      'F6 “改造食堂数量”1-7月执行情况已经是“30个”，全年预计完成情况却只有“26个”。',
    ]);
    expect(said('受益人数', '≥2万人', '21000人', '2万人')).toHaveLength(1);
  });
  it('finds less money in the whole year, and says its unit', () => {
    expect(said('改造食堂数量', '≥26个', '18个', '26个', '82.5 | 80')).toEqual([
      'E4 “年度资金总额”1-7月执行数已经是“82.5万元”，全年预计执行数却只有“80万元”。',
    ]);
  });
  it.each([
    ['改造食堂数量', '≥26个', '18个', '26个'],
    ['改造食堂数量', '≥26个', '26个', '26个'],
    ['在册人数', '≥26人', '30人', '26人'],
    ['设备完好率', '≥95%', '99%', '96%'],
    ['投诉件数', '≤5件', '4件', '3件'],
    ['改造食堂数量', '≥26个', '已完成18个，在建12个', '26个'],
    ['改造食堂数量', '≥26个', '30公里', '26个'],
  ])('says nothing of %s %s: %s, %s', (name, target, done, expected) => {
    expect(said(name, target, done, expected)).toEqual([]);
  });
});

it('only hints where the form says itself why it will be less', () => {
  const severities = (reason: string): string[] =>
    checkTables(
      recognise(
        gridOf(
          rowsOf(`项目支出绩效运行监控表
项目名称 | 森林防火巡护
一级指标 | 二级指标 | 三级指标 | 年度指标值 | 1-7月执行情况 | 全年预计完成情况 | 偏差原因分析
产出指标 | 数量指标 | 巡护林地面积 | =21.6万亩 | 21.6万亩 | 20.8万亩 | ${reason}
 | 质量指标 | 巡护任务完成率 | ≥98% | 98% | 98% |`),
        ),
      ),
    )
      .filter(({ rule }) => rule === 'value/result-below-progress')
      .map(({ severity }) => severity);
  expect(severities('8月起两个林班封育，暂停巡护')).toEqual(['info']);
  expect(severities('无')).toEqual(['warning']);
});
