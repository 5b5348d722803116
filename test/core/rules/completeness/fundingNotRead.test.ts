import type { Finding } from '../../../../src/core/check/Finding';
import { findingMessage, wordsFor } from '../../../../src/core/words';
import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('completeness/funding-not-read', () => {
  it('tells of amounts that belong to nothing, and whether others were read', () => {
    const [none] = findingsBy('completeness/funding-not-read', '没有读出的资金 | 40');
    expect(none).toMatchObject({ cell: { row: 1, column: 1 }, params: { cells: 'B2', some: 'none' } });
    const [some] = findingsBy('completeness/funding-not-read', '年度资金总额 | 63\n没有读出的资金 | 40');
    expect(some).toMatchObject({ cell: { row: 2, column: 1 }, params: { some: 'some' } });
  });
  it('names the cells where there is more than the one that the finding stands at', () => {
    const text = '年度资金总额 | 63\n没有读出的资金 | 40';
    const [finding] = findingsBy('completeness/funding-not-read', text);
    const messageOf = (params: Finding['params']): string =>
      findingMessage({ ...finding!, params: { ...finding!.params, ...params } }, wordsFor('zh-CN'));
    expect(messageOf({})).toBe('这里的金额认不出是哪一项，没有计入合计。');
    expect(messageOf({ cells: 'B2、B3', count: '2' })).toBe('B2、B3的金额认不出是哪一项，没有计入合计。');
  });
  it('is content where all amounts have their place', () => {
    expect(foundBy('completeness/funding-not-read', '年度资金总额 | 63\n其他资金 | 63')).toEqual([]);
  });
});
