import { foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/required-group-empty', text);

describe('completeness/required-group-empty', () => {
  it('finds a group marked 必填量化 without an indicator', () => {
    expect(found('数量指标(必填量化) |  | ')).toEqual([null]);
  });
  it('finds one with empty numbered slots only', () => {
    expect(
      found(`
      社会效益指标(必填) | 指标1: | 
      社会效益指标(必填) | 指标2: | `),
    ).toEqual([null]);
  });
  it('leaves 选填 groups empty', () => {
    expect(found('生态效益指标(选填) |  | ')).toEqual([]);
  });
  it('asks nothing of a form without tags', () => {
    expect(found('数量指标 |  | ')).toEqual([]);
  });
  it('sees that a group printed twice is filled once', () => {
    expect(
      found(`
      数量指标(必填量化) | 活动 | 16次
      质量指标(必填量化) | 参会率 | ≥90%
      数量指标(必填量化) |  | `),
    ).toEqual([]);
  });
});
