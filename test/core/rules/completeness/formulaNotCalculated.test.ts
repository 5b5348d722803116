import { foundBy } from '../../../support/ruleFindings';

describe('completeness/formula-not-calculated', () => {
  it.each([
    '=基本信息!B1',
    "='2024 (2)'!$C$4",
    '=A1&"次"',
    '="≥"&2400&"个"',
    '="6次"',
    '=#REF!',
    '=基本信息!#REF!',
    '=SUM(E8:E9)',
    '=LET(x,E8,x+E9)',
    '=DAYS360(A1,B1)',
    '=-B2',
    '=IF(A1="","",A1)',
  ])('finds %s', (formula) => {
    expect(foundBy('completeness/formula-not-calculated', `数量指标 | 召开会议 | ${formula}`)).toEqual([
      formula,
    ]);
  });
  it('finds one where the goal should stand', () => {
    expect(foundBy('completeness/formula-not-calculated', '年度目标 | =#REF!')).toEqual(['=#REF!']);
  });
  it.each(['=100%', '=8个', '=2024年12月', '=1套', '=A级', '=95分', '=“优秀”'])(
    'takes the sign of %s for a sign',
    (value) => {
      expect(foundBy('completeness/formula-not-calculated', `质量指标 | 验收 | ${value}`)).toEqual([]);
    },
  );
});
