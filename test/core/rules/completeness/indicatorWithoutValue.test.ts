import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('completeness/indicator-without-value', text);

describe('completeness/indicator-without-value', () => {
  it('finds a name without a value', () => {
    expect(found('数量指标 | 召开会议 | ')).toEqual([null]);
  });
  it('is not deceived by 定性 in the column beside it', () => {
    expect(found('- | 促进社会和谐 | 定性 |  | ')).toEqual([null]);
  });
  it.each(['—', '——', '/', '-'])('takes %s beside a name for no value', (stroke) => {
    const severities = (group: string): string[] =>
      findingsBy('completeness/indicator-without-value', `${group} | 增加收入 | ${stroke}`).map(
        ({ severity }) => severity,
      );
    expect(severities('经济效益指标')).toEqual(['warning']);
    expect(severities('经济效益指标(必填)')).toEqual(['error']);
  });
  it('takes 无 for an answer, and a stroke in both columns for an empty row', () => {
    expect(found('质量指标 | 安全事故 | 无')).toEqual([]);
    expect(found('经济效益指标 | / | /')).toEqual([]);
  });
  it.each(['无', '不适用', '不涉及'])(
    'takes %s of a quantity for no value, unless less of it is better',
    (text) => {
      expect(found(`数量指标 | 维修校舍面积 | ${text}`)).toEqual([text]);
      expect(found(`数量指标 | 安全事故起数 | ${text}`)).toEqual([]);
      expect(found(`质量指标 | 工程返工 | ${text}`)).toEqual([]);
      expect(found(`标题 | 项目支出绩效自评表\n数量指标 | 维修校舍面积 | ${text}`)).toEqual([]);
      expect(found(`数量指标 | 不涉及 | ${text}`)).toEqual([]);
    },
  );
  it('takes a name that ends in a colon for a heading', () => {
    expect(found('数量指标 | 其中: | ')).toEqual([]);
  });
});
