import { findingsBy, foundBy } from '../../../support/ruleFindings';

const found = (text: string) => foundBy('value/comparator-glyph', text);

describe('value/comparator-glyph', () => {
  it('finds ≧', () => {
    expect(found('满意度指标 | 群众满意度 | ≧90%')).toEqual(['≧90%']);
  });
  it('finds >=', () => {
    expect(found('数量指标 | 受助 | >=59人次')).toEqual(['>=59人次']);
  });
  it('finds ═ in a column of its own', () => {
    expect(found('成本指标 | 达标率 | ═ | 100 | %')).toEqual(['═100%']);
  });
  it('knows the plain signs', () => {
    expect(
      found(`
      质量指标 | 合格率 | ≥95%
      数量指标 | 村 | =8个
      质量指标 | 差错率 | ≤1%`),
    ).toEqual([]);
  });
  it.each([
    ['误差≤±0.5%', '≤±', '±'],
    ['≯800元/天', '≯', '≤'],
    ['+/-5%', '+/-', '±'],
    ['-+5%', '', '±'],
    ['《5%', '《', '<'],
    ['&ge;95%', '&ge;', '≥'],
    ['＞＝95%', '＞＝', '≥'],
  ])('names the sign of %s', (value, glyph, due) => {
    const [found] = findingsBy('value/comparator-glyph', `质量指标 | 偏差 | ${value}`);
    expect(found?.params).toEqual({ glyph, due });
  });
  it('mends the second sign as well', () => {
    const [found] = findingsBy('value/comparator-glyph', '质量指标 | 负荷率 | ≧80%≦90%');
    expect(found?.expected).toBe('≥80%≤90%');
  });
});

it('proposes no sign that would still point the wrong way', () => {
  expect(foundBy('value/comparator-glyph', '成本指标 | 总成本 | ＞20万元')).toEqual([]);
  expect(foundBy('value/comparator-glyph', '成本指标 | 总成本 | ＜20万元')).toEqual(['＜20万元']);
});
