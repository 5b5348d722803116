import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('funding/total-missing', () => {
  it('finds an empty total', () => {
    expect(
      foundBy(
        'funding/total-missing',
        `
      年度资金总额 | 
      其中:财政拨款 | 500`,
      ),
    ).toEqual([null]);
  });
  it.each(['年度资金总额：', '年度资金总额:'])('names the label without its colon: %s', (label) => {
    const [finding] = findingsBy('funding/total-missing', `${label} | \n其中:财政拨款 | 500`);
    expect(finding!.params).toEqual({ label: '年度资金总额', sources: '' });
  });
  it('takes 0 for an answer', () => {
    expect(foundBy('funding/total-missing', '年度资金总额 | 0')).toEqual([]);
  });
  it('misses a total that is not printed, and names the sources that are', () => {
    const [finding] = findingsBy('funding/total-missing', '其中:财政拨款 | 500\n其他资金 | 20');
    expect(finding!.params).toEqual({ label: '', sources: '“其中:财政拨款”“其他资金”' });
  });
  it('has no say where no source is filled in either', () => {
    expect(foundBy('funding/total-missing', '其中:财政拨款 | ')).toEqual([]);
  });
});
