import { findingsBy, foundBy } from '../../../support/ruleFindings';

describe('value/kangxi-radical', () => {
  it('offers the common characters, for name, value and project', () => {
    const found = findingsBy('value/kangxi-radical', '项目名称 | ⽔文测站\n数量指标 | 培训⼈数 | ≥30⼈');
    expect(found.map(({ expected }) => expected)).toEqual(['水文测站', '培训人数', '≥30人']);
    expect(found.every(({ fix, fixIsSafe }) => fix !== null && fixIsSafe)).toBe(true);
    expect(found[1]?.params).toEqual({ odd: '⼈', plain: '人' });
  });
  it('is content with common characters and with signs of units', () => {
    expect(foundBy('value/kangxi-radical', '数量指标 | 绿化面积 | ≥300㎡')).toEqual([]);
  });
});
