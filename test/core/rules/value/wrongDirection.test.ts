import { foundBy } from '../../../support/ruleFindings';

describe('value/wrong-direction', () => {
  it('finds ≥ on what should be little', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 逾期发放率 | >=100%')).toEqual(['>=100%']);
  });
  it('finds ≤ on satisfaction', () => {
    expect(foundBy('value/wrong-direction', '满意度指标 | 群众满意度 | ≤90%')).toEqual(['≤90%']);
  });
  it('finds ≥ on spending', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 项目总成本 | ≥20万元')).toEqual(['≥20万元']);
  });
  it('knows that dealing with complaints is good', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 投诉处理率 | ≥95%')).toEqual([]);
  });
  it('knows that fewer accidents are good', () => {
    expect(foundBy('value/wrong-direction', '社会效益指标 | 事故降低率 | ≥10%')).toEqual([]);
  });
  it('knows that a standard is a floor', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 生活补助标准 | ≥1000元/人')).toEqual([]);
  });
  it('knows savings', () => {
    expect(foundBy('value/wrong-direction', '成本指标 | 成本节约率 | ≥5%')).toEqual([]);
  });
  it('is content with few complaints', () => {
    expect(foundBy('value/wrong-direction', '质量指标 | 投诉次数 | ≤3次')).toEqual([]);
  });
});
