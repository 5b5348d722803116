import { checkTables } from '../../../../src/core/check/check';
import { findingsBy, foundBy } from '../../../support/ruleFindings';
import { tablesFrom } from '../../../support/tableBuilder';

describe('completeness/indicators-not-read', () => {
  it('names the cells, and says whether other indicators were read', () => {
    const [none] = findingsBy('completeness/indicators-not-read', '没有读出的指标 | 维修水闸');
    expect(none).toMatchObject({
      cell: { row: 1, column: 1 },
      params: { cells: 'B2', count: '1', some: 'none' },
    });
    const [some] = findingsBy(
      'completeness/indicators-not-read',
      '数量指标 | 会议 | 3次\n没有读出的指标 | 维修水闸',
    );
    expect(some).toMatchObject({ cell: { row: 2, column: 1 }, params: { some: 'some' } });
  });
  it('is hidden by no profile', () => {
    const tables = tablesFrom('没有读出的指标 | 维修水闸');
    for (const profile of ['self-check', 'review'] as const) {
      expect(checkTables(tables, { profile }).map(({ rule }) => rule)).toContain(
        'completeness/indicators-not-read',
      );
    }
  });
  it('is content where all were read, and leaves a form that nobody read to another rule', () => {
    expect(foundBy('completeness/indicators-not-read', '数量指标 | 会议 | 3次')).toEqual([]);
    expect(foundBy('completeness/indicators-not-read', '没有读出的指标 | 维修\n没有认出的表 | ')).toEqual([]);
  });
});
