import { foundBy } from '../../../support/ruleFindings';

const found = (row: string): (string | null)[] => foundBy('value/result-out-of-range', row);

describe('value/result-out-of-range', () => {
  it('finds a share above all, or below none', () => {
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：192%')).toEqual(['192%']);
    expect(found('质量指标 | 验收合格率 | ≥98% | 完成：980%')).toEqual(['980%']);
    expect(found('质量指标 | 验收合格率 | ≥98% | 完成：-2%')).toEqual(['-2%']);
    expect(found('满意度指标 | 群众满意度 | ≥ | 90 | % | 完成：192')).toEqual(['192']);
  });
  it('passes what can be, and what may be overfulfilled', () => {
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：100%')).toEqual([]);
    expect(found('数量指标 | 任务完成率 | ≥90% | 完成：120%')).toEqual([]);
    expect(found('经济效益指标 | 产值增长率 | ≥90% | 完成：120%')).toEqual([]);
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：192户')).toEqual([]);
  });
});

it.each([
  '质量指标 | 病床使用率 | ≥95% | 完成：103.4%',
  '质量指标 | 九年义务教育巩固率 | ≥98% | 完成：101.2%',
  '社会效益指标 | 移动电话普及率 | ≥100% | 完成：112%',
  '质量指标 | 资金到位率 | ≥100% | 完成：105%',
  '质量指标 | 设备合格率 | ≥103% | 完成：104%',
])('knows that more than all is counted, or is due: %s', (row) => {
  expect(found(row)).toEqual([]);
});

describe('a result in another writing', () => {
  it('finds points above a hundred, fewer than none, and what may be any percentage', () => {
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：120分')).toEqual(['120分']);
    expect(found('数量指标 | 培训人数 | ≥30人 | 完成：-5人')).toEqual(['-5人']);
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：9.5')).toEqual(['9.5']);
    expect(found('满意度指标 | 群众满意度 | ≥90% | 完成：1.2')).toEqual(['1.2']);
  });
  it('passes what can only be meant in one way', () => {
    for (const text of ['95', '0.95', '1', '95分', '9.5分'])
      expect(found(`满意度指标 | 群众满意度 | ≥90% | 完成：${text}`)).toEqual([]);
    expect(found('经济效益指标 | 利润 | ≥30万元 | 完成：-5万元')).toEqual([]);
    expect(found('社会效益指标 | 投诉件数 | ≤0件 | 完成：0件')).toEqual([]);
  });
});
