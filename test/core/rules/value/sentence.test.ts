import { foundBy } from '../../../support/ruleFindings';

describe('value/sentence', () => {
  it('finds a number in a sentence', () => {
    expect(
      foundBy('value/sentence', '质量指标 | 补助兑付 | 严格按照预算标准1000元/人给补助对象兑付补助'),
    ).toEqual(['严格按照预算标准1000元/人给补助对象兑付补助']);
  });
  it('finds prose', () => {
    expect(
      foundBy(
        'value/sentence',
        '生态效益指标 | 生态 | 提高森林生态系统服务功能,显著改善项目区及周边地区的生态环境。',
      ),
    ).toEqual(['提高森林生态系统服务功能,显著改善项目区及周边地区的生态环境。']);
  });
  it('lets a phrase be a grade', () => {
    expect(foundBy('value/sentence', '质量指标 | 制度执行 | 严格执行相关制度规定')).toEqual([]);
  });
});
