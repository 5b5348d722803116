import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('completeness/funding-not-read', () => {
  it('tells of amounts that belong to nothing, and whether others were read', () => {
    const [none] = findingsBy('completeness/funding-not-read', '没有读出的资金 | 40');
    expect(none).toMatchObject({ cell: { row: 1, column: 1 }, params: { cells: 'B2', some: 'none' } });
    const [some] = findingsBy('completeness/funding-not-read', '年度资金总额 | 63\n没有读出的资金 | 40');
    expect(some).toMatchObject({ cell: { row: 2, column: 1 }, params: { some: 'some' } });
  });
  it('is content where all amounts have their place', () => {
    expect(foundBy('completeness/funding-not-read', '年度资金总额 | 63\n其他资金 | 63')).toEqual([]);
  });
});
