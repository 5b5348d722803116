import { findingMessage, wordsFor } from '../../../../src/core/words/index';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/percent-out-of-range', () => {
  it('weighs less where a plan may be overfulfilled', () => {
    const found = findingsBy(
      'value/percent-out-of-range',
      '质量指标 | 招生计划完成率 | ≥105%\n质量指标 | 验收合格率 | ≥105%',
    );
    expect(found.map(({ severity }) => severity)).toEqual(['warning', 'error']);
  });
  it('finds satisfaction above 100%', () => {
    expect(foundBy('value/percent-out-of-range', '满意度指标 | 群众满意度 | ≥950%')).toEqual(['≥950%']);
  });
  it('finds a share above 100%', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | 120%')).toEqual(['120%']);
  });
  it.each(['公路优良路率', '体质测试优秀率', '手术成功率', '设备在线率', '整改落实率', '群众诉求解决率'])(
    'knows %s for a share',
    (name) => {
      expect(foundBy('value/percent-out-of-range', `质量指标 | ${name} | ≥105%`)).toHaveLength(1);
    },
  );
  it.each(['病床周转率', '投资收益率', '存贷款余额比率', '产值增长率'])('lets %s be what it may', (name) => {
    expect(foundBy('value/percent-out-of-range', `质量指标 | ${name} | ≥105%`)).toEqual([]);
  });
  it('lets growth pass 100%', () => {
    expect(foundBy('value/percent-out-of-range', '经济效益指标 | 产值增长率 | ≥120%')).toEqual([]);
  });
  it('is content at 100%', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | 100%')).toEqual([]);
  });
  it('lets a tolerance reach below zero', () => {
    expect(foundBy('value/percent-out-of-range', '质量指标 | 结算准确率 | ±3%')).toEqual([]);
  });
});

it('finds more than all', () => {
  expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | >100%')).toEqual(['>100%']);
  expect(foundBy('value/percent-out-of-range', '质量指标 | 验收合格率 | ≥100%')).toEqual([]);
});

it('says of less than none that it is below zero, whatever share it is', () => {
  const told = (row: string): string[] =>
    findingsBy('value/percent-out-of-range', row).map(
      ({ severity, params }) => `${severity} ${params['limit'] ?? ''}`,
    );
  expect(told('质量指标 | 资金到位率 | ≥-95%')).toEqual(['error below']);
  expect(told('质量指标 | 资金到位率 | ≥195%')).toEqual(['warning usual']);
});

it('finds 0.95% where 95% was meant, in one cell and beside a column of units', () => {
  const told = (row: string): string[] =>
    findingsBy('value/percent-out-of-range', row).map(
      (finding) => `${finding.severity} ${findingMessage(finding, wordsFor('zh-CN'))}`,
    );
  expect(told('满意度指标 | 群众满意度 | ≥0.95%')).toEqual([
    'warning “群众满意度”写的是“≥0.95%”，多半应为 ≥95%。',
  ]);
  expect(told('质量指标 | 检验合格率 | = | 0.98 | %')).toEqual([
    'warning “检验合格率”写的是“=0.98%”，多半应为 =98%。',
  ]);
});

it.each([
  '质量指标 | 报告差错率 | ≤0.8%',
  '质量指标 | 优秀率 | ≥1%',
  '满意度指标 | 投诉率 | ≤0.5%',
  '质量指标 | 设备完好率 | ≥95%',
  '质量指标 | 验收合格率 | ≤0.8%',
  '质量指标 | 资金到位率 | ≥0.9%',
  '满意度指标 | 满意度提高 | 0.5个百分点',
])('lets %s be as small as it says', (row) => {
  expect(foundBy('value/percent-out-of-range', row)).toEqual([]);
});
