import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('completeness/indicator-without-value', () => {
  it('finds a name without a value', () => {
    expect(foundBy('completeness/indicator-without-value', '数量指标 | 召开会议 | ')).toEqual([null]);
  });
  it('is not deceived by 定性 in the column beside it', () => {
    expect(foundBy('completeness/indicator-without-value', '- | 促进社会和谐 | 定性 |  | ')).toEqual([null]);
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
    expect(foundBy('completeness/indicator-without-value', '质量指标 | 安全事故 | 无')).toEqual([]);
    expect(foundBy('completeness/indicator-without-value', '经济效益指标 | / | /')).toEqual([]);
  });
  it('takes a name that ends in a colon for a heading', () => {
    expect(foundBy('completeness/indicator-without-value', '数量指标 | 其中: | ')).toEqual([]);
  });
});
