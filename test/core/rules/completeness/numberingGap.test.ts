import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('completeness/numbering-gap', () => {
  it('finds the number after the gap', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      成本指标 | 指标1:办公费 | 3万元
      成本指标 | 指标2:培训费 | 1万元
      成本指标 | 指标6:租车费 | 3万元`,
      ),
    ).toEqual(['指标6:租车费']);
  });
  it('finds a number used twice', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      数量指标 | 指标1:会议 | 3次
      数量指标 | 指标1:活动 | 4次`,
      ),
    ).toEqual(['指标1:活动']);
  });
  it('does not ask for numbers that cannot all hold', () => {
    const found = findingsBy(
      'completeness/numbering-gap',
      `
      数量指标 | 指标5:会议 | 3次
      数量指标 | 指标2:活动 | 4次
      数量指标 | 指标2:培训 | 5次`,
    );
    expect(found.map((finding) => [finding.found, finding.expected])).toEqual([
      ['指标5:会议', '指标1:会议'],
      ['指标2:培训', '指标3:培训'],
    ]);
  });
  it('goes by the group, not by the table', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      数量指标 | 指标1:会议 | 3次
      质量指标 | 指标1:到会率 | ≥90%`,
      ),
    ).toEqual([]);
  });
  it('lets a list start again', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      数量指标 | 指标1:a | 3次
      数量指标 | 指标2:b | 3次
      数量指标 | 指标1:c | 3次`,
      ),
    ).toEqual([]);
  });
  it('names the row that lost its number, and leaves those after it alone', () => {
    const found = findingsBy(
      'completeness/numbering-gap',
      `
      数量指标 | 会议 | 3次
      数量指标 | 指标2:活动 | 4次
      数量指标 | 培训 | 5次
      数量指标 | 指标4:走访 | 5次`,
    );
    expect(found.map((finding) => [finding.found, finding.expected])).toEqual([
      ['会议', '指标1:会议'],
      ['培训', '指标3:培训'],
    ]);
  });
  it('takes a row below the last number for one that never had any', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      数量指标 | 指标1:会议 | 3次
      数量指标 | 其中线上会议 | 1次`,
      ),
    ).toEqual([]);
  });
  it('has no say where nothing is numbered', () => {
    expect(
      foundBy(
        'completeness/numbering-gap',
        `
      数量指标 | 会议 | 3次
      数量指标 | 活动 | 4次`,
      ),
    ).toEqual([]);
  });
});
