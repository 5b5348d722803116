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
