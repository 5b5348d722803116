import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/range', text);

describe('value/range', () => {
  it('finds a range of counts', () => {
    expect(found('数量指标 | 召开常委会 | 7-9次')).toEqual(['7-9次']);
  });
  it('finds a range of days behind other words', () => {
    expect(found('时效指标 | 视察时间 | 每次活动1-2天')).toEqual(['每次活动1-2天']);
  });
  it('finds a range written with 至', () => {
    expect(found('时效指标 | 培训 | 1至3天')).toEqual(['1至3天']);
  });
  it.each([
    ['质量指标 | 验收合格率 | 95%-100%', '可写“≥95%”。'],
    ['满意度指标 | 群众评价 | 85-90%', '可写“≥85%”。'],
    ['质量指标 | 公文差错率 | 1%-2%', '可写“≤2%”。'],
    ['时效指标 | 办理时限 | 3-5个工作日', '可写“≤5个工作日”。'],
    ['时效指标 | 每日开放时长 | 6-8小时', '可写“≥6小时”或“≤8小时”。'],
    ['数量指标 | 培训时间 | 3-5天', '可写“≥3天”或“≤5天”。'],
    ['成本指标 | 会议费 | 3-5万元', '可写“≤5万元”。'],
    ['成本指标 | 培训补贴标准 | 300-500元/人', '可写“≥300元/人”或“≤500元/人”。'],
    ['经济效益指标 | 人均增收 | 300-500元', '可写“≥300元”或“≤500元”。'],
    ['数量指标 | 召开会议 | 7-9次', '可写“≥7次”或“≤9次”。'],
  ])('says which end to write: %s', (row, advice) => {
    const [found] = findingsBy('value/range', row);
    expect(found && findingMessage(found, wordsFor('zh-CN'))).toContain(advice);
  });
  it('takes ±3% for a tolerance', () => {
    expect(found('质量指标 | 误差率 | ±3%以内')).toEqual([]);
  });
  it('lets a band be a standard, and a floor and a ceiling be lines', () => {
    expect(
      found(`
      质量指标 | 供暖室温 | 18-26℃
      质量指标 | 出水酸碱度 | pH6-9
      数量指标 | 服务儿童年龄 | 0-6岁
      质量指标 | 支出进度 | ≥80%且≤90%`),
    ).toEqual([]);
  });
  it('takes months for a period', () => {
    expect(found('时效指标 | 实施 | 2021年1月-12月')).toEqual([]);
  });
});

it('leaves what is measured on both sides', () => {
  for (const row of ['粮食含水率 | 12%-14%', '室内湿度 | 40%-60%', '苗木高度 | 1.5-2.0m'])
    expect(foundBy('value/range', `质量指标 | ${row}`)).toEqual([]);
  expect(foundBy('value/range', '质量指标 | 苗木死亡率 | 1%-2%')).toEqual(['1%-2%']);
});
