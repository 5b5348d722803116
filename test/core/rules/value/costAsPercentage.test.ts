import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/cost-as-percentage', text);

describe('value/cost-as-percentage', () => {
  it('finds 成本控制率', () => {
    expect(found('成本指标 | 成本控制率 | 100%')).toEqual(['100%']);
  });
  it('is content with an amount', () => {
    expect(found('成本指标 | 办公费 | 3万元')).toEqual([]);
  });
  it('knows that savings are a rate', () => {
    expect(found('成本指标 | 成本节约率 | ≥5%')).toEqual([]);
    expect(found('成本指标 | 社会保险缴费标准 | 28%')).toEqual([]);
  });
  it.each(['招标下浮率', '保费补贴', '贷款贴息', '市级分担', '配套资金', '门诊报销', '三公经费压减'])(
    'knows %s for a rate',
    (name) => {
      expect(found(`成本指标 | ${name} | 80%`)).toEqual([]);
    },
  );
  it('asks what a standard costs where only its keeping is told', () => {
    expect(found('成本指标 | 生均补助标准达标率 | 100%')).toEqual(['100%']);
  });
  it('leaves other groups alone', () => {
    expect(found('质量指标 | 合格率 | 100%')).toEqual([]);
  });
});
