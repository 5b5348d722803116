import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/columns-disagree', text);

describe('value/columns-disagree', () => {
  it('finds two signs that contradict', () => {
    expect(found('质量指标 | 合格率 | ≥ | ≤95 | %')).toEqual(['≤95']);
  });
  it('is content where the columns complete each other', () => {
    expect(found('质量指标 | 合格率 | ≥ | 95 | %')).toEqual([]);
  });
  it('lets the value repeat its unit', () => {
    expect(found('质量指标 | 合格率 | ≥ | 95% | %')).toEqual([]);
  });
  it('finds a number of people or a rate that is called 定性, and no deadline', () => {
    expect(found('数量指标 | 培训人数 | 定性 | 300 | 人')).toEqual(['300人']);
    expect(found('质量指标 | 合格率 | 定性 | ≥95% | %')).toEqual(['≥95%']);
    for (const row of [
      '时效指标 | 完成时间 | 定性 | 2026年12月底前 | ',
      '社会效益指标 | 服务水平 | 定性 | 优：90%以上；良：80%-90% | ',
      '社会效益指标 | 服务水平 | 定性 | 明显 | ',
    ])
      expect(found(row)).toEqual([]);
  });
});
